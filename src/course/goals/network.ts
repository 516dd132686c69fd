import { elasticOf } from '#engine/world/network/read.ts'
import type { AllocationId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { goalsOf } from '../goal.ts'
import { answers, answersAt } from '../health.ts'
import { accountAtFirst, accountBefore, accountOf, after, eventsOf, every, some } from '../logWindow.ts'

export interface NetworkGoals {
  readonly keptElastic: Readonly<Record<never, never>>
  readonly reachable: { readonly port: number }
  readonly answersOn: { readonly name: string; readonly port: number }
  readonly elasticMoved: Readonly<Record<never, never>>
  readonly elasticReleased: Readonly<Record<never, never>>
}

const goal = goalsOf<NetworkGoals>()

/** An instance was stopped and started again while it had an Elastic IP. */
export const keptElastic = goal('keptElastic', (_, since) => {
  for (const stopped of every(since, 'InstanceStateChanged')) {
    if (stopped.to !== 'stopped' || !elasticOf(accountBefore(since, stopped), stopped.instanceId)) continue
    const runsAgain = some(
      after(since, stopped),
      'InstanceStateChanged',
      (one) =>
        one.instanceId === stopped.instanceId &&
        one.to === 'running' &&
        elasticOf(accountBefore(since, one), one.instanceId) !== undefined,
    )
    if (runsAgain) return true
  }
  return false
})

/** A running instance that nobody could reach at this port when it began to count answers there. */
export const reachable = goal('reachable', ({ port }, since) => {
  const first = accountAtFirst(since)
  return list(first.instances).some(
    ({ id, state }) => state === 'running' && !answersAt(first, id, port) && answersAt(accountOf(since), id, port),
  )
})

/** An Elastic IP came off one instance and went onto another. */
export const elasticMoved = goal('elasticMoved', (_, since) => {
  const left = new Map<AllocationId, string>()
  for (const event of eventsOf(since)) {
    if (event.kind === 'AddressDisassociated') left.set(event.allocationId, event.instanceId)
    if (event.kind !== 'AddressAssociated') continue
    const from = left.get(event.allocationId)
    if (from !== undefined && from !== event.instanceId) return true
  }
  return false
})

/** An Elastic IP was released, and none is left. */
export const elasticReleased = goal(
  'elasticReleased',
  (_, since) => some(since, 'AddressReleased') && accountOf(since).addresses.size === 0,
)
/** The goal that somebody on the internet gets a connection to this port of the instance with this name. */
export const answersOn = goal('answersOn', ({ name, port }, since) => answers(accountOf(since), name, port))
