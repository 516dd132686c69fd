import { findType } from '#facts/catalogue.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from './account.ts'
import { dollarsPerHour } from './bill/amount.ts'
import type { Files } from './guest/guest.ts'
import type { Instance } from './instances/instance.ts'
import { publicIpOf } from './network/read.ts'
import { shownState } from './instances/read.ts'
import { volumesOf } from './volumes/read.ts'

export type Aspect =
  'state' | 'type' | 'publicIp' | 'host' | 'ram' | 'store' | 'files' | 'volumes' | 'privateIp' | 'id' | 'perHour'

/** What became of one aspect of an instance between two accounts. */
export type Became =
  | { readonly aspect: Aspect; readonly kind: 'changed'; readonly was: string | number; readonly now: string | number }
  | { readonly aspect: Aspect; readonly kind: 'gained'; readonly now: string | number }
  | { readonly aspect: Aspect; readonly kind: 'kept' | 'lost' }

/**
 * What changed, what was kept and what was lost of an instance between two moments: read from the two accounts, never
 * written by hand for an action. An empty answer: it is not in both.
 */
export function compare(before: Account, after: Account, id: InstanceId): readonly Became[] {
  const was = get(before.instances, id)
  const now = get(after.instances, id)
  if (!was || !now) return now ? born(after, now) : []
  const gone = now.state === 'terminated'
  const answers: readonly (Became | undefined)[] = [
    turned('state', shownState(was), shownState(now)),
    turned('type', was.type, now.type),
    turned('publicIp', publicIpOf(before, was), publicIpOf(after, now)),
    turned('host', was.hostId, now.hostId),
    ramOf(before, after, id),
    storeOf(before, after, id),
    filesOf(before, after, id),
    turned('volumes', volumesOf(before, was).length, volumesOf(after, now).length),
    gone ? { aspect: 'privateIp', kind: 'lost' } : turned('privateIp', was.privateIp, now.privateIp),
    { aspect: 'id', kind: 'kept' },
    turned('perHour', perHour(before, id), perHour(after, id)),
  ]
  return answers.flatMap((answer) => answer ?? [])
}

/** What a new instance came with. */
function born(account: Account, instance: Instance): readonly Became[] {
  const gained = (aspect: Aspect, now: string | number | undefined): readonly Became[] =>
    now === undefined ? [] : [{ aspect, kind: 'gained', now }]
  return [
    ...gained('state', shownState(instance)),
    ...gained('type', instance.type),
    ...gained('host', instance.hostId),
    ...gained('privateIp', instance.privateIp),
    ...gained('publicIp', publicIpOf(account, instance)),
    ...gained('volumes', instance.volumeIds.length),
    ...gained('perHour', perHour(account, instance.id)),
  ]
}

function turned(
  aspect: Aspect,
  was: string | number | undefined,
  now: string | number | undefined,
): Became | undefined {
  if (was === undefined && now === undefined) return undefined
  return was === now ? { aspect, kind: 'kept' } : { aspect, kind: 'changed', was: was ?? '', now: now ?? '' }
}

/** RAM is the same as long as the OS in it was booted once. */
function ramOf(before: Account, after: Account, id: InstanceId): Became | undefined {
  const was = get(before.guests, id)
  const now = get(after.guests, id)
  if (was?.bootedAt === undefined) return undefined
  return { aspect: 'ram', kind: now?.bootedAt === was.bootedAt ? 'kept' : 'lost' }
}

function storeOf(before: Account, after: Account, id: InstanceId): Became | undefined {
  const was = get(before.guests, id)?.storeFiles
  const now = get(after.guests, id)?.storeFiles
  const type = get(before.instances, id)?.type
  if (!was || findType(type ?? '')?.instanceStoreGB === undefined) return undefined
  return { aspect: 'store', kind: holds(now ?? {}, was) ? 'kept' : 'lost' }
}

/** Files on the volumes that were there before: kept while they can be read on whatever volume is left. */
function filesOf(before: Account, after: Account, id: InstanceId): Became | undefined {
  const volumes = get(before.instances, id)?.volumeIds ?? []
  if (volumes.length === 0) return undefined
  const kept = volumes.every((volume) => {
    const now = get(after.volumes, volume)
    return now !== undefined && holds(now.files, get(before.volumes, volume)?.files ?? {})
  })
  return { aspect: 'files', kind: kept ? 'kept' : 'lost' }
}

const holds = (now: Files, was: Files) => Object.entries(was).every(([path, text]) => now[path] === text)

/** Dollars an hour of the instance with its disks and address. */
function perHour(account: Account, id: InstanceId): number {
  const instance = get(account.instances, id)
  const address = [id, ...(instance?.volumeIds ?? [])]
  return address
    .flatMap((one) => get(account.meters, one)?.lines ?? [])
    .reduce((sum, line) => {
      const open = get(account.bill, line)
      return sum + (open ? dollarsPerHour(open) : 0)
    }, 0)
}
