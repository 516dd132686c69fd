import { billedSeconds, dollars } from '#engine/observers/bill/amount.ts'
import type { BillLine } from '#engine/observers/bill/bill.ts'
import { billTotal } from '#engine/observers/bill/total.ts'
import { list } from '#lib/table.ts'
import { type Instant, iso } from '#lib/time.ts'
import { read } from './verbs.ts'

/** Price and amount are US dollars; absent where no source gives a price, which is not the same as free. */
const wireLine = (line: BillLine, now: Instant) => ({
  ResourceId: line.resourceId,
  Item: line.item,
  What: line.what,
  Price: line.price === undefined ? undefined : line.price / 1e6,
  Per: line.per,
  Quantity: line.quantity,
  From: iso(line.from),
  To: line.to === undefined ? undefined : iso(line.to),
  Seconds: billedSeconds(line, now),
  Amount: line.price === undefined ? undefined : dollars(line, now),
})

/** The account's costs, in US dollars: so far, per hour now, and for a month of 30 days like this. */
export const DescribeBill = read({
  params: {},
  answer({ account, now }) {
    const { total, perHour, month } = billTotal(account, now)
    const lines = list(account.bill).filter(({ from }) => from <= now)
    return { Total: total, PerHour: perHour, Month: month, Lines: lines.map((line) => wireLine(line, now)) }
  },
})
