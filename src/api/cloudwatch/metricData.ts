import type { GetMetricDataOutput } from '@aws-sdk/client-cloudwatch'
import type { Account } from '#engine/account.ts'
import { customAt, datapoints } from '#engine/observers/metrics/metrics.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { refuseMetric } from '#facts/metricErrors.ts'
import { type Instant, iso } from '#lib/time.ts'
import { leftOut } from '../model/left.ts'
import { flag, list, need, oneOf, struct, text, time, type Values, whole } from '../params.ts'
import type { Wire } from '../wire.ts'
import { dimensions, dimensionsAsked, statistics } from './alarms.ts'
import { evaluate, type Series } from './math.ts'
import { whyNotSpan } from './metrics.ts'
import { units } from './units.ts'
import { choice, member, read } from './verbs.ts'

const Metric = struct({ Namespace: need(text()), MetricName: need(text()), Dimensions: dimensions })

/** Percentiles, trimmed means and the like (CloudWatch user guide, statistics definitions). */
const furtherStatistic = /^((p|tm|wm|tc|ts)\d{1,2}(\.\d{1,10})?|p100|iqm|(tm|wm|tc|ts|pr)\([\d.%:]+\))$/i

const stat = {
  Metric: need(Metric),
  Period: need(whole(1, 86_400 * 366)),
  Stat: need(
    oneOf(statistics, (value, name) =>
      furtherStatistic.test(value)
        ? leftOut({ kind: 'value', action: 'GetMetricData', name: 'Stat' })
        : refuseMetric.noStatistic(member(name), value),
    ),
  ),
  Unit: choice(units),
}

const query = {
  Id: need(text()),
  Label: text(),
  ReturnData: flag(),
  MetricStat: struct(stat),
  Expression: text({ most: 2048 }),
}

type Query = Values<typeof query>

interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** The points of one metric. */
function pointsOf(account: Account, now: Instant, asked: Values<typeof stat>, { from, to }: Span): Series {
  const { Metric: metric, Period: period, Stat: statistic, Unit: unit } = asked
  const source = { ...dimensionsAsked(metric.Dimensions), metric: metric.MetricName, namespace: metric.Namespace, unit }
  const until = customAt(account, source) ? to : Math.min(to, now)
  const points = datapoints(account, { ...source, period, statistic }, from, until)
  return { label: metric.MetricName, period, values: new Map(points.map(({ at, value }) => [at, value])) }
}

/** A reader of a request's series by their ids, each read once: expressions may name each other, but not themselves. */
function reader(account: Account, now: Instant, queries: readonly Query[], span: Span) {
  const known = new Map<string, readonly Series[] | Refusal>()
  function seriesOf(id: string): readonly Series[] | Refusal | undefined {
    const asked = queries.find(({ Id }) => Id === id)
    const before = known.get(id)
    if (!asked || before) return before
    if (asked.MetricStat) {
      const points = [pointsOf(account, now, asked.MetricStat, span)]
      known.set(id, points)
      return points
    }
    known.set(id, refuseMetric.expression(id, 'It depends on itself'))
    const found = evaluate(asked.Expression ?? '', { id, seriesOf, metrics, ...span })
    known.set(id, found)
    return found
  }
  function metrics(): readonly Series[] {
    const all = queries.flatMap(({ Id, MetricStat }) => (MetricStat ? [seriesOf(Id)] : []))
    return all.flatMap((one) => (one === undefined || isRefusal(one) ? [] : one))
  }
  return seriesOf
}

function whyNotQuery(asked: Query, nth: number, span: Span): Refusal | undefined {
  const { MetricStat, Expression } = asked
  if (MetricStat && Expression !== undefined)
    return refuseMetric.exclusive(`MetricDataQueries.member.${nth + 1}`, 'MetricStat', 'Expression')
  if (!MetricStat) return Expression === undefined ? refuseMetric.noMetricStat(nth + 1) : undefined
  return whyNotSpan({ ...span, period: MetricStat.Period }, MetricStat.Metric.Namespace)
}

/** Several metrics at once, and what expressions make of them. */
export const GetMetricData = read({
  params: {
    MetricDataQueries: need(list(struct(query), { least: 1, most: 500 })),
    StartTime: need(time()),
    EndTime: need(time()),
    ScanBy: choice(['TimestampDescending', 'TimestampAscending']),
    // one answer holds everything, so there is no second page to ask for
    NextToken: text({ least: 0, most: 4096 }),
  },
  // times are answered in UTC, and labels say none
  keeps: { LabelOptions: false },
  answer({ account, now, params }): Wire<GetMetricDataOutput> | Refusal {
    const { StartTime: from, EndTime: to, ScanBy: order, MetricDataQueries: queries } = params
    const refused = queries.map((one, i) => whyNotQuery(one, i, { from, to })).find((one) => one !== undefined)
    if (refused) return refused
    const seriesOf = reader(account, now, queries, { from, to })
    const results: NonNullable<Wire<GetMetricDataOutput>['MetricDataResults']>[number][] = []
    for (const { Id, Label, ReturnData: told = true, Expression } of queries) {
      const found = told ? (seriesOf(Id) ?? []) : []
      if (isRefusal(found)) return found
      for (const { label, values } of found) {
        const sorted = order === 'TimestampAscending' ? [...values] : [...values].toReversed()
        results.push({
          Id,
          // an expression without a label of its own has its id
          Label: Label ?? (Expression === undefined || found.length > 1 ? label : Id),
          Timestamps: sorted.map(([at]) => iso(at)),
          Values: sorted.map(([, value]) => value),
          StatusCode: 'Complete',
        })
      }
    }
    return { MetricDataResults: results, Messages: [] }
  },
})
