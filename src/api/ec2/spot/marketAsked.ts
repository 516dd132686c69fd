import type { SpotTerms } from '#engine/world/spot/spot.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseSpot } from '#facts/spotErrors.ts'
import type { Tags } from '#engine/world/instances/instance.ts'
import { leftOut } from '../../model/left.ts'
import { oneOf, struct, text, type Values } from '../../params.ts'
import { shown } from '../../plain.ts'

export const interruptions = oneOf(['hibernate', 'stop', 'terminate'])
export const spotTypes = oneOf(['one-time', 'persistent'])

/** The member InstanceMarketOptions of RunInstances; capacity blocks are left out. */
const marketParams = {
  MarketType: oneOf(['spot'], (value, name) =>
    value === 'capacity-block' || value === 'interruptible-capacity-reservation'
      ? leftOut({ kind: 'value', action: 'RunInstances', name })
      : refuse.badValue(value, name),
  ),
  SpotOptions: struct({ InstanceInterruptionBehavior: interruptions, MaxPrice: text(), SpotInstanceType: spotTypes }),
}
export const marketOptions = struct(marketParams)

/** The Spot terms that a launch asks for; undefined for On-Demand. */
export function termsAsked(
  asked: Values<typeof marketParams> | undefined,
  tags: Tags,
): SpotTerms | Refusal | undefined {
  if (!asked) return undefined
  const { SpotOptions: options } = asked
  const type = options?.SpotInstanceType ?? 'one-time'
  const interruption = options?.InstanceInterruptionBehavior ?? 'terminate'
  if (type === 'persistent' && interruption === 'terminate') return refuseSpot.persistentEnds()
  return whyNotPrice(options?.MaxPrice) ?? { type, interruption, maxPrice: options?.MaxPrice, tags }
}

/** The refusal of a text that is no price. */
export const whyNotPrice = (price: string | undefined): Refusal | undefined =>
  price === undefined || (/^\d*\.?\d+$/.test(price) && Number(price) > 0)
    ? undefined
    : refuse.badValue(shown(price), 'spotPrice')
