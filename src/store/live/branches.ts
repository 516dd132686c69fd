import type { History } from '#engine/history/history.ts'
import { eventsFrom, partsAt } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'
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

/** Where two stories part: what a person asked for first in the other, and when; else the first event that differs. */
export function parting(one: History, other: History): { readonly at: Instant; readonly action?: string | undefined } {
  const parted = [...eventsFrom(other.log, partsAt(one.log, other.log))]
  const asked = parted.find((event) => event.kind === 'Asked')
  return { at: (asked ?? parted[0])?.at ?? other.now, action: asked?.action }
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
