import { day, type Instant } from './time.ts'

/**
 * A step of a trail: the value holds from `from` until the next step; undefined means that nothing was known or
 * published.
 */
export interface Step<V> {
  readonly from: Instant
  readonly value: V | undefined
}
export type Trail<V> = readonly Step<V>[]

/** An alarm looks back at most seven days; one more day for its evaluation range. Older steps are let go. */
const kept = 8 * day

/** The trail with this value from now on; the same trail when nothing changes. */
export function follow<V>(trail: Trail<V>, from: Instant, value: V | undefined): Trail<V> {
  const last = trail.at(-1)
  if (last ? last.value === value : value === undefined) return trail
  const firstNeeded = trail.findLastIndex((step) => step.from <= from - kept)
  const rest = firstNeeded > 0 ? trail.slice(firstNeeded) : trail
  return last && last.from === from ? [...rest.slice(0, -1), { from, value }] : [...rest, { from, value }]
}

/** The value at a moment. */
export function valueAt<V>(trail: Trail<V>, at: Instant): V | undefined {
  for (let i = trail.length - 1; i >= 0; i--) {
    const step = trail[i]
    if (step && step.from <= at) return step.value
  }
  return undefined
}

/** Mean of a numeric trail over [from, to), over the time in which it had a value; undefined where it had none. */
export function meanOver(trail: Trail<number>, from: Instant, to: Instant): number | undefined {
  const { sum, known } = areaOver(trail, from, to)
  return known === 0 ? undefined : sum / known
}

/** Value times milliseconds over [from, to), and how many of them had a value. */
export function areaOver(
  trail: Trail<number>,
  from: Instant,
  to: Instant,
): { readonly sum: number; readonly known: Instant } {
  let sum = 0
  let known = 0
  for (let i = trail.length - 1; i >= 0; i--) {
    const step = trail[i]
    if (!step) continue
    const until = Math.min(to, trail[i + 1]?.from ?? to)
    const since = Math.max(from, step.from)
    if (until > since && step.value !== undefined) {
      sum += step.value * (until - since)
      known += until - since
    }
    if (step.from <= from) break
  }
  return { sum, known }
}
