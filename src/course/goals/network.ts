import { elasticOf } from '#engine/network/read.ts'
import { goal } from '../goal.ts'
import { answers } from '../health.ts'
import { accountBefore, accountOf, after, every, some } from '../since.ts'

export interface NetworkGoals {
  readonly keptElastic: Readonly<Record<never, never>>
  readonly answersOn: { readonly name: string; readonly port: number }
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

/** Somebody on the internet gets a connection to this port of the instance with this name. */
export const answersOn = goal('answersOn', ({ name, port }, since) => answers(accountOf(since), name, port))
