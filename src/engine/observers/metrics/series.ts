import type { Instant } from '#lib/time.ts'
import type { Trail } from '#lib/trail.ts'
import type { Share } from './custom.ts'

/** Equal datapoints in a row: one each `every` from the stamp `from` up to the stamp `to`, which is not one of them. */
export interface Run<T = number> {
  readonly from: Instant
  readonly to: Instant
  readonly value: T | undefined
  /** how often its points come, where that differs from run to run */
  readonly every?: Instant
  /** the samples that each of its points is made of, where that is not the value alone */
  readonly samples?: readonly Share[] | undefined
}

export interface Span {
  /** how often a point is published, in milliseconds; points are aligned to it and stamped with their start */
  readonly every: Instant
  readonly from: Instant
  readonly to: Instant
}

/** A trail as it is published: the value of a step, and of a point in which the trail takes a step. */
interface Published<V, T> {
  readonly trail: Trail<V>
  readonly whole: (value: V) => T | undefined
  readonly mixed: (stamp: Instant) => T | undefined
}

export const floorTo = (at: Instant, every: Instant): Instant => Math.floor(at / every) * every

/**
 * The points of a trail with stamps from `from` (aligned) up to `to` (aligned, excluded), in runs. Its cost is the number
 * of steps and not of points, so a week is as quick as an hour.
 */
export function series<V, T>({ trail, whole, mixed }: Published<V, T>, { every, from, to }: Span): readonly Run<T>[] {
  const runs: Run<T>[] = []
  const before = trail.findLastIndex((step) => step.from <= from)
  const held = trail[before]?.value
  let value = held === undefined ? undefined : whole(held)
  let cursor = from
  const push = (until: Instant, what: T | undefined) => {
    if (until > cursor) runs.push({ from: cursor, to: until, value: what, every })
    cursor = Math.max(cursor, until)
  }
  for (let i = before + 1; i < trail.length; i++) {
    const step = trail[i]
    if (!step || step.from >= to) break
    const stamp = floorTo(step.from, every)
    push(stamp, value)
    if (step.from > stamp && stamp === cursor) push(stamp + every, mixed(stamp))
    value = step.value === undefined ? undefined : whole(step.value)
  }
  push(to, value)
  return runs
}
