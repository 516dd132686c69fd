import { day, hour, type Instant, second } from '#lib/time.ts'
import type { BillLine } from './bill.ts'

/** Whole seconds that a line bills at a moment: a begun second counts, each start at least its minimum. */
export function billedSeconds(line: BillLine, now: Instant): number {
  const until = Math.min(line.to ?? now, now)
  return Math.max(line.minimumSeconds, Math.ceil(Math.max(0, until - line.from) / second))
}

/** Seconds of a billing month: AWS's own example counts 30 days. */
const secondsPer = { hour: hour / second, month: (30 * day) / second } as const

/** Exact: micro-dollars × quantity × seconds, to be divided by `secondsPer` only to be shown. */
export const exactCost = (line: BillLine, now: Instant): number =>
  (line.price ?? 0) * line.quantity * billedSeconds(line, now)

/** US dollars. */
export const dollars = (line: BillLine, now: Instant): number => exactCost(line, now) / secondsPer[line.per] / 1e6

/** US dollars per hour while the line is open. */
export const dollarsPerHour = (line: BillLine): number =>
  ((line.price ?? 0) * line.quantity * secondsPer.hour) / secondsPer[line.per] / 1e6
