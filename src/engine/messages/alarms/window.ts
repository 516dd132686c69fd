import { day, hour, type Instant, minute, second } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Alarm, Statistic } from './alarm.ts'
import { evaluate, type Outcome, type Stretch, type Window } from './evaluate.ts'
import { cadenceOf, published } from '../../observers/metrics/metrics.ts'
import type { Rule } from './rule.ts'
import { floorTo, type Run } from '../../observers/metrics/series.ts'
import type { Share } from '../../observers/metrics/custom.ts'
import { statisticOf } from '../../observers/metrics/statistic.ts'

type Watching = Rule & { readonly statistic: Statistic }

/** An alarm that looks back more than a day is evaluated once an hour (API PutMetricAlarm). */
const isMultiDay = (rule: Rule): boolean => rule.period * second * rule.evaluationPeriods > day

/** The interval between two evaluations of an alarm; one of seconds is evaluated every ten (CloudWatch guide, alarm-evaluation). */
export const paceOf = (rule: Rule): Instant => (isMultiDay(rule) ? hour : rule.period < 60 ? 10 * second : minute)

/**
 * The number of buckets that are fetched: two more than N. AWS documents only "more"; its tables fetch 5 for 3, and
 * real histories fit N + 2 to the minute for N = 1 and N = 8. No source for multi-day alarms: N, so that nobody looks
 * back over a week.
 */
export const rangeOf = (rule: Rule): number => rule.evaluationPeriods + (isMultiDay(rule) ? 0 : 2)

/** The length of the past that an evaluation sees, in milliseconds. */
export const reachOf = (rule: Rule): Instant => rangeOf(rule) * rule.period * second

/** The first evaluation after a moment. */
export function nextEvaluation(alarm: Rule & { readonly phase: Instant }, at: Instant): Instant {
  const pace = paceOf(alarm)
  return floorTo(at - alarm.phase, pace) + alarm.phase + pace
}

export interface View {
  readonly every: Instant
  readonly runs: readonly Run[]
}

/**
 * The buckets that an evaluation at `at` sees. They end at the newest whole minute and slide with it; over points
 * that come every five minutes they slide by five, so that each bucket of 300 s has exactly one. A shorter period leaves
 * gaps there.
 */
export function windowAt({ every, runs }: View, rule: Watching, at: Instant): Window {
  const period = rule.period * second
  const end = floorTo(at, period >= every ? every : minute)
  // a point is there once its minute, or its five minutes, are over
  const complete = floorTo(at, every)
  const window: Stretch[] = []
  let first = 0
  for (let from = end - reachOf(rule); from < end;) {
    while ((runs[first]?.to ?? Infinity) <= from) first++
    const run = runs[first]
    const equal =
      run && run.from <= from && period % (run.every ?? every) === 0
        ? Math.floor((Math.min(run.to, complete) - from) / period)
        : 0
    const shares =
      run && equal > 0
        ? shareOf(run, run.every ?? every, from, from + period)
        : sharesOver(runs, first, every, from, Math.min(from + period, complete))
    const count = Math.max(1, equal)
    window.push({ at: from, count, value: statisticOf(shares, rule.statistic) })
    from += count * period
  }
  return window
}

/** The points of a run with stamps from `from` up to `to`. */
function shareOf(run: Run, every: Instant, from: Instant, to: Instant): readonly Share[] {
  if (run.value === undefined) return []
  const count = Math.ceil(Math.min(run.to, to) / every) - Math.ceil(Math.max(run.from, from) / every)
  if (count <= 0) return []
  return run.samples?.map((share) => ({ ...share, count: share.count * count })) ?? [{ value: run.value, count }]
}

function sharesOver(runs: readonly Run[], first: number, every: Instant, from: Instant, to: Instant): readonly Share[] {
  const shares: Share[] = []
  for (let i = first; i < runs.length; i++) {
    const run = runs[i]
    if (!run || run.from >= to) break
    shares.push(...shareOf(run, run.every ?? every, from, to))
  }
  return shares
}

/** The points that evaluations of an alarm from `from` to `until` can see. */
export function viewOf(account: Account, alarm: Alarm, from: Instant, until: Instant): View {
  const every = cadenceOf(account, alarm)(until)
  return { every, runs: published(account, alarm, from - reachOf(alarm) - 5 * minute, until) }
}

/** The outcome of an evaluation at a moment; nothing of the instance may change before it. */
export function evaluateAt(account: Account, alarm: Alarm, at: Instant): Outcome {
  return evaluate(alarm, alarm.state, windowAt(viewOf(account, alarm, at, at), alarm, at))
}
