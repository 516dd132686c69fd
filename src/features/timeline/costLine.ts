import type { Account } from '#engine/account.ts'
import { dollars } from '#engine/observers/bill/amount.ts'
import { list } from '#lib/table.ts'
import { placeOf, type Scale } from './lanesScale.ts'

/** enough for every bend to be seen in a picture of a few hundred pixels */
const readings = 48

/** What the account has cost over a picture's time, as points of a line: percent from the left, percent from the top. */
export function costLine(account: Account, scale: Scale, until: number): readonly (readonly [number, number])[] {
  const lines = list(account.bill)
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
