import type { Prepared, Replayable, PastRequest } from '#api/replay.ts'
import type { RefusedNow } from '#api/retell.ts'
import { glimpse } from '#api/plain.ts'
import type { History } from '#engine/history/history.ts'
import { isRecord } from '#lib/record.ts'
import {
  array,
  custom,
  type InferOutput,
  maxLength,
  maxValue,
  nullish,
  number,
  optional,
  pipe,
  safeInteger,
  safeParse,
  strictTuple,
  string,
  tuple,
} from 'valibot'
import { part } from '../load.ts'
import { isToldAnew, modelVersion, rulesOf } from '../saved/encode.ts'
import { count, isShallow } from '../saved/shapes.ts'
import { message, origins, region, startedAt as beganAt, word } from '../saved/storyShapes.ts'
import { inSlices, type Watched } from './inSlices.ts'

const replay = part(() => import('#api/replay.ts'))
const retell = part(() => import('#api/retell.ts'))

/** a file may hold far more than a link, but nobody plays more than this */
export const mostCharacters = 5_000_000
const mostRequests = 20_000
const longestSeed = 60
const longestStory = 3 * 366 * 86_400_000

/** `[milliseconds since the one before, action, params, requests back to the first of its gesture, code, message]` */
const line = tuple([
  count,
  word,
  custom<Readonly<Record<string, unknown>>>((params) => isRecord(params) && isShallow(params)),
  optional(count, 0),
  optional(word),
  optional(message),
])
type Line = InferOutput<typeof line>

/** A run of so many requests one after the other, and the number of the way by which they were asked: 0 where nobody noted it. */
const run = tuple([count, pipe(count, maxValue(origins.length))])

/** A file: the model's version, Region, seed, beginning, requests, milliseconds since the last one, where a set-up ends, who asked. */
const file = strictTuple([
  pipe(number(), safeInteger()),
  region,
  pipe(string(), maxLength(longestSeed)),
  beganAt,
  pipe(array(line), maxLength(mostRequests)),
  count,
  // not there yet in an older page's links, and left out where there is none
  nullish(tuple([count, count])),
  // the same
  optional(pipe(array(run), maxLength(mostRequests))),
])

function lineOf(
  { at, action, params, goesWith, refused }: PastRequest,
  nth: number,
  before: number,
): readonly unknown[] {
  const back = goesWith === undefined ? 0 : nth - goesWith
  if (refused) return [at - before, action, params, back, refused.code, refused.message]
  return back > 0 ? [at - before, action, params, back] : [at - before, action, params]
}

/** An experiment as plain text: its beginning, times and requests, and nothing else. */
export async function textOf(history: History): Promise<string> {
  const { replayable } = await replay()
  const { beginning, requests, now, prepared } = replayable(history)
  const { region, seed, startedAt, rules } = beginning
  const atOf = (nth: number) => requests[nth]?.at ?? startedAt
  const lines = requests.map((one, nth) => lineOf(one, nth, atOf(nth - 1)))
  const since = now - atOf(requests.length - 1)
  const begins = prepared ? [prepared.requests, prepared.at - atOf(prepared.requests - 1)] : undefined
  const asked = requests.some(({ from }) => from) ? runsOf(requests) : undefined
  const last = asked ? [begins ?? null, asked] : begins ? [begins] : []
  return JSON.stringify([rules ?? modelVersion, region, seed, startedAt, lines, since, ...last])
}

function runsOf(requests: readonly PastRequest[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const { from } of requests) {
    const number = from ? origins.indexOf(from) + 1 : 0
    const last = runs.at(-1)
    if (last?.[1] === number) last[0]++
    else runs.push([1, number])
  }
  return runs
}

/** The requests with the ways by which they were asked. */
function withOrigins(requests: PastRequest[], runs: readonly (readonly [number, number])[]): readonly PastRequest[] {
  let nth = 0
  for (const [many, number] of runs)
    for (const end = Math.min(nth + many, requests.length); nth < end; nth++) {
      const [one, from] = [requests[nth], origins[number - 1]]
      if (one && from) requests[nth] = { ...one, from }
    }
  return requests
}

/** True where a text is one, or once was: a list that begins with the model's version. */
export const isExperiment = (text: string): boolean => /^\s*\[\s*\d/.test(text)

export type Shared =
  | {
      readonly kind: 'experiment'
      readonly history: History
      /** the requests that were done then and are refused today; absent where the model was today's */
      readonly refusedNow?: readonly RefusedNow[]
    }
  | { readonly kind: 'damaged' | 'endless' | 'cancelled' }

/** Reads a file's text, and makes the experiment again from its requests, while the page goes on. */
export async function readText(text: string, watched: Watched = {}, mostEvents?: number): Promise<Shared> {
  const story = text.length > mostCharacters ? undefined : parse(text)
  if (!story) return { kind: 'damaged' }
  const { retelling } = await retell()
  const made = await inSlices(retelling(story, [], mostEvents), watched)
  if (!made) return { kind: 'cancelled' }
  if (!made.done) return { kind: 'endless' }
  const { history, refusedNow } = made.done
  return { kind: 'experiment', history, ...(isToldAnew(story.version, refusedNow) && { refusedNow }) }
}

interface Story extends Replayable {
  readonly version: number
}

function parse(text: string): Story | undefined {
  const read = safeParse(file, jsonOf(text))
  if (!read.success) return undefined
  const [version, regionName, seed, startedAt, lines, since, begins, asked] = read.output
  const requests: PastRequest[] = []
  for (const one of lines) {
    const told = readLine(one, requests.length, requests.at(-1)?.at ?? startedAt)
    if (!told) return undefined
    requests.push(told)
  }
  const now = (requests.at(-1)?.at ?? startedAt) + since
  if (now - startedAt > longestStory) return undefined
  const told = withOrigins(requests, asked ?? [])
  const story = {
    version,
    beginning: { region: regionName, seed, startedAt, ...rulesOf(version) },
    requests: told,
    now,
  }
  if (!begins) return story
  const prepared = readPrepared(begins, story)
  return prepared && { ...story, prepared }
}

/**
 * The preparation of a story, from the number of requests and the time: not before what it follows, nor after what
 * follows it.
 */
function readPrepared(
  [before, passed]: readonly [number, number],
  { beginning, requests, now }: Replayable,
): Prepared | undefined {
  if (before > requests.length) return undefined
  const at = (requests[before - 1]?.at ?? beginning.startedAt) + passed
  return at > 0 && at <= (requests[before]?.at ?? now) ? { requests: before, at } : undefined
}

function readLine(
  [passed, action, params, back, code, said]: Line,
  nth: number,
  last: number,
): PastRequest | undefined {
  if (back > nth) return undefined
  const told = { at: last + passed, action, params, ...(back > 0 && { goesWith: nth - back }) }
  if (code === undefined) return told
  if (said === undefined) return undefined
  // nothing reads these again: they are noted as far as the page itself would have noted them
  const noted = glimpse(params)
  return { ...told, params: isRecord(noted) ? noted : {}, refused: { code, message: said } }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
