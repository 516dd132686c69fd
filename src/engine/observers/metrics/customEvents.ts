import { get, put } from '#lib/table.ts'
import { day, type Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { type Definitions, plain } from '../../definition.ts'
import { watchedBy } from '../../messages/alarms/watched.ts'
import type { InstanceId } from '#lib/brand.ts'
import { customId, type CustomMetric, type CustomMetricFact, type CustomPoint, type MetricDatum } from './custom.ts'

/** The time for which CloudWatch keeps points of a minute. */
const kept = 15 * day

/** The events of metrics that requests publish. Alarms on them look again. */
export const customMetricEvents: Definitions<CustomMetricFact> = {
  MetricDataPut: {
    ...plain,
    heading: 'checks',
    touches: ({ data }, after) => ({ instances: [], resources: [], alarms: alarmsOn(after, data) }),
    evolve: (account, { namespace, data }, at) => {
      let { customMetrics } = account
      for (const datum of data) {
        const id = customId(namespace, datum.metric, datum.dimensions)
        const { metric, dimensions } = datum
        const series: CustomMetric = get(customMetrics, id) ?? { id, namespace, metric, dimensions, points: [] }
        customMetrics = put(customMetrics, id, { ...series, points: withPoint(series.points, datum, at - kept) })
      }
      return { ...account, customMetrics }
    },
  },
}

/** The alarms on metrics of these names: those on an instance, and those on none. */
function alarmsOn({ watchers, alarms }: Account, data: readonly MetricDatum[]): readonly string[] {
  const metrics = new Set(data.map(({ metric }) => metric))
  const names = [...new Set(data.map(heardBy))].flatMap((id) => get(watchers, id)?.names ?? [])
  return names.filter((name) => metrics.has(get(alarms, name)?.metric ?? ''))
}

/** The id under which alarms on such a metric are filed. */
function heardBy({ dimensions: [first, ...others] }: MetricDatum): InstanceId {
  const instanceId = first?.name === 'InstanceId' && others.length === 0 ? (first.value as InstanceId) : undefined
  return watchedBy({ instanceId })
}

/** The points with one more; samples of the same moment and unit are one point. Points that are too old are let go. */
function withPoint(
  points: readonly CustomPoint[],
  { at, unit, shares }: CustomPoint,
  oldest: Instant,
): readonly CustomPoint[] {
  const young = (points[0]?.at ?? oldest) < oldest ? points.filter((one) => one.at >= oldest) : points
  const same = young.findLastIndex((one) => one.at === at && one.unit === unit)
  if (same >= 0) return young.map((one, i) => (i === same ? { ...one, shares: [...one.shares, ...shares] } : one))
  const before = young.findLastIndex((one) => one.at <= at) + 1
  return [...young.slice(0, before), { at, unit, shares }, ...young.slice(before)]
}
