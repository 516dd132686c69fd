import { findType } from '#facts/catalogue.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get, put } from '#lib/table.ts'
import { type Instant, minute } from '#lib/time.ts'
import { follow } from '#lib/trail.ts'
import type { Account } from '../../account.ts'
import { hostWorks } from '../../world/guest/answers.ts'
import type { Guest, Memory } from '../../world/guest/guest.ts'
import { memoryOf } from '../../world/guest/load.ts'
import { usedByOs } from '../../world/instances/hibernation.ts'
import { roomOf, type Volume } from '../../world/volumes/volume.ts'
import { rootOf } from '../../world/volumes/read.ts'
import { floorTo } from './series.ts'
import type { Activity, Feed, MemoryOf } from './feed.ts'

/** Notes what CloudWatch is sent from now on, after anything about the instance has changed. */
export function deriveFeed(account: Account, instanceId: InstanceId, at: Instant): Account {
  const instance = get(account.instances, instanceId)
  const guest = get(account.guests, instanceId)
  if (!guest || !instance) return account
  const old = get(account.feeds, instanceId)
  const root = guest.power === 'off' ? undefined : rootOf(account, instance)
  const online = root?.system?.network !== 'bad' && hostWorks(account, instance)
  const does = activityOf(guest)
  const type = findType(instance.type)
  const nitro = type?.hypervisor !== 'xen'
  const sends = guest.agent === true && guest.power === 'up' && !guest.outOfMemory && online
  const feed: Feed = {
    instanceId,
    detailed: follow(old?.detailed ?? [], old ? nextFive(at) : floorTo(at, five), instance.detailedMonitoring),
    network: follow(old?.network ?? [], at, does && (online ? requests(guest, does) : 'nothing')),
    disk: follow(
      old?.disk ?? [],
      at,
      nitro ? does && (root?.stalledUntil === undefined ? does : 'nothing') : undefined,
    ),
    // nobody here writes to an instance store but by hand
    store: follow(old?.store ?? [], at, does && type?.instanceStoreDisks && 'nothing'),
    memory: follow(old?.memory ?? [], at, sends ? inUse(old, guest.memory, instance.type) : undefined),
    used: follow(old?.used ?? [], at, sends && root ? usedOf(root) : undefined),
  }
  return old && same(old, feed) ? account : { ...account, feeds: put(account.feeds, instanceId, feed) }
}

const five = 5 * minute

const nextFive = (at: Instant): Instant => floorTo(at + five - 1, five)

const same = (a: Feed, b: Feed): boolean =>
  a.detailed === b.detailed &&
  a.network === b.network &&
  a.disk === b.disk &&
  a.store === b.store &&
  a.memory === b.memory &&
  a.used === b.used

/** The same object while it is the same memory. */
function inUse(old: Feed | undefined, memory: Memory, type: string): MemoryOf {
  const last = old?.memory.at(-1)?.value
  return last?.memory === memory ? last : { memory, total: memoryOf(type) }
}

function activityOf({ power, outOfMemory, workload }: Guest): Activity | undefined {
  if (power === 'off' || power === 'suspended') return undefined
  if (power === 'halted' || power === 'hung' || power === 'stuck') return 'nothing'
  if (power !== 'up') return 'boot'
  return outOfMemory ? 'thrash' : workload
}

/** The activity that requests bring about: nobody talks to a web server that does not answer. */
const requests = ({ web }: Guest, does: Activity): Activity => (web === 'crashed' && does !== 'boot' ? 'idle' : does)

/** The OS takes what `df` says, each file that somebody wrote a MiB. */
const usedOf = ({ files, system, ...volume }: Volume): number =>
  Math.min(100, (((system?.filledGiB ?? usedByOs) * 1024 + Object.keys(files).length) * 100) / (roomOf(volume) * 1024))
