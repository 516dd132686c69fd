import type { Statistic } from '#engine/messages/alarms/alarm.ts'
import { metrics } from '#engine/observers/metrics/registry.ts'

/** A check is 0 or 1, and what matters is whether it was 1 at any time. */
export const isCheck = (metric: string): boolean => metric.startsWith('StatusCheckFailed')

type Say = (value: number, decimals?: number) => string

/** A value of a metric with its unit. How many points a period had is a plain number whatever they measure. */
export function sayValue(metric: string, statistic: Statistic, value: number, say: Say): string {
  if (statistic === 'SampleCount' || isCheck(metric)) return say(value, 2)
  const unit = metrics.get(metric)?.unit
  if (unit === 'Percent') return `${say(value, 1)} %`
  return unit === 'Bytes' ? sayBytes(value, say) : say(value, 2)
}

function sayBytes(value: number, say: Say): string {
  if (value >= 1e9) return `${say(value / 1e9, 1)} GB`
  if (value >= 1e6) return `${say(value / 1e6, 1)} MB`
  return value >= 1e3 ? `${say(value / 1e3, 1)} kB` : `${say(value, 1)} B`
}

/** The next round number: 1, 2, 2.5, 5 or 10 times a power of ten. */
export function roundUp(most: number): number {
  if (most <= 0) return 1
  let power = 1
  while (power * 10 < most) power *= 10
  while (power >= most) power /= 10
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= most) ?? most
}
