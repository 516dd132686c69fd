import { hour, type Instant, minute } from '#lib/time.ts'

export interface Scale {
  readonly from: Instant
  readonly to: Instant
}

const shortest = 5 * minute
const longest = hour

/** From the launch to now, an hour at most; the first minutes fill up from the left. */
export function scaleOf(launchedAt: Instant, now: Instant): Scale {
  const from = Math.max(launchedAt, now - longest)
  return { from, to: Math.max(now, from + shortest) }
}

/** Where a moment lies, in percent of the width. */
export const placeOf = ({ from, to }: Scale, at: Instant): number =>
  (100 * (Math.min(to, Math.max(from, at)) - from)) / (to - from)

const steps = [1, 2, 5, 10, 15] as const

/** Whole minutes to write under the lanes: at most six, and none so near an edge that it would be cut. */
export function ticksOf({ from, to }: Scale): readonly Instant[] {
  const step = (steps.find((one) => (to - from) / (one * minute) <= 6) ?? 15) * minute
  const first = Math.ceil(from / step) * step
  const margin = (to - from) * 0.03
  return Array.from({ length: 8 }, (_, nth) => first + nth * step).filter(
    (at) => at >= from + margin && at <= to - margin,
  )
}
