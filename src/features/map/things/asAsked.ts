import type { Offer } from '#parts/commands/offer.ts'

/** The ids of offers as a menu lists them when it opens: what is possible stands first. */
export const possibleFirst = (offers: readonly Offer[]): readonly string[] =>
  [...offers.filter(({ why }) => why === undefined), ...offers.filter(({ why }) => why !== undefined)].map(
    ({ id }) => id,
  )

/** Offers in the order in which the open menu has them, so that no line moves under a hand; new ones come last. */
export function asAsked(ids: readonly string[], offers: readonly Offer[]): readonly Offer[] {
  const placeOf = ({ id }: Offer) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return offers.toSorted((one, other) => placeOf(one) - placeOf(other))
}
