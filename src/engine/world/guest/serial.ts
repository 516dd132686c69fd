import { get } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf, volumesOf } from '../volumes/read.ts'
import { atBoot } from './fstab.ts'
import { webAtBoot } from './software.ts'
import type { Clue, Guest, GuestFact, SerialLine } from './guest.ts'

/** ms from the first line to the prompt: typical */
const bootLasts = 14_000

/** EC2 keeps the newest 64 KB; so many lines are far less, and far more than a boot writes here. */
const mostLines = 40

/** The lines that a fact adds: nothing comes from an OS that hangs, is off, or has lost its host. */
function cluesOf(account: Account, instance: Instance, before: Guest, fact: GuestFact): readonly Clue[] {
  switch (fact.kind) {
    case 'GuestBooting':
      return ['boot']
    case 'GuestBooted': {
      const network: readonly Clue[] = rootOf(account, instance)?.system?.network === 'bad' ? ['network'] : []
      return [...network, ...(webAtBoot(account, instance) === undefined ? [] : (['web'] as const)), 'up']
    }
    case 'GuestStuck':
      return [before.power === 'up' ? 'corruption' : fact.why]
    case 'GuestHung':
      return ['hung']
    case 'GuestClosing':
      if (before.power !== 'up' || before.outOfMemory) return []
      return before.web === 'running' ? ['web-off', 'closing'] : ['closing']
    case 'GuestHalted':
      return ['halted']
    case 'GuestSuspending':
      return ['hibernating']
    case 'HibernationFailed':
      return fact.why === 'disk' ? ['no-hibernation'] : []
    case 'MemoryExhausted':
      return ['out-of-memory']
    default:
      return []
  }
}

/** The entry of /etc/fstab that a boot has waited for in vain, where it is one. */
function awaitedBy(account: Account, instance: Instance): Pick<SerialLine, 'awaited'> | undefined {
  const { missing } = atBoot(account, instance)
  if (!missing) return undefined
  const [, uuid] = /^UUID="?([\w-]+)"?$/.exec(missing.source) ?? []
  const device = uuid === undefined ? missing.source : `/dev/disk/by-uuid/${uuid}`
  return { awaited: { device, path: missing.path } }
}

/** EC2 posts the log shortly after a start, stop, reboot or termination, and not in between. */
const isPosting = (before: Guest, fact: GuestFact) =>
  fact.kind === 'GuestBooted' ||
  fact.kind === 'GuestSuspended' ||
  (fact.kind === 'GuestStuck' && before.power === 'booting') ||
  (fact.kind === 'GuestOff' && (fact.why === 'stopped' || fact.why === 'terminated'))

/** The serial console after a fact; a boot on another host begins it anew. */
export function serialAfter(
  account: Account,
  instance: Instance,
  before: Guest,
  fact: GuestFact,
  at: Instant,
): Pick<Guest, 'serial' | 'postedAt'> {
  // a reboot is asked for before the machine boots: the OS goes down first, or is waited for
  const from = fact.kind === 'GuestBooting' ? Math.max(at, fact.until - bootLasts) : at
  const lines = cluesOf(account, instance, before, fact).map((clue): SerialLine => ({
    at: from,
    clue,
    ...(clue === 'startup' && awaitedBy(account, instance)),
  }))
  const anew = fact.kind === 'GuestBooting' && fact.why !== 'reboot'
  return {
    serial: lines.length === 0 ? before.serial : [...(anew ? [] : (before.serial ?? [])), ...lines].slice(-mostLines),
    postedAt: isPosting(before, fact) ? at : before.postedAt,
  }
}

/** The serial lines that were posted last, or with `latest` all that are there now. */
export function serialOf(account: Account, instance: Instance, now: Instant, latest: boolean): readonly SerialLine[] {
  const { serial = [], postedAt = -1, power } = get(account.guests, instance.id) ?? {}
  if (!latest) return serial.filter(({ at }) => at <= postedAt)
  const stalled = volumesOf(account, instance).some((volume) => volume.stalledUntil !== undefined)
  const there = serial.filter(({ at }) => at <= now)
  return power === 'up' && stalled ? [...there, { at: now, clue: 'io' }] : there
}
