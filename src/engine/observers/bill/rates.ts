import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { dollarsPerHour } from './amount.ts'

/** US dollars an hour that these things cost now, to the billionth, so that the order of adding makes no difference. */
export function ratesOf(account: Account, ids: readonly string[]): number {
  const sum = ids
    .flatMap((one) => get(account.meters, one)?.lines ?? [])
    .reduce((all, line) => {
      const open = get(account.bill, line)
      return all + (open ? dollarsPerHour(open) : 0)
    }, 0)
  return Math.round(sum * 1e9) / 1e9
}
