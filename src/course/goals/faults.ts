import { goal } from '../goal.ts'
import { some } from '../since.ts'

export interface FaultGoals {
  readonly named: Readonly<Record<never, never>>
}

/** A mystery fault was given its right name. */
export const named = goal('named', (_, since) => some(since, 'MysteryNamed', ({ right }) => right))
