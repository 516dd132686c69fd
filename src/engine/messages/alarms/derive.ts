import type { InstanceId } from '#lib/brand.ts'
import { get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Alarm, AlarmState } from './alarm.ts'
import { creditMetric } from '../../observers/metrics/creditMetrics.ts'
import { creditStretches } from './creditStretches.ts'
import { judge } from './evaluate.ts'
import { cadenceOf, lastStep, publishedEvery, readingOf } from '../../observers/metrics/metrics.ts'
import { nextEvaluation, paceOf, reachOf, viewOf, windowAt } from './window.ts'

/**
 * Looks again when the alarms on an instance will next decide something new, after what is sent of some of its metrics has
 * changed.
 */
export function deriveAlarms(
  account: Account,
  instanceId: InstanceId,
  at: Instant,
  isNews: (metric: string) => boolean,
): Account {
  const watching = get(account.watchers, instanceId)
  if (!watching) return account
  return watching.names.reduce((after, name) => {
    const alarm = get(after.alarms, name)
    return alarm && isNews(alarm.metric) ? deriveAlarm(after, name, at) : after
  }, account)
}

/** Looks again when an alarm will next decide something new. */
export function deriveAlarm(account: Account, name: string, at: Instant): Account {
  const alarm = get(account.alarms, name)
  if (!alarm) return account
  const next = nextTurn(account, alarm, at)
  if (next?.at === alarm.due && next?.to === alarm.turnsTo) return account
  // the event that is being applied is what will bring the change about
  const because = next && account.events - 1
  return { ...account, alarms: put(account.alarms, name, { ...alarm, due: next?.at, turnsTo: next?.to, because }) }
}

interface Turn {
  readonly at: Instant
  readonly to: AlarmState
}

/** The moment at which the alarm next changes its state if everything stays as it is; see `nextTurn`. */
export const nextChange = (account: Account, alarm: Alarm, at: Instant): Instant | undefined =>
  nextTurn(account, alarm, at)?.at

/**
 * The first evaluation after `at` that gives another state, if everything stays as it is. What is published stays the same
 * from the metric's last step on, so once that step has left the range, one round of points and one of evaluations have
 * shown all that will ever come; of a value that goes on rising, what is around the moment at which it meets the threshold.
 */
function nextTurn(account: Account, alarm: Alarm, at: Instant): Turn | undefined {
  if (creditMetric(alarm.metric))
    for (const [from, to] of creditStretches(account, alarm, at)) {
      const change = firstChange(account, alarm, from, to)
      if (change !== undefined) return change
    }
  const last = lastStep(account, alarm)
  const slack = 2 * publishedEvery(account, alarm) + paceOf(alarm)
  const steady = Math.max(at, last === undefined ? at : last + reachOf(alarm)) + slack
  const found = firstChange(account, alarm, at, steady)
  if (found !== undefined) return found
  const meets = readingOf(account, alarm)?.reaches?.(levelOf(alarm))
  if (meets === undefined || meets + reachOf(alarm) + slack <= steady) return undefined
  return firstChange(account, alarm, Math.max(at, meets - slack), meets + reachOf(alarm) + slack)
}

/**
 * The level that each minute's points have to meet; their sum over a period meets the threshold when each has its share
 * of it.
 */
const levelOf = ({ statistic, threshold, period }: Alarm): number =>
  statistic === 'Sum' ? (threshold * 60) / period : threshold

function firstChange(account: Account, alarm: Alarm, from: Instant, until: Instant): Turn | undefined {
  const { runs } = viewOf(account, alarm, from, until)
  const every = cadenceOf(account, alarm)
  for (let e = nextEvaluation(alarm, from); e <= until; e += paceOf(alarm)) {
    const to = judge(alarm, alarm.state, windowAt({ every: every(e), runs }, alarm, e))
    if (to !== alarm.state) return { at: e, to }
  }
  return undefined
}
