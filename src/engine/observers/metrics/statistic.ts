import { never } from '#lib/never.ts'
import type { Statistic } from '../../messages/alarms/alarm.ts'
import type { Share } from './custom.ts'

/** A statistic over the points of one period; undefined where there are none. */
export function statisticOf(shares: readonly Share[], statistic: Statistic): number | undefined {
  const [first] = shares
  if (!first) return undefined
  let samples = 0
  let sum = 0
  let least = first.least ?? first.value
  let most = first.most ?? first.value
  for (const { value, count, least: low = value, most: high = value } of shares) {
    samples += count
    sum += value * count
    least = Math.min(least, low)
    most = Math.max(most, high)
  }
  switch (statistic) {
    case 'Average':
      // equal points have themselves as their mean, whatever floating point makes of the division
      return least === most ? least : sum / samples
    case 'Minimum':
      return least
    case 'Maximum':
      return most
    case 'Sum':
      return sum
    case 'SampleCount':
      return samples
    default:
      return never(statistic)
  }
}
