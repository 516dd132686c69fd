import { get } from '#lib/table.ts'
import { type Instant, minute, second } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { dimensionsOf } from '../../messages/alarms/watched.ts'
import { customId, type CustomMetric, type CustomPoint, type Share } from './custom.ts'
import type { Reading, Source } from './metric.ts'
import { floorTo, type Run, type Span } from './series.ts'

/** The metric that requests have published for a source. */
export function customOf(account: Account, source: Source): CustomMetric | undefined {
  if (account.customMetrics.size === 0 || source.namespace === undefined) return undefined
  return get(account.customMetrics, customId(source.namespace, source.metric, dimensionsOf(source)))
}

/** The interval of such a metric's points: whoever asks for less than a minute sees those of less than a minute. */
export const customEvery = ({ period = 60 }: Source): Instant => (period < 60 ? period * second : minute)

/** Its published values, in one unit where somebody asks for one. */
export function customReading({ points }: CustomMetric, unit: string | undefined): Reading | undefined {
  const own = unit === undefined ? points : points.filter((point) => point.unit === unit)
  const last = own.at(-1)?.at
  return last === undefined ? undefined : { last, runs: (span) => runsOf(own, span) }
}

/** Runs of one stamp each: samples differ from one to the next. */
function runsOf(points: readonly CustomPoint[], { every, from, to }: Span): readonly Run[] {
  const runs: Run[] = []
  for (const { at, shares } of points) {
    const stamp = floorTo(at, every)
    if (stamp < from || stamp >= to) continue
    const last = runs.at(-1)?.from === stamp ? runs.pop() : undefined
    const samples: readonly Share[] = [...(last?.samples ?? []), ...shares]
    const count = samples.reduce((sum, one) => sum + one.count, 0)
    const value = samples.reduce((sum, one) => sum + one.value * one.count, 0) / count
    runs.push({ from: stamp, to: stamp + every, value, every, samples })
  }
  return runs
}
