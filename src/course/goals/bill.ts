import { dollarsPerHour } from '#engine/bill/amount.ts'
import { get, list } from '#lib/table.ts'
import { goal } from '../goal.ts'
import { accountOf } from '../since.ts'

export interface BillGoals {
  readonly costsNothing: Readonly<Record<never, never>>
}

/** Nothing in the account costs anything any more. */
export const costsNothing = goal('costsNothing', (_, since) => {
  const account = accountOf(since)
  const open = list(account.meters).flatMap(({ lines }) => lines)
  return open.every((line) => {
    const one = get(account.bill, line)
    return one === undefined || dollarsPerHour(one) === 0
  })
})
