import type { History } from '#engine/history/history.ts'
import { entryOf, eventsFrom } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'
import { askAgain, type Replayable, replaying } from './replay.ts'

/** A request that was done when the story was first told, and is refused in today's model. */
export interface RefusedNow {
  readonly at: Instant
  readonly action: string
  readonly code: string
  readonly message: string
}

/** A story told again in today's model, and what came out otherwise than it was first told. */
export interface Retold {
  readonly history: History
  readonly refusedNow: readonly RefusedNow[]
}

/** every id that AWS and this account give: a kind, a dash and seventeen hexadecimal digits */
const anId = /\b[a-z]+-[0-9a-f]{17}\b/g

/** The ids in these entries, in the order in which they first appear. */
export const idsIn = (entries: Iterable<unknown>): readonly string[] => {
  const found = new Set<string>()
  for (const entry of entries) for (const [id] of JSON.stringify(entry).matchAll(anId)) found.add(id)
  return [...found]
}

/**
 * Tells a story of an earlier model again: the same requests at the same times. Ids are counted, so a request that is refused
 * today would move all later ones on; `made` says which ids followed each request then, and each is put in the place
 * of the one that it was. Yields how much is done, from 0 to 1.
 */
export function* retelling(
  story: Replayable,
  made: readonly (readonly string[])[] = [],
  mostEvents?: number,
): Generator<number, Retold | undefined> {
  const names = namesOf(made)
  const refusedNow: RefusedNow[] = []
  const history = yield* replaying(story, mostEvents, (before, one, goesWith) => {
    names.take(before)
    const after = askAgain(before, { ...one, params: names.inside(one.params) }, goesWith)
    const answer = entryOf(after.log, before.log.size + 1)
    if (!one.refused && answer?.kind === 'Refused') {
      const { at, action, code, message } = answer
      refusedNow.push({ at, action, code, message })
    }
    return after
  })
  return history && { history, refusedNow }
}

/** The names of then and of now: an id of then is the one of its kind that was made as the same after the same request. */
function namesOf(made: readonly (readonly string[])[]) {
  const known = new Map<string, string>()
  const seen = new Set<string>()
  let given: ReadonlySet<string> = seen
  let requests = 0
  let size = 0
  return {
    /** Takes in what has been made since the request before. */
    take(history: History) {
      if (made.length === 0) return
      if (requests === 0) given = new Set(idsIn([history.account]))
      const now = idsIn(eventsFrom(history.log, size)).filter((id) => !seen.has(id) && !given.has(id))
      for (const id of now) seen.add(id)
      const then = (made[requests - 1] ?? []).filter((id) => !given.has(id))
      for (const id of then) {
        const nth = then.filter((one) => kindOf(one) === kindOf(id)).indexOf(id)
        // what nothing stands for today must not be taken for something else that has its name
        known.set(id, now.filter((one) => kindOf(one) === kindOf(id))[nth] ?? `${kindOf(id)}-${nobody}`)
      }
      requests++
      size = history.log.size
    },
    /** Puts today's ids in the place of those of then. */
    inside<T extends Readonly<Record<string, unknown>>>(params: T): T {
      if (known.size === 0) return params
      return JSON.parse(JSON.stringify(params).replaceAll(anId, (id) => known.get(id) ?? id))
    },
  }
}

/** the digits of an id that nothing has */
const nobody = '0'.repeat(17)

const kindOf = (id: string): string => id.slice(0, id.lastIndexOf('-'))
