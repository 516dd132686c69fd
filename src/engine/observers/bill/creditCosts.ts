import { prices } from '#facts/prices.ts'
import { get } from '#lib/table.ts'
import { hour } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { isCharged } from '../credits/flow.ts'
import type { EventId } from '#lib/brand.ts'
import type { Cost } from './bill.ts'

/** Units of credit are thousandths of a vCPU for a millisecond; surplus is priced by the vCPU-hour. */
const perVcpu = 1000

/** Micro-dollars for a vCPU-hour of surplus: t3a as t3. */
function priceOf(account: Account, type: string): number | undefined {
  const of = type.startsWith('t2.')
    ? prices.surplusCreditsT2PerVcpuHour
    : type.startsWith('t4g.')
      ? prices.surplusCreditsT4gPerVcpuHour
      : prices.surplusCreditsT3PerVcpuHour
  const nano = of.nanoUsd[account.region]
  return nano === undefined ? undefined : nano / 1000
}

/** Surplus beyond a day of earning, while it goes on. */
export function creditCosts(account: Account, id: string): readonly Cost[] {
  const row = get(account.credits, id)
  if (!row || !isCharged(row.flow)) return []
  const quantity = (row.flow.spend - row.flow.earn) / perVcpu
  const price = priceOf(account, row.type)
  return [{ item: 'credits', what: row.type, price, per: 'hour', quantity, minimumSeconds: 0 }]
}

/**
 * The cost of credits that an event made payable at once: the surplus that was owed at a stop, an end, or a change to
 * standard mode.
 */
export function settledCredits(account: Account, id: string, event: EventId): Cost | undefined {
  const row = get(account.credits, id)
  if (row?.settled?.event !== event) return undefined
  const quantity = row.settled.units / perVcpu / hour
  return {
    item: 'credits',
    what: row.type,
    price: priceOf(account, row.type),
    per: 'once',
    quantity,
    minimumSeconds: 0,
  }
}
