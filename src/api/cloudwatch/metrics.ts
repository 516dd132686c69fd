import type { Datapoint, GetMetricStatisticsOutput, StandardUnit } from '@aws-sdk/client-cloudwatch'
import type { Account } from '#engine/account.ts'
import type { Statistic } from '#engine/messages/alarms/alarm.ts'
import type { Source } from '#engine/observers/metrics/metric.ts'
import { customAt, datapoints } from '#engine/observers/metrics/metrics.ts'
import { metrics } from '#engine/observers/metrics/registry.ts'
import { type Refusal, refusal, refuse } from '#facts/errors.ts'
import { refuseMetric } from '#facts/metricErrors.ts'
import { type Instant, iso, minute, second } from '#lib/time.ts'
import { list as listOf, need, text, time, whole } from '../params.ts'
import type { Wire } from '../wire.ts'
import { dimensions, dimensionsAsked, statistics } from './alarms.ts'
import { units } from './units.ts'
import { choice, read } from './verbs.ts'

const mostDatapoints = 1440

/** Periods in seconds that only custom metrics have (API GetMetricStatistics). */
const finePeriods = new Set([1, 5, 10, 20, 30])

interface Span {
  readonly from: Instant
  readonly to: Instant
  /** seconds */
  readonly period: number
}

/**
 * The refusal of a span that no metric can be asked for, in either way of asking; undefined where it can. Sentences as
 * recorded: test_invalid_amount_of_datapoints.
 */
export function whyNotSpan({ from, to, period }: Span, namespace: string): Refusal | undefined {
  if (from >= to)
    return refusal('InvalidParameterValue', 'The parameter StartTime must be less than the parameter EndTime.')
  // of one's own there may be points of seconds
  const isFine = !namespace.startsWith('AWS/') && finePeriods.has(period)
  if (!isFine && period % (minute / second) !== 0)
    return refusal('InvalidParameterValue', 'The parameter Period must be a multiple of 60.')
  return undefined
}

function whyTooMany({ from, to, period }: Span): Refusal | undefined {
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
    Statistics: listOf(choice(statistics), { most: 5 }),
    Unit: choice(units),
  },
  answer({ account, now, params: asked }): Wire<GetMetricStatisticsOutput> | Refusal {
    const span = { from: asked.StartTime, to: asked.EndTime, period: asked.Period }
    if (!asked.Statistics?.length) return refuseMetric.noStatistics()
    const refused = whyNotSpan(span, asked.Namespace) ?? whyTooMany(span)
    if (refused) return refused
    const source: Source = {
      ...dimensionsAsked(asked.Dimensions),
      metric: asked.MetricName,
      namespace: asked.Namespace,
    }
    const statistics = [...new Set(asked.Statistics)]
    const custom = customAt(account, source)
    // points are kept with their unit: asked for in another, there are none
    const known = custom ? custom.points.map((point) => point.unit) : [metrics.get(asked.MetricName)?.unit]
    const wanted = [...new Set(known)].filter((one) => one !== undefined && (asked.Unit ?? one) === one)
    const seen = { ...span, to: custom ? span.to : Math.min(span.to, now) }
    return {
      Label: asked.MetricName,
      Datapoints: wanted.flatMap((one) =>
        points(account, { ...source, unit: one }, { unit: one as StandardUnit, statistics }, seen),
      ),
    }
  },
})

/**
 * The datapoints of a source, one for each period, with every statistic that was asked for; oldest first (AWS promises
 * no order).
 */
function points(
  account: Account,
  source: Source,
  { unit, statistics: asked }: { readonly unit: Datapoint['Unit']; readonly statistics: readonly Statistic[] },
  { period, from, to }: Span,
): readonly Wire<Datapoint>[] {
  const byTime = new Map<Instant, Wire<Datapoint>>()
  for (const statistic of asked)
    for (const { at, value } of datapoints(account, { ...source, period, statistic }, from, to))
      byTime.set(at, { ...(byTime.get(at) ?? { Timestamp: iso(at), Unit: unit }), [statistic]: value })
  return [...byTime.values()]
}
