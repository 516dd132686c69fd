import { whySaid } from '#parts/commands/offer.ts'
import { thingName } from '#parts/things/thingOf.ts'
import type { Studio } from '#store/studio.ts'
import { stateNames } from '../nodes.ts'
import type { Drop, Spot, Words } from './drops.ts'

export const deedSaid = ({ deed }: Drop, words: Words): string => deed?.(words) ?? ''

/** The name of a spot. */
export function placeSaid(spot: Spot, words: Words, studio: Studio): string {
  const state = stateNames.find((one) => one === spot)
  if (state) return words.common.states[state]
  const { places } = words.carry
  const names: Readonly<Record<string, string>> = places
  if (!spot.startsWith('volume-')) return names[spot] ?? spot
  const { account } = studio.playground.getState().history
  return thingName(account, 'volume', spot.slice('volume-'.length))
}

/** The sentence on why something cannot be let go here. */
export function reasonSaid({ verdict, why }: Drop, words: Words, studio: Studio): string {
  if (verdict === 'here') return words.carry.here
  if (why === undefined) return ''
  if (why === 'passing') return words.carry.passing
  return 'goesOnto' in why ? words.carry.elsewhere(placeSaid(why.goesOnto, words, studio)) : whySaid(why, words)
}
