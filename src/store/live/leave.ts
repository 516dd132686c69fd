import type { Branch, Playground } from './playground.ts'

/** as many as a learner can tell apart; the oldest goes first */
const mostBranches = 12

/** What becomes of the story that somebody leaves by doing otherwise. */
export function leave({ ahead, undone, branches, name }: Playground): Partial<Playground> {
  // what was undone first holds all that was undone after it
  const left = ahead ?? undone.at(-1)
  if (!left) return {}
  return { ahead: undefined, undone: [], name: undefined, branches: setBeside(branches, { history: left, name }) }
}

/** The branches beside the story that is shown, with one more. */
export function setBeside(branches: readonly Branch[], story: Omit<Branch, 'id'>): readonly Branch[] {
  const id = Math.max(0, ...branches.map((branch) => branch.id)) + 1
  return [...branches, { id, ...story }].slice(-mostBranches)
}
