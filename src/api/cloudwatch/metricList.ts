import type { ListMetricsOutput } from '@aws-sdk/client-cloudwatch'
import type { Account } from '#engine/account.ts'
import { ec2Namespace, readingOf } from '#engine/observers/metrics/metrics.ts'
import { metrics } from '#engine/observers/metrics/registry.ts'
import { type Refusal, refusal } from '#facts/errors.ts'
import { list } from '#lib/table.ts'
import { list as listOf, need, struct, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read } from './verbs.ts'

/** API ListMetrics: up to 500 results are returned for any one call. */
const pageLength = 500

interface Wanted {
  readonly Namespace: string | undefined
  readonly MetricName: string | undefined
  readonly Dimensions: readonly { readonly Name: string; readonly Value: string | undefined }[] | undefined
}

/** The metrics that requests have published; a dimension without a value is any of its name. */
const published = (account: Account, { Namespace: namespace, MetricName: metric, Dimensions: asked = [] }: Wanted) =>
  list(account.customMetrics)
    .filter(
      (one) =>
        (namespace ?? one.namespace) === one.namespace &&
        (metric ?? one.metric) === one.metric &&
        asked.every(({ Name, Value }) =>
          one.dimensions.some(({ name, value }) => name === Name && (Value ?? value) === value),
        ),
    )
    .map((one) => ({
      Namespace: one.namespace,
      MetricName: one.metric,
      Dimensions: one.dimensions.map(({ name: Name, value: Value }) => ({ Name, Value })),
    }))

/** Every metric that an instance of this account or a request has published, a page of 500 at a time. */
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
    const ofInstances = list(account.feeds)
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
    const found = [...ofInstances, ...published(account, params)]
    const end = start + pageLength
    return { Metrics: found.slice(start, end), ...(end < found.length && { NextToken: String(end) }) }
  },
})
