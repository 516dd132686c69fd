import { plain, type Definitions } from '../../definition.ts'
import { touchesInstance, unchanged } from '../../world/touches.ts'
import type { CreditFact } from './credits.ts'

/**
 * The kinds of event of credits. That they run out, or are full, is no change in itself: what is derived from it is.
 */
export const creditEvents: Definitions<CreditFact> = {
  CreditsTurned: { ...plain, bills: 'charge', touches: touchesInstance, evolve: unchanged },
}
