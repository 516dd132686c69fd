import type { GetMetricDataOutput, MetricDataResult } from '@aws-sdk/client-cloudwatch'
import { datapoints } from '#engine/observers/metrics/metrics.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { iso } from '#lib/time.ts'
import { flag, list, need, struct, text, time, whole } from '../params.ts'
import type { Wire } from '../wire.ts'
import { dimensions, instanceOf, statistics } from './alarms.ts'
import { whyNotSpan } from './metrics.ts'
import { units } from './units.ts'
import { choice, read } from './verbs.ts'

const Metric = struct({ Namespace: need(text()), MetricName: need(text()), Dimensions: dimensions })

/** Several metrics at once; expressions are not modelled. */
export const GetMetricData = read({
  params: {
    MetricDataQueries: need(
      list(
        struct({
          Id: need(text()),
          Label: text(),
          ReturnData: flag(),
          MetricStat: need(
            struct({
              Metric: need(Metric),
              Period: need(whole(1, 86_400 * 366)),
              Stat: need(choice(statistics)),
              Unit: choice(units),
            }),
          ),
        }),
        { least: 1, most: 500 },
      ),
    ),
    StartTime: need(time()),
    EndTime: need(time()),
    ScanBy: choice(['TimestampDescending', 'TimestampAscending']),
    // one answer holds everything, so there is no second page to ask for
    NextToken: text({ least: 0, most: 4096 }),
  },
  // times are answered in UTC, and labels say none
  keeps: { LabelOptions: false },
  answer({ account, now, params }): Wire<GetMetricDataOutput> | Refusal {
    const { StartTime: from, EndTime: to, ScanBy: order } = params
    const results: Wire<MetricDataResult>[] = []
    for (const { Id, Label, ReturnData: told = true, MetricStat } of params.MetricDataQueries) {
      const { Metric: metric, Period: period, Stat: statistic } = MetricStat
      const refused = whyNotSpan({ from, to, period })
      if (isRefusal(refused)) return refused
      if (!told) continue
      const instanceId = instanceOf(metric.Dimensions)
      const query = { metric: metric.MetricName, namespace: metric.Namespace, period, statistic }
      const points =
        instanceId === undefined ? [] : datapoints(account, { ...query, instanceId }, from, Math.min(to, now))
      const sorted = order === 'TimestampAscending' ? points : points.toReversed()
      results.push({
        Id,
        Label: Label ?? metric.MetricName,
        Timestamps: sorted.map(({ at }) => iso(at)),
        Values: sorted.map(({ value }) => value),
        StatusCode: 'Complete',
      })
    }
    return { MetricDataResults: results, Messages: [] }
  },
})
