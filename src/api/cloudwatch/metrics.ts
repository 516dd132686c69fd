import type { Datapoint, GetMetricStatisticsOutput } from '@aws-sdk/client-cloudwatch'
import type { Account } from '#engine/account.ts'
import type { Statistic } from '#engine/messages/alarms/alarm.ts'
import { datapoints, type Source } from '#engine/observers/metrics/metrics.ts'
import { metrics } from '#engine/observers/metrics/registry.ts'
import { type Refusal, refusal, refuse } from '#facts/errors.ts'
import { type Instant, iso, minute, second } from '#lib/time.ts'
import { list as listOf, need, text, time, whole } from '../params.ts'
import type { Wire } from '../wire.ts'
import { dimensions, instanceOf, statistics } from './alarms.ts'
import { units } from './units.ts'
import { choice, read } from './verbs.ts'

const mostDatapoints = 1440

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
export function whyNotSpan({ from, to, period }: Span): Refusal | undefined {
  if (from >= to)
    return refusal('InvalidParameterValue', 'The parameter StartTime must be less than the parameter EndTime.')
  if (period % (minute / second) !== 0)
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
    Statistics: need(listOf(choice(statistics), { least: 1, most: 5 })),
    Unit: choice(units),
  },
  answer({ account, now, params: asked }): Wire<GetMetricStatisticsOutput> | Refusal {
    const span = { from: asked.StartTime, to: asked.EndTime, period: asked.Period }
    const refused = whyNotSpan(span) ?? whyTooMany(span)
    if (refused) return refused
    const instanceId = instanceOf(asked.Dimensions)
    const unit = metrics.get(asked.MetricName)?.unit
    // points are kept with their unit: asked for in another, there are none
    const known = instanceId !== undefined && unit !== undefined && (asked.Unit ?? unit) === unit
    if (!known) return { Label: asked.MetricName, Datapoints: [] }
    const source = { instanceId, metric: asked.MetricName, namespace: asked.Namespace }
    const wanted = { unit, statistics: [...new Set(asked.Statistics)] }
    return {
      Label: asked.MetricName,
      Datapoints: points(account, source, wanted, { ...span, to: Math.min(span.to, now) }),
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
