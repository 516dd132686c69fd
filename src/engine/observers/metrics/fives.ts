import { minute } from '#lib/time.ts'
import { floorTo, type Run } from './series.ts'
import type { Share } from './custom.ts'

const five = 5 * minute

/**
 * Samples of each minute as the points of five that basic monitoring publishes: each keeps what its samples were, so that its
 * maximum differs from its average (CloudWatch guide, ec2-metricscollected). Of the last point there may be only some.
 */
export function fives(runs: readonly Run[]): readonly Run[] {
  const points: Run[] = []
  for (const { from, to, value } of runs)
    for (let cursor = from; cursor < to;) {
      const stamp = floorTo(cursor, five)
      const whole = cursor === stamp && to - cursor >= five
      const until = whole ? floorTo(to, five) : Math.min(to, stamp + five)
      add(points, { from: stamp, to: whole ? until : stamp + five, value }, (whole ? five : until - cursor) / minute)
      cursor = until
    }
  return points
}

/** Joins samples to the point that others of the same five minutes have begun. */
function add(points: Run[], { from, to, value }: Run, count: number): void {
  const last = points.at(-1)
  const begun = last?.from === from ? last : undefined
  if (begun) points.pop()
  const samples = [...(begun?.samples ?? []), ...(value === undefined ? [] : [{ value, count }])]
  points.push({ from, to, value: meanOf(samples), every: five, samples })
}

function meanOf(samples: readonly Share[]): number | undefined {
  const count = samples.reduce((sum, one) => sum + one.count, 0)
  return count === 0 ? undefined : samples.reduce((sum, one) => sum + one.value * one.count, 0) / count
}
