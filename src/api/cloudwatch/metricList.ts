import type { ListMetricsOutput } from '@aws-sdk/client-cloudwatch'
import { ec2Namespace, readingOf } from '#engine/observers/metrics/metrics.ts'
import { metrics } from '#engine/observers/metrics/registry.ts'
import { type Refusal, refusal } from '#facts/errors.ts'
import { list } from '#lib/table.ts'
import { list as listOf, need, struct, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read } from './verbs.ts'

/** API ListMetrics: up to 500 results are returned for any one call. */
const pageLength = 500

/** Every metric that an instance of this account has ever published, a page of 500 at a time. */
export const ListMetrics = read({
  params: {
    Namespace: text(),
    MetricName: text(),
    Dimensions: listOf(struct({ Name: need(text()), Value: text({ most: 1024 }) }), { most: 10 }),
    NextToken: text({ most: 1024 }),
  },
  // there is one account
  keeps: { IncludeLinkedAccounts: false },
  answer({ account, params }): Wire<ListMetricsOutput> | Refusal {
    const { Namespace: namespace, MetricName: metric, Dimensions: asked = [], NextToken: token = '0' } = params
    // tokens are opaque in AWS too; ours count what was told already
    const start = Number(token)
    if (!Number.isInteger(start) || start < 0) return refusal('InvalidParameterValue', 'Invalid nextToken')
    const wanted = [...metrics].filter(
      ([name, { namespace: own = ec2Namespace }]) =>
        (metric === undefined || name === metric) && (namespace === undefined || own === namespace),
    )
    const found = list(account.feeds)
      .map(({ instanceId }) => instanceId)
      .filter((id) =>
        asked.every(({ Name: name, Value: value }) => name === 'InstanceId' && (value === undefined || value === id)),
      )
      .flatMap((id) =>
        wanted.flatMap(([name, { namespace: own = ec2Namespace }]) =>
          readingOf(account, { instanceId: id, metric: name, namespace: own })
            ? [{ Namespace: own, MetricName: name, Dimensions: [{ Name: 'InstanceId', Value: id }] }]
            : [],
        ),
      )
    const end = start + pageLength
    return { Metrics: found.slice(start, end), ...(end < found.length && { NextToken: String(end) }) }
  },
})
