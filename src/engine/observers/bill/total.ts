import { list } from '#lib/table.ts'
import { day, hour, type Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { rateOf, sumOf } from './amount.ts'
import { type BillItem, billItems, type BillLine } from './bill.ts'

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

/** The bill read at a moment; lines that begin later are not yet there. */
export function billTotal(account: Account, now: Instant): BillTotal {
  const lines = list(account.bill).filter((line) => line.from <= now)
  const byItem = new Map<BillItem, BillLine[]>()
  for (const line of lines) {
    const own = byItem.get(line.item)
    if (own) own.push(line)
    else byItem.set(line.item, [line])
  }
  const part = (item: BillItem) => {
    const own = byItem.get(item) ?? []
    return [item, { total: sumOf(own, now), perHour: rateOf(own, now) }] as const
  }
  const perHour = rateOf(lines, now)
  return {
    total: sumOf(lines, now),
    perHour,
    month: perHour * ((30 * day) / hour),
    byItem: Object.fromEntries(billItems.map(part)) as BillTotal['byItem'],
    unpriced: lines.filter((line) => line.price === undefined),
  }
}
