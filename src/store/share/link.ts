import type { Prepared, Retellable, Told } from '#api/retell.ts'
import type { History } from '#engine/history/history.ts'
import { findRegion } from '#facts/regions.ts'
import { isRecord } from '#lib/record.ts'
import { longestSeed } from '../live/playground.ts'
import { longer, shorter } from './dictionary.v1.ts'
import { deflate, inflate } from './deflate.ts'
import { modelVersion } from '../saved/encode.ts'
import { inSlices, type Watched } from './inSlices.ts'

/** The longest link that is handed out: every program that passes links on carries this much. */
export const longestLink = 8000
/** a file may hold far more, but nobody plays more than this */
const mostCharacters = 5_000_000
const mostRequests = 20_000
const longestStory = 3 * 366 * 86_400_000

/** what stands before a link whose words are short; older links have none */
const short = '1'

/** `[milliseconds since the one before, action, params, requests back to the first of its gesture, code, message]` */
type Line = readonly [number, string, object, number?, string?, string?]

function lineOf({ at, action, params, goesWith, refused }: Told, nth: number, before: number): Line {
  const back = goesWith === undefined ? 0 : nth - goesWith
  if (refused) return [at - before, action, params, back, refused.code, refused.message]
  return back > 0 ? [at - before, action, params, back] : [at - before, action, params]
}

/** An experiment as plain text: the model's version, Region, seed, times and requests, and nothing else. */
export async function textOf(history: History): Promise<string> {
  const { retellable } = await import('#api/retell.ts')
  const { beginning, requests, now, prepared } = retellable(history)
  const { region, seed, startedAt } = beginning
  const atOf = (nth: number) => requests[nth]?.at ?? startedAt
  const lines = requests.map((one, nth) => lineOf(one, nth, atOf(nth - 1)))
  const since = now - atOf(requests.length - 1)
  // what is not there yet in an older page's links is at the end, and left out where there is none
  const begins = prepared ? [prepared.requests, prepared.at - atOf(prepared.requests - 1)] : undefined
  return JSON.stringify([modelVersion, region, seed, startedAt, lines, since, ...(begins ? [begins] : [])])
}

/** The same as a link's end, short and safe in any link. */
export const linkOf = async (history: History): Promise<string> =>
  short + (await deflate(shorter(await textOf(history))))

export type Shared =
  | { readonly kind: 'experiment'; readonly history: History; readonly otherVersion: boolean }
  | { readonly kind: 'damaged' | 'endless' | 'cancelled' }

/** Reads a link's end; whatever is wrong with it, it is refused as a whole. */
export async function readLink(link: string, watched: Watched = {}): Promise<Shared> {
  const made = await inflate(link.startsWith(short) ? link.slice(short.length) : link, mostCharacters)
  const text = made !== undefined && link.startsWith(short) ? longer(made) : made
  return text === undefined ? { kind: 'damaged' } : readText(text, watched)
}

/** Reads a file's text, and makes the experiment again from its requests, while the page goes on. */
export async function readText(text: string, watched: Watched = {}, mostEvents?: number): Promise<Shared> {
  const story = text.length > mostCharacters ? undefined : parse(text)
  if (!story) return { kind: 'damaged' }
  const { retelling } = await import('#api/retell.ts')
  const made = await inSlices(retelling(story, mostEvents), watched)
  if (!made) return { kind: 'cancelled' }
  if (!made.done) return { kind: 'endless' }
  return { kind: 'experiment', history: made.done, otherVersion: story.version !== modelVersion }
}

interface Story extends Retellable {
  readonly version: number
}

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

function parse(text: string): Story | undefined {
  const value = jsonOf(text)
  if (!Array.isArray(value) || value.length < 6 || value.length > 7) return undefined
  const [version, regionName, seed, startedAt, lines, since, begins]: readonly unknown[] = value
  const region = typeof regionName === 'string' ? findRegion(regionName)?.name : undefined
  if (!Number.isSafeInteger(version) || !region || typeof seed !== 'string' || seed.length > longestSeed)
    return undefined
  if (!isTime(startedAt) || !isTime(since) || !Array.isArray(lines) || lines.length > mostRequests) return undefined
  const requests: Told[] = []
  for (const line of lines) {
    const told = readLine(line, requests, requests.at(-1)?.at ?? startedAt)
    if (!told) return undefined
    requests.push(told)
  }
  const now = (requests.at(-1)?.at ?? startedAt) + since
  if (now - startedAt > longestStory) return undefined
  const story = { version: Number(version), beginning: { region, seed, startedAt }, requests, now }
  if (begins === undefined) return story
  const prepared = readPrepared(begins, story)
  return prepared && { ...story, prepared }
}

/** Not before what it follows, nor after what follows it. */
function readPrepared(begins: unknown, { beginning, requests, now }: Retellable): Prepared | undefined {
  if (!Array.isArray(begins)) return undefined
  const [before, passed]: readonly unknown[] = begins
  if (!isTime(before) || before > requests.length || !isTime(passed)) return undefined
  const at = (requests[before - 1]?.at ?? beginning.startedAt) + passed
  return at > 0 && at <= (requests[before]?.at ?? now) ? { requests: before, at } : undefined
}

function readLine(line: unknown, before: readonly Told[], last: number): Told | undefined {
  if (!Array.isArray(line)) return undefined
  const [passed, action, params, back = 0, code, message]: readonly unknown[] = line
  if (!isTime(passed) || typeof action !== 'string' || !isRecord(params)) return undefined
  if (!isTime(back) || back > before.length) return undefined
  const goesWith = back > 0 ? { goesWith: before.length - back } : {}
  const told = { at: last + passed, action, params, ...goesWith }
  if (code === undefined) return told
  return typeof code === 'string' && typeof message === 'string' ? { ...told, refused: { code, message } } : undefined
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
