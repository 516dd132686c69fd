import type { CheckName } from '#engine/observers/checks/check.ts'
import type { Event } from '#engine/event.ts'
import { memoryOf } from '#engine/world/guest/load.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { EventId, InstanceId, VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { goalsOf } from '../goal.ts'
import { accountAtFirst, accountBefore, accountOf, after, every, type LogWindow, some } from '../logWindow.ts'
import { wishedAway } from '../wished.ts'

export interface FaultGoals {
  readonly movedAway: Readonly<Record<never, never>>
  readonly enoughMemory: Readonly<Record<never, never>>
  readonly bootsAgain: Readonly<Record<never, never>>
  readonly pathFreed: Readonly<Record<never, never>>
  readonly restored: Readonly<Record<never, never>>
}

const goal = goalsOf<FaultGoals>()

/** Instances of which a check had failed when it began to count, or has since; as they were then. */
function ailing(since: LogWindow, check: CheckName): readonly Instance[] {
  const first = accountAtFirst(since)
  const before = list(first.instances).filter(({ id }) => get(first.checks, id)?.[check] === 'failed')
  const found = [...every(since, 'ChecksReported')].flatMap((event) =>
    event.report[check] === 'failed' ? (get(accountBefore(since, event).instances, event.instanceId) ?? []) : [],
  )
  return [...before, ...found]
}

/** An instance whose host failed was moved, by somebody's doing, and its system check has passed on another host. */
export const movedAway = goal('movedAway', (_, since) =>
  ailing(since, 'system').some(({ id, hostId }) => {
    // what AWS does by itself is nobody's doing
    if (some(since, 'InstanceRecovered', (one) => one.instanceId === id && one.how === 'simplified')) return false
    return some(
      since,
      'ChecksReported',
      (one) =>
        one.instanceId === id &&
        one.report.system === 'passed' &&
        get(accountBefore(since, one).instances, id)?.hostId !== hostId,
    )
  }),
)

/** An instance without memory was given a type with more, and its instance check has passed. */
export const enoughMemory = goal('enoughMemory', (_, since) =>
  ailing(since, 'instance').some(({ id, type }) => {
    const now = get(accountOf(since).instances, id)
    return (
      now !== undefined &&
      memoryOf(now.type) > memoryOf(type) &&
      some(
        since,
        'ChecksReported',
        (one) =>
          one.instanceId === id &&
          one.report.instance === 'passed' &&
          get(accountBefore(since, one).instances, id)?.type === now.type,
      )
    )
  }),
)

/** An OS that could not boot has come up, and its instance check has passed; it was not wished well meanwhile. */
export const bootsAgain = goal(
  'bootsAgain',
  (_, since) =>
    stuckSince(since).some(({ instanceId, id }) => {
      const wished = wishedAway(since).find((wish) => wish.instanceId === instanceId && wish.id >= id)
      const over = { ...since, from: id }
      for (const booted of every(over, 'GuestBooted')) {
        if (booted.instanceId !== instanceId || booted.id > (wished?.id ?? Infinity)) continue
        const passes = some(
          after(since, booted),
          'ChecksReported',
          (one) => one.instanceId === instanceId && one.report.instance === 'passed',
        )
        if (passes) return true
      }
      return false
    }),
  (_, since) => {
    const stuck = stuckSince(since).filter(
      ({ instanceId }) => get(accountOf(since).guests, instanceId)?.power !== 'stuck',
    )
    const isWished = stuck.some(({ instanceId }) => wishedAway(since).some((wish) => wish.instanceId === instanceId))
    return isWished ? { kind: 'faultCleared' } : undefined
  },
)

interface Stuck {
  readonly instanceId: InstanceId
  /** from when on it did not boot */
  readonly id: EventId
}

const stuckSince = (since: LogWindow): readonly Stuck[] => [
  ...list(accountAtFirst(since).guests).flatMap(({ power, instanceId }) =>
    power === 'stuck' ? [{ instanceId, id: since.from }] : [],
  ),
  ...every(since, 'GuestStuck'),
]

/**
 * A volume whose I/O stalled on the path from the host was given another path, though AWS may have mended the old one first. One that
 * was only taken off has no path.
 */
export const pathFreed = goal('pathFreed', (_, since) => {
  for (const freed of every(since, 'VolumeUnstalled'))
    if (freed.why !== 'cleared' && movesLater(since, freed)) return true
  return false
})

/** True where a volume was attached anew after an event, or the instance that it was on was started anew. */
function movesLater(since: LogWindow, event: Event & { readonly volumeId: VolumeId }): boolean {
  const later = after(since, event)
  const on = get(accountBefore(since, event).volumes, event.volumeId)?.attachment?.instanceId
  return (
    some(later, 'VolumeAttached', ({ volumeId }) => volumeId === event.volumeId) ||
    some(later, 'InstanceStateChanged', ({ instanceId, to }) => instanceId === on && to === 'running')
  )
}

/** A volume made from a snapshot was attached to an instance that had a volume which could not be reached. */
export const restored = goal('restored', (_, since) => {
  for (const made of every(since, 'VolumeCreated')) {
    if (made.volume.snapshotId === undefined) continue
    const attached = [...every(after(since, made), 'VolumeAttached')].some(
      ({ volumeId, instanceId }) => volumeId === made.volume.id && lacked(since, instanceId),
    )
    if (attached) return true
  }
  return false
})

/** True where its EBS check had failed. */
const lacked = (since: LogWindow, instanceId: Instance['id']): boolean =>
  ailing(since, 'ebs').some(({ id }) => id === instanceId)
