import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { type Instant, minute, second } from '#lib/time.ts'
import { meanOver, valueAt } from '#lib/trail.ts'
import type { Account } from '../account.ts'
import type { Failures } from '../checks/check.ts'
import type { Datapoint, Statistic } from './alarm.ts'
import { creditMetric, creditMetricNames, creditsEvery, publishedCredits } from './creditMetrics.ts'
import { floorTo, type Run, type Span, series } from './series.ts'
import { type Share, statisticOf } from './statistic.ts'

/** The metrics of namespace AWS/EC2 that this account publishes. */
export const metricNames = [
  'CPUUtilization',
  'StatusCheckFailed',
  'StatusCheckFailed_Instance',
  'StatusCheckFailed_System',
  'StatusCheckFailed_AttachedEBS',
  ...creditMetricNames,
] as const

/** One metric of one instance. */
export interface Source {
  readonly instanceId: InstanceId
  readonly metric: string
}

const checkMetrics: ReadonlyMap<string, (failures: Failures) => number | undefined> = new Map<
  string,
  (failures: Failures) => number | undefined
>([
  ['StatusCheckFailed', ({ system, instance, ebs }) => Math.max(system, instance, ebs ?? 0)],
  ['StatusCheckFailed_Instance', ({ instance }) => instance],
  ['StatusCheckFailed_System', ({ system }) => system],
  ['StatusCheckFailed_AttachedEBS', ({ ebs }) => ebs],
])

/** Milliseconds between the points of a metric: a minute, or five of CPUUtilization with basic monitoring. */
export function publishedEvery(account: Account, instanceId: InstanceId, metric: string): Instant {
  if (checkMetrics.has(metric)) return minute
  if (creditMetric(metric)) return creditsEvery
  return get(account.instances, instanceId)?.detailedMonitoring ? minute : 5 * minute
}

/** When the metric last took a step; undefined when it has never published anything. */
export function lastStep(account: Account, { instanceId, metric }: Source): Instant | undefined {
  if (creditMetric(metric)) return get(account.credits, instanceId)?.trail.at(-1)?.from
  const trail = checkMetrics.has(metric)
    ? get(account.checkTrails, instanceId)?.trail
    : get(account.guests, instanceId)?.cpu
  return trail?.at(-1)?.from
}

/** The points as published, in runs of equal ones. A metric that nobody publishes has none. */
export function published(account: Account, { instanceId, metric }: Source, span: Span): readonly Run[] {
  if (creditMetric(metric)) return publishedCredits(account, { instanceId, metric }, span)
  const check = checkMetrics.get(metric)
  if (check) {
    const trail = get(account.checkTrails, instanceId)?.trail ?? []
    // a check's point is what the checks said at the end of its minute
    const mixed = (stamp: Instant) => {
      const failures = valueAt(trail, stamp + span.every - 1)
      return failures && check(failures)
    }
    return series({ trail, whole: check, mixed }, span)
  }
  const trail = (metric === 'CPUUtilization' && get(account.guests, instanceId)?.cpu) || []
  return series({ trail, whole: (cpu) => cpu, mixed: (stamp) => meanOver(trail, stamp, stamp + span.every) }, span)
}

interface Query extends Source {
  /** seconds */
  readonly period: number
  readonly statistic: Statistic
}

/**
 * What GetMetricStatistics answers at the moment `to`: one datapoint for each period that has any, aligned to the clock
 * and stamped with its start, oldest first. A point is there once its minute (or five) is over.
 */
export function datapoints(account: Account, query: Query, from: Instant, to: Instant): readonly Datapoint[] {
  const every = publishedEvery(account, query.instanceId, query.metric)
  const period = query.period * second
  const start = floorTo(from, period)
  const span = { every, from: Math.ceil(start / every) * every, to: floorTo(to, every) }
  const buckets = new Map<Instant, Share[]>()
  for (const run of published(account, query, span)) {
    if (run.value === undefined) continue
    for (let stamp = run.from; stamp < run.to; stamp += every) {
      const at = floorTo(stamp, period)
      const shares = buckets.get(at) ?? []
      shares.push({ value: run.value, count: 1 })
      buckets.set(at, shares)
    }
  }
  return [...buckets].flatMap(([at, shares]) => {
    const value = statisticOf(shares, query.statistic)
    return value === undefined ? [] : [{ at, value }]
  })
}
