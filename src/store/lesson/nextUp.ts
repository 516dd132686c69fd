import type { Left, Progress } from './progressState.ts'

/** A lesson to go on with, and where it was left; without that it has yet to be begun. */
export interface NextUp {
  readonly id: string
  readonly left?: Left | undefined
}

type All = Readonly<Record<string, Progress>>

/**
 * The lesson that somebody goes on with who comes back: the lesson that was left last, else the one after the last that was solved.
 * Nothing for who has begun none yet, or has solved all.
 */
export function nextUp(ids: readonly string[], all: All): NextUp | undefined {
  const left = ids.flatMap((id) => {
    const at = all[id]?.left
    return at ? [{ id, left: at }] : []
  })
  const latest = left.toSorted((one, other) => other.left.at - one.left.at)[0]
  if (latest) return latest
  const isSolved = (id: string) => all[id]?.solvedAt !== undefined
  const last = ids.findLastIndex(isSolved)
  if (last < 0) return undefined
  const next = [...ids.slice(last), ...ids].find((id) => !isSolved(id))
  return next === undefined ? undefined : { id: next }
}
