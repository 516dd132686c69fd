import type { Tags } from './instances/instance.ts'

/** Anything that can carry a Name tag. */
interface Tagged {
  readonly id: string
  readonly tags: Tags
}

/** spaces, what has no width, and letters that are drawn as nothing */
const unseen = /^[\s\p{C}\p{Z}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]*$/u
const isolates = /[\u2066-\u2069]/g
/** letters that are written from right to left, and what turns the direction of others */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The Name tag as it was given, else the id: also where of the name nothing could be seen. */
export function plainName({ id, tags }: Tagged): string {
  const name = tags['Name']
  return name === undefined || unseen.test(name) ? id : name
}

/** A text of somebody's own as it stands in a sentence, whose direction it must not turn. */
export const apart = (text: string): string =>
  turning.test(text) || text.search(isolates) >= 0 ? `\u2068${text.replaceAll(isolates, '')}\u2069` : text

/** The same name as it stands in a sentence. */
export const nameIn = (thing: Tagged): string => apart(plainName(thing))

/** The same, where there is a name that can be seen. */
export const named = (thing: Tagged): string | undefined => (plainName(thing) === thing.id ? undefined : nameIn(thing))
