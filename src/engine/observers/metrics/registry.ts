import { get } from '#lib/table.ts'
import { agentMetrics } from './agentMetrics.ts'
import { creditMetricNames, publishedCredits } from './creditMetrics.ts'
import { loadMetrics } from './loadMetrics.ts'
import type { Metric } from './metric.ts'

const creditMetrics = creditMetricNames.map((metric): readonly [string, Metric] => [
  metric,
  {
    unit: 'Count',
    every: 'five',
    read(account, instanceId) {
      const last = get(account.credits, instanceId)?.trail.at(-1)?.from
      if (last === undefined) return undefined
      return { last, runs: (span) => publishedCredits(account, { instanceId, metric }, span) }
    },
  },
])

/** Every metric that this account can publish, by its name; no two namespaces share one. */
export const metrics: ReadonlyMap<string, Metric> = new Map([...loadMetrics, ...creditMetrics, ...agentMetrics])
