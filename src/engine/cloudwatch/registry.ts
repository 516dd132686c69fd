import { agentMetrics } from './agentMetrics.ts'
import { loadMetrics } from './loadMetrics.ts'
import type { Metric } from './metric.ts'

/** Every metric that this account can publish, by its name; no two namespaces share one. */
export const metrics: ReadonlyMap<string, Metric> = new Map([...loadMetrics, ...agentMetrics])
