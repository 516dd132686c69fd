import type { Account } from '#engine/account.ts'
import { dollars } from '#engine/observers/bill/amount.ts'
import type { BillLine } from '#engine/observers/bill/bill.ts'
import { list } from '#lib/table.ts'
import { placeOf, type Scale } from './scale.ts'

/** enough for every bend to be seen in a picture of a few hundred pixels */
const readings = 48

/**
 * The points of a line for what the account has cost over a picture's time: percent from the left, percent from the
 * top.
 */
export function costLine(account: Account, scale: Scale, until: number): readonly (readonly [number, number])[] {
  const lines = alike(account.bill)
  const end = Math.min(until, scale.to)
  if (lines.length === 0 || end <= scale.from) return []
  const costs = Array.from({ length: readings + 1 }, (_, nth) => {
    const at = scale.from + ((end - scale.from) * nth) / readings
    const cost = lines.reduce((sum, line) => (line.from <= at ? sum + dollars(line, at) : sum), 0)
    return [at, cost] as const
  })
  const lowest = costs[0]?.[1] ?? 0
  const rise = (costs.at(-1)?.[1] ?? 0) - lowest
  return costs.map(([at, cost]) => [placeOf(scale, at), rise > 0 ? 100 - (100 * (cost - lowest)) / rise : 100])
}

const known = new WeakMap<Account['bill'], readonly BillLine[]>()

/** Lines that begin and end together as one, once for each bill: a thousand instances cost no more to draw than their launches. */
function alike(bill: Account['bill']): readonly BillLine[] {
  const found = known.get(bill)
  if (found) return found
  const together = new Map<string, BillLine>()
  for (const line of list(bill)) {
    const { from, to = '', per, minimumSeconds, price = 0, quantity } = line
    const key = `${from} ${to} ${per} ${minimumSeconds}`
    const sum = together.get(key)
    together.set(key, { ...line, price: price * quantity + (sum?.price ?? 0), quantity: 1 })
  }
  const lines = [...together.values()]
  known.set(bill, lines)
  return lines
}
