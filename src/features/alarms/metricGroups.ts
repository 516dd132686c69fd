import { metrics } from '#engine/observers/metrics/registry.ts'

/** The metrics that an alarm can be asked to watch, as the form groups them. */
export const metricGroups = {
  check: [
    'StatusCheckFailed_Instance',
    'StatusCheckFailed_System',
    'StatusCheckFailed_AttachedEBS',
    'StatusCheckFailed',
  ],
  load: ['CPUUtilization', 'NetworkIn', 'NetworkOut', 'NetworkPacketsIn', 'NetworkPacketsOut'],
  disk: ['EBSReadOps', 'EBSWriteOps', 'EBSReadBytes', 'EBSWriteBytes'],
  agent: ['mem_used_percent', 'disk_used_percent'],
} as const

export type MetricGroup = keyof typeof metricGroups
export type MetricName = (typeof metricGroups)[MetricGroup][number]

/** A metric with its namespace, where that is not AWS/EC2: no two namespaces share a name here. */
export const sourceOf = (metric: string) => ({ metric, namespace: metrics.get(metric)?.namespace })

export const unitOf = (metric: string) => metrics.get(metric)?.unit ?? 'Count'
