import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { creditMetric } from './creditMetrics.ts'

/**
 * Answers by name which metrics of an instance are sent something new; only alarms on them can have something new to
 * find.
 */
export function newsOf(before: Account, after: Account, id: InstanceId): (metric: string) => boolean {
  const checked = get(before.checkTrails, id) !== get(after.checkTrails, id)
  const credited = get(before.credits, id) !== get(after.credits, id)
  const fed =
    get(before.guests, id)?.cpu !== get(after.guests, id)?.cpu || get(before.feeds, id) !== get(after.feeds, id)
  return (metric) => (metric.startsWith('StatusCheckFailed') ? checked : creditMetric(metric) ? credited || fed : fed)
}
