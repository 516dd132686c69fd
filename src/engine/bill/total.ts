import { list } from '#lib/table.ts'
import { day, hour, type Instant } from '#lib/time.ts'
import type { Account } from '../account.ts'
import { dollarsPerHour, exactCost } from './amount.ts'
import type { BillItem, BillLine } from './bill.ts'

export interface BillTotal {
  /** US dollars from the beginning to `now` */
  readonly total: number
  /** US dollars per hour at `now` */
  readonly perHour: number
  /** US dollars if everything stayed as it is for 30 days of 24 hours */
  readonly month: number
  readonly byItem: Readonly<Record<BillItem, { readonly total: number; readonly perHour: number }>>
  /** lines whose price no source gives: they are in no sum */
  readonly unpriced: readonly BillLine[]
}

const isOpen = (line: BillLine, now: Instant): boolean => line.from <= now && (line.to === undefined || line.to > now)

/** The bill read at a moment; lines that begin later are not yet there. */
export function billTotal(account: Account, now: Instant): BillTotal {
  const lines = list(account.bill).filter((line) => line.from <= now)
  const items: readonly BillItem[] = ['instance', 'volume', 'iops', 'throughput', 'snapshot', 'address']
  const sum = (of: readonly BillLine[]) => {
    // integers are added first and divided once, so that no cent comes from rounding
    const exact = { hour: 0, month: 0 }
    for (const line of of) exact[line.per] += exactCost(line, now)
    return exact.hour / 3600e6 + exact.month / (2_592_000 * 1e6)
  }
  const rate = (of: readonly BillLine[]) =>
    of.reduce((all, line) => all + (isOpen(line, now) ? dollarsPerHour(line) : 0), 0)
  const part = (item: BillItem) => {
    const own = lines.filter((line) => line.item === item)
    return [item, { total: sum(own), perHour: rate(own) }] as const
  }
  const perHour = rate(lines)
  return {
    total: sum(lines),
    perHour,
    month: perHour * ((30 * day) / hour),
    byItem: Object.fromEntries(items.map(part)) as BillTotal['byItem'],
    unpriced: lines.filter((line) => line.price === undefined),
  }
}
