import type { InstanceId } from '#lib/brand.ts'
import { get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../account.ts'
import type { Alarm } from './alarm.ts'
import { creditMetric } from './creditMetrics.ts'
import { creditStretches } from './creditStretches.ts'
import { judge } from './evaluate.ts'
import { lastStep, publishedEvery } from './metrics.ts'
import { nextEvaluation, paceOf, reachOf, viewOf, windowAt } from './window.ts'

/**
 * Looks again when the alarms on an instance will next decide something new, after anything there has changed; only those
 * on some metrics, where no other has changed.
 */
export function settleAlarms(
  account: Account,
  instanceId: InstanceId,
  at: Instant,
  only?: (metric: string) => unknown,
): Account {
  let alarms = account.alarms
  for (const name of get(account.watchers, instanceId)?.names ?? []) {
    const alarm = get(alarms, name)
    if (!alarm || (only && !only(alarm.metric))) continue
    const due = nextChange(account, alarm, at)
    if (due === alarm.due) continue
    // the event that is being applied is what will bring the change about
    const because = due === undefined ? undefined : account.events - 1
    alarms = put(alarms, name, { ...alarm, due, because })
  }
  return alarms === account.alarms ? account : { ...account, alarms }
}

/**
 * The first evaluation after `at` that gives another state, if everything stays as it is. What is published stays the same
 * from the metric's last step on, so once that step has left the range, one round of points and one of evaluations have
 * shown all that will ever come.
 */
export function nextChange(account: Account, alarm: Alarm, at: Instant): Instant | undefined {
  const last = lastStep(account, alarm)
  const every = publishedEvery(account, alarm.instanceId, alarm.metric)
  const pace = paceOf(alarm)
  const steady = Math.max(at, last === undefined ? at : last + reachOf(alarm))
  const horizon = steady + 2 * every + 2 * pace
  const stretches = creditMetric(alarm.metric) ? creditStretches(account, alarm, at) : [[at, horizon] as const]
  for (const [from, to] of stretches) {
    const view = viewOf(account, alarm, from, to)
    for (let e = nextEvaluation(alarm, from); e <= to; e += pace)
      if (judge(alarm, alarm.state, windowAt(view, alarm, e)) !== alarm.state) return e
  }
  return undefined
}
