import { get } from '#lib/table.ts'
import { day, hour } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { dollarsPerHour } from './amount.ts'

/** US dollars that a resource costs in a month of 30 days as it is now; undefined where no source gives a price. */
export function dollarsPerMonth(account: Pick<Account, 'meters' | 'bill'>, resourceId: string): number | undefined {
  const lines = (get(account.meters, resourceId)?.lines ?? []).flatMap((id) => get(account.bill, id) ?? [])
  if (lines.some((line) => line.price === undefined)) return undefined
  return (lines.reduce((sum, line) => sum + dollarsPerHour(line), 0) * 30 * day) / hour
}
