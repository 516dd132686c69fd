import type { Datapoint, GetMetricStatisticsOutput, ListMetricsOutput } from '@aws-sdk/client-cloudwatch'
import type { Account } from '#engine/account.ts'
import type { Statistic } from '#engine/cloudwatch/alarm.ts'
import { datapoints, lastStep, metricNames } from '#engine/cloudwatch/metrics.ts'
import { type Refusal, refusal, refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { type Instant, iso, minute, second } from '#lib/time.ts'
import { list as listOf, need, struct, text, time, whole } from '../params.ts'
import type { Wire } from '../wire.ts'
import { dimensions, instanceOf, statistics } from './alarms.ts'
import { choice, read } from './verbs.ts'

const mostDatapoints = 1440

const isMetric = (name: string): boolean => metricNames.some((known) => known === name)

const unitOf = (metric: string) => (metric === 'CPUUtilization' ? 'Percent' : 'Count')

interface Span {
  readonly from: Instant
  readonly to: Instant
  /** seconds */
  readonly period: number
}

/** Sentences as recorded: test_invalid_amount_of_datapoints. */
function whyNotSpan({ from, to, period }: Span): Refusal | undefined {
  if (from >= to)
    return refusal('InvalidParameterValue', 'The parameter StartTime must be less than the parameter EndTime.')
  if (period % (minute / second) !== 0)
    return refusal('InvalidParameterValue', 'The parameter Period must be a multiple of 60.')
  const asked = Math.ceil((to - from) / (period * second))
  if (asked <= mostDatapoints) return undefined
  return refuse.combination(
    `You have requested up to ${asked} datapoints, which exceeds the limit of ${mostDatapoints}. You may reduce the datapoints requested by increasing Period, or decreasing the time range.`,
  )
}

export const GetMetricStatistics = read({
  params: {
    Namespace: need(text()),
    MetricName: need(text()),
    Dimensions: dimensions,
    StartTime: need(time()),
    EndTime: need(time()),
    Period: need(whole(1, 86_400 * 366)),
    Statistics: need(listOf(choice(statistics), { least: 1, most: 5 })),
  },
  answer({ account, now, params: asked }): Wire<GetMetricStatisticsOutput> | Refusal {
    const span = { from: asked.StartTime, to: asked.EndTime, period: asked.Period }
    const refused = whyNotSpan(span)
    if (refused) return refused
    const instanceId = instanceOf(asked.Dimensions)
    const known = asked.Namespace === 'AWS/EC2' && isMetric(asked.MetricName) && instanceId !== undefined
    if (!known) return { Label: asked.MetricName, Datapoints: [] }
    const source = { account, instanceId, metric: asked.MetricName, statistics: [...new Set(asked.Statistics)] }
    return { Label: asked.MetricName, Datapoints: points(source, { ...span, to: Math.min(span.to, now) }) }
  },
})

interface Source {
  readonly account: Account
  readonly instanceId: InstanceId
  readonly metric: string
  readonly statistics: readonly Statistic[]
}

/** One datapoint for each period, with every statistic that was asked for; oldest first (AWS promises no order). */
function points({ account, instanceId, metric, statistics: asked }: Source, span: Span): readonly Wire<Datapoint>[] {
  const byTime = new Map<Instant, Wire<Datapoint>>()
  for (const statistic of asked)
    for (const { at, value } of datapoints(
      account,
      { instanceId, metric, period: span.period, statistic },
      span.from,
      span.to,
    ))
      byTime.set(at, { ...(byTime.get(at) ?? { Timestamp: iso(at), Unit: unitOf(metric) }), [statistic]: value })
  return [...byTime.values()]
}

/** Whether the instance has ever published the metric. */
function publishes(account: Account, instanceId: InstanceId, metric: string): boolean {
  if (lastStep(account, { instanceId, metric }) === undefined) return false
  if (metric !== 'StatusCheckFailed_AttachedEBS') return true
  const trail = get(account.checkTrails, instanceId)?.trail ?? []
  return trail.some(({ value }) => value?.ebs !== undefined)
}

export const ListMetrics = read({
  params: {
    Namespace: text(),
    MetricName: text(),
    Dimensions: listOf(struct({ Name: need(text()), Value: text({ most: 1024 }) }), { most: 10 }),
  },
  answer({
    account,
    params: { Namespace: namespace, MetricName: metric, Dimensions: asked = [] },
  }): Wire<ListMetricsOutput> {
    if (namespace !== undefined && namespace !== 'AWS/EC2') return { Metrics: [] }
    const ids = new Set([
      ...list(account.instances).map(({ id }) => id),
      ...list(account.checkTrails).map(({ instanceId }) => instanceId),
    ])
    const wanted = [...ids].filter((id) =>
      asked.every(({ Name: name, Value: value }) => name === 'InstanceId' && (value === undefined || value === id)),
    )
    const names = metricNames.filter((name) => metric === undefined || name === metric)
    return {
      Metrics: wanted.flatMap((id) =>
        names
          .filter((name) => publishes(account, id, name))
          .map((name) => ({
            Namespace: 'AWS/EC2',
            MetricName: name,
            Dimensions: [{ Name: 'InstanceId', Value: id }],
          })),
      ),
    }
  },
})
