import { type Branch, playground } from './playground.ts'
import { type BadName, whyNotName } from './branchName.ts'

/** Calls a story something; nothing takes its name away. Answers what is wrong with the name. */
export function nameStory(id: number, said: string): BadName | undefined {
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

export const removeStory = (id: number): void =>
  playground.setState(({ branches }) => ({ branches: branches.filter((branch) => branch.id !== id) }))

/** Puts back a story that was removed, in the place that its number gives it. */
export const putStoryBack = (story: Branch): void =>
  playground.setState(({ branches }) => ({
    branches: [...branches.filter(({ id }) => id !== story.id), story].toSorted((a, b) => a.id - b.id),
  }))
