import { elasticOf } from '#engine/network/read.ts'
import { goal } from '../goal.ts'
import { accountBefore, after, every, some } from '../since.ts'

export interface NetworkGoals {
  readonly keptElastic: Readonly<Record<never, never>>
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
