import type { EventId } from '#lib/brand.ts'
import type { Branch, Playground } from './playground.ts'

/** as many as a learner can tell apart; the oldest goes first */
const mostBranches = 12

/**
 * The change of the playground when somebody leaves a story by doing otherwise; `left` is the request that does, in its
 * past.
 */
export function leave({ ahead, undone, branches, name }: Playground, left?: EventId): Partial<Playground> {
  // what was undone first holds all that was undone after it
  const last = undone.at(-1)
  const stories = [
    ...(last ? [{ history: last, name: ahead ? undefined : name }] : []),
    ...(ahead ? [{ history: ahead, name, left }] : []),
  ]
  if (stories.length === 0) return {}
  return {
    ahead: undefined,
    undone: [],
    insteadOf: undefined,
    name: undefined,
    branches: stories.reduce(setBeside, branches),
  }
}

/** The branches beside the story that is shown, with one more. */
export function setBeside(branches: readonly Branch[], story: Omit<Branch, 'id'>): readonly Branch[] {
  const id = Math.max(0, ...branches.map((branch) => branch.id)) + 1
  return [...branches, { id, ...story }].slice(-mostBranches)
}
