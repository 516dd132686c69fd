import { refuseSpot } from '#facts/spotErrors.ts'
import type { Refusal } from '#facts/errors.ts'
import { asPrice, exampleSpotPrice } from '#facts/spotPrice.ts'
import type { EventId, InstanceId, SpotRequestId } from '#lib/brand.ts'
import { hex } from '#lib/chance.ts'
import type { Account } from '../../account.ts'
import type { LaunchWish } from '../../command.ts'
import type { Transaction } from '../../transaction.ts'
import type { SpotRequest } from './spotRequest.ts'
import type { SpotTerms } from './spot.ts'

/** The refusal of a launch's Spot terms, or undefined. */
export function whyNotTerms(account: Account, wish: LaunchWish): Refusal | undefined {
  const { spot, type } = wish
  if (!spot) return undefined
  if (spot.type === 'one-time' && spot.interruption !== 'terminate') return refuseSpot.oneTimeStays(spot.interruption)
  if (wish.terminationProtection || wish.stopProtection) return refuseSpot.noProtectionAtLaunch()
  const price = exampleSpotPrice(type, account.region)
  if (spot.maxPrice === undefined || price === undefined) return undefined
  return Number(spot.maxPrice) * 1e6 < price ? refuseSpot.maxPriceTooLow(spot.maxPrice, asPrice(price)) : undefined
}

interface Beginning {
  readonly terms: SpotTerms
  readonly wish: LaunchWish
  /** what it is fulfilled by already */
  readonly instanceId?: InstanceId
  readonly due?: number
}

/** Writes down a request for spare capacity. */
export function beginRequest(
  tx: Transaction,
  { terms, wish, instanceId, due }: Beginning,
  cause: EventId | undefined,
): EventId {
  const { spot: _, ...rest } = wish
  const id = `sir-${hex(8, tx.account.seed, `sir/${tx.nextOf('sir')}`)}` as SpotRequestId
  const request: SpotRequest = {
    ...terms,
    id,
    wish: { ...rest, count: 1 },
    createdAt: tx.at,
    state: instanceId ? 'active' : 'open',
    status: instanceId ? 'fulfilled' : 'pending-evaluation',
    statusAt: tx.at,
    ...(instanceId && { instanceId }),
    ...(due !== undefined && { due }),
  }
  return tx.emit({ kind: 'SpotRequested', request }, cause)
}
