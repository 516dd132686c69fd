import type { Studio } from '../studio.ts'
import { type BadName, whyNotName } from './branchName.ts'
import { leave } from './leave.ts'
import { whole } from './past.ts'
import type { Branch } from './playground.ts'
import { takeUp } from './takeUp.ts'

/** Goes on with a story that was left; the one that is left for it is kept in its place. */
export function takeBranch(studio: Studio, id: number): void {
  const state = studio.playground.getState()
  const branch = state.branches.find((one) => one.id === id)
  if (!branch) return
  const { branches = state.branches } = leave(state.undone.length > 0 ? state : { ...state, undone: [whole(studio)] })
  takeUp(studio, branch.history, { branches: branches.filter((one) => one.id !== id), name: branch.name })
}

/** Calls a branch something; nothing takes its name away. Answers what is wrong with the name. */
export function nameBranch({ playground }: Studio, id: number, said: string): BadName | undefined {
  const { branches, name: own } = playground.getState()
  const name = said.trim()
  const others = branches.flatMap((branch) => (branch.id === id ? [] : (branch.name ?? [])))
  const wrong = whyNotName(name, own === undefined ? others : [own, ...others])
  if (wrong) return wrong
  playground.setState({
    branches: branches.map((branch) => (branch.id === id ? { ...branch, name: name || undefined } : branch)),
  })
  return undefined
}

export const removeBranch = ({ playground }: Studio, id: number): void =>
  playground.setState(({ branches }) => ({ branches: branches.filter((branch) => branch.id !== id) }))

/** Puts back a branch that was removed, in the place that its number gives it. */
export const putBranchBack = ({ playground }: Studio, branch: Branch): void =>
  playground.setState(({ branches }) => ({
    branches: [...branches.filter(({ id }) => id !== branch.id), branch].toSorted((a, b) => a.id - b.id),
  }))
