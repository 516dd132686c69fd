import type { Account } from '#engine/account.ts'
import { probe } from '#engine/network/probe.ts'
import { elasticOf } from '#engine/network/read.ts'
import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { goal } from '../goal.ts'
import { accountAtFirst, accountBefore, accountOf, after, every, some } from '../since.ts'

export interface NetworkGoals {
  readonly keptElastic: Readonly<Record<never, never>>
  readonly reachable: { readonly port: number }
}

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
  const answers = (account: Account, id: InstanceId) => probe(account, id, port)?.result === 'Succeeded'
  const first = accountAtFirst(since)
  return list(first.instances).some(
    ({ id, state }) => state === 'running' && !answers(first, id) && answers(accountOf(since), id),
  )
})
