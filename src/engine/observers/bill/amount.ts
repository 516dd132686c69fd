import { day, hour, type Instant, second } from '#lib/time.ts'
import type { BillLine } from './bill.ts'

/** The whole seconds that a line bills at a moment: a begun second counts, each start at least its minimum. */
export function billedSeconds(line: BillLine, now: Instant): number {
  if (line.per === 'once') return 1
  const until = Math.min(line.to ?? now, now)
  return Math.max(line.minimumSeconds, Math.ceil(Math.max(0, until - line.from) / second))
}

/** Seconds of a billing month: AWS's own example counts 30 days. */
const secondsPer = { hour: hour / second, month: (30 * day) / second, once: 1 } as const

/** Exact: micro-dollars × quantity × seconds, to be divided by `secondsPer` only to be shown. */
const exactCost = (line: BillLine, now: Instant): number => (line.price ?? 0) * line.quantity * billedSeconds(line, now)

/** US dollars. */
export const dollars = (line: BillLine, now: Instant): number => exactCost(line, now) / secondsPer[line.per] / 1e6

/** US dollars per hour while the line is open. */
export const dollarsPerHour = (line: BillLine): number =>
  line.per === 'once' ? 0 : ((line.price ?? 0) * line.quantity * secondsPer.hour) / secondsPer[line.per] / 1e6

/** US dollars of all lines that have begun by a moment: integers are added first and divided once. */
export function sumOf(lines: readonly BillLine[], now: Instant): number {
  const exact = { hour: 0, month: 0, once: 0 }
  for (const line of lines) if (line.from <= now) exact[line.per] += exactCost(line, now)
  return (exact.hour / secondsPer.hour + exact.month / secondsPer.month + exact.once) / 1e6
}

/** US dollars that a stretch of time cost: integers are subtracted before anything is divided. */
export function costBetween(lines: readonly BillLine[], from: Instant, to: Instant): number {
  const exact = { hour: 0, month: 0, once: 0 }
  for (const line of lines) {
    if (line.from <= to) exact[line.per] += exactCost(line, to)
    if (line.from <= from) exact[line.per] -= exactCost(line, from)
  }
  return (exact.hour / secondsPer.hour + exact.month / secondsPer.month + exact.once) / 1e6
}

const isOpen = (line: BillLine, now: Instant): boolean => line.from <= now && (line.to === undefined || line.to > now)

/** US dollars per hour of what costs something at a moment. */
export const rateOf = (lines: readonly BillLine[], now: Instant): number =>
  lines.reduce((all, line) => all + (isOpen(line, now) ? dollarsPerHour(line) : 0), 0)
