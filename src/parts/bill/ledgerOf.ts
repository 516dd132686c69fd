import { billedSeconds, dollars, rateOf, sumOf } from '#engine/observers/bill/amount.ts'
import { type BillItem, billItems, type BillLine } from '#engine/observers/bill/bill.ts'
import { entryOf, type Log } from '#engine/history/log.ts'
import { day, type Instant, second } from '#lib/time.ts'
import type { BillReason } from '#engine/observers/bill/bill.ts'
import { billReason } from '#engine/questions/billReason.ts'

type Says = (text: string) => string

/** The words of the page that a ledger needs. */
interface LedgerWords {
  readonly bill: { readonly items: Readonly<Record<BillItem, string>>; readonly noPrice: string }
  readonly common: { readonly perHour: Says }
  readonly billing: {
    readonly lines: (n: number) => string
    readonly older: (n: number) => string
    readonly open: string
    readonly dates: (a: string, b: string) => string
    readonly since: Says
    readonly seconds: Says
    readonly minimum: Says
    readonly free: Says
    readonly settled: Says
    readonly reason: (opened: string, closed: string | undefined) => string
    readonly reasons: Readonly<Record<BillReason, string>>
    readonly quantity: (n: string, unit: string) => string
    readonly units: Readonly<Partial<Record<BillItem, string>>>
    readonly amounts: {
      readonly timed: (a: string, b: string) => string
      readonly each: (a: string, b: string, c: string) => string
      readonly monthly: (a: string, b: string, c: string, d: string) => string
      readonly once: (a: string, b: string) => string
    }
  }
}

interface Speech {
  readonly words: LedgerWords
  readonly format: {
    readonly money: (dollars: number) => string
    readonly rate: (dollars: number) => string
    readonly moment: (at: Instant) => string
    readonly span: (ms: number) => string
    readonly number: (value: number, decimals?: number) => string
  }
}

interface Reading extends Speech {
  readonly lines: readonly BillLine[]
  readonly now: Instant
  readonly log: Log
  /** what a line is about, where the lines are of several things */
  readonly nameOf?: (line: BillLine) => string
}

/** Bill lines by what they are for, as somebody reads them: sums, and under each its lines, newest first. */
export function ledgerOf(reading: Reading) {
  const { lines, now, words, format } = reading
  const sorted = lines.toSorted((a, b) => b.from - a.from || b.opened - a.opened)
  return {
    piles: billItems.flatMap((item) => {
      const own = sorted.filter((line) => line.item === item)
      if (own.length === 0) return []
      const rate = rateOf(own, now)
      const unpriced = own.every((line) => line.price === undefined)
      return {
        key: item,
        title: words.bill.items[item],
        note: words.billing.lines(own.length),
        amount: unpriced ? words.bill.noPrice : format.money(sumOf(own, now)),
        rate: rate > 0 ? words.common.perHour(format.rate(rate)) : undefined,
        lines: own,
      }
    }),
    rowOf: (line: BillLine) => rowOf(line, reading),
    goingLabel: words.billing.open,
    olderLabel: words.billing.older,
  }
}

function rowOf(line: BillLine, reading: Reading) {
  const { now, log, words, format, nameOf } = reading
  const { bill, billing } = words
  const over = line.to !== undefined && line.to <= now
  const why = (id: number) => billing.reasons[billReason(entryOf(log, id), line.resourceId)]
  const once = line.per === 'once'
  return {
    key: line.id,
    when: once
      ? format.moment(line.from)
      : over
        ? billing.dates(format.moment(line.from), endOf(line, now, reading))
        : billing.since(format.moment(line.from)),
    going: !over,
    amount: line.price === undefined ? bill.noPrice : format.money(dollars(line, now)),
    reckoning: [nameOf?.(line), line.what, reckoning(line, now, reading), ...notes(line, now, reading)]
      .filter(Boolean)
      .filter((part, i, all) => all.indexOf(part) === i)
      .join(' · '),
    reason: once
      ? billing.settled(why(line.opened))
      : billing.reason(why(line.opened), over && line.closed !== undefined ? why(line.closed) : undefined),
  }
}

/** The day is said once where a line begins and ends on the same one: both moments close with eight digits of time. */
function endOf(line: BillLine, now: Instant, { format }: Speech): string {
  const [from, to] = [format.moment(line.from), format.moment(line.to ?? now)]
  return from.slice(0, -8) === to.slice(0, -8) ? to.slice(-8) : to
}

const unitOf = (item: BillItem, units: Readonly<Partial<Record<BillItem, string>>>) => units[item] ?? ''

/** The reckoning of an amount: how much, for how long, at which price. */
function reckoning(line: BillLine, now: Instant, { words, format }: Speech): string {
  const { amounts, units } = words.billing
  const price = line.price === undefined ? words.bill.noPrice : format.rate(line.price / 1e6)
  if (line.per === 'once') return amounts.once(format.number(line.quantity, 4), price)
  const seconds = billedSeconds(line, now)
  // a length of time is said in seconds while somebody can still count them
  const span = seconds < 600 ? words.billing.seconds(format.number(seconds)) : format.span(seconds * second)
  const unit = unitOf(line.item, units)
  const quantity = words.billing.quantity(format.number(line.quantity, 4), unit)
  if (line.per === 'month') {
    const months = format.number((line.quantity * seconds * second) / (30 * day), 6)
    return amounts.monthly(quantity, span, `${months} ${unit}`, price)
  }
  return line.quantity === 1 ? amounts.timed(span, price) : amounts.each(quantity, span, price)
}

function notes(line: BillLine, now: Instant, { words, format }: Speech): readonly string[] {
  const passed = Math.ceil((Math.min(line.to ?? now, now) - line.from) / second)
  return [
    ...(line.per !== 'once' && passed < line.minimumSeconds
      ? [words.billing.minimum(words.billing.seconds(format.number(line.minimumSeconds)))]
      : []),
    ...(line.count === undefined ? [] : [words.billing.free(format.number(line.count))]),
  ]
}
