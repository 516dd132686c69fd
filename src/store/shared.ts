import type { Told } from '#api/retell.ts'
import type { History } from '#engine/history.ts'
import { findRegion, type RegionName } from '#facts/regions.ts'
import { isRecord } from '#lib/record.ts'
import { deflate, inflate } from './squeeze.ts'
import { modelVersion } from './stored.ts'

/** The longest link that is handed out: every program that passes links on carries this much. */
export const longestLink = 8000
/** a file may hold far more, but nobody plays more than this */
const mostCharacters = 5_000_000
const mostRequests = 20_000
const longestSeed = 60
const longestStory = 3 * 366 * 86_400_000

/** `[milliseconds since the one before, action, params, requests back to the first of its gesture, code, message]` */
type Line = readonly [number, string, object, number?, string?, string?]

function lineOf({ at, action, params, goesWith, refused }: Told, nth: number, before: number): Line {
  const back = goesWith === undefined ? 0 : nth - goesWith
  if (refused) return [at - before, action, params, back, refused.code, refused.message]
  return back > 0 ? [at - before, action, params, back] : [at - before, action, params]
}

/** An experiment as plain text: the model's version, Region, seed, times and requests, and nothing else. */
export async function textOf(history: History): Promise<string> {
  const { requestsOf } = await import('#api/retell.ts')
  const { region, seed, startedAt } = history.beginning
  const told = requestsOf(history)
  const lines = told.map((one, nth) => lineOf(one, nth, told[nth - 1]?.at ?? startedAt))
  const since = history.now - (told.at(-1)?.at ?? startedAt)
  return JSON.stringify([modelVersion, region, seed, startedAt, lines, since])
}

/** The same as a link's end, short and safe in any link. */
export const linkOf = async (history: History): Promise<string> => deflate(await textOf(history))

export type Shared =
  | { readonly kind: 'experiment'; readonly history: History; readonly otherVersion: boolean }
  | { readonly kind: 'damaged' | 'endless' }

/** Reads a link's end; whatever is wrong with it, it is refused as a whole. */
export async function readLink(link: string): Promise<Shared> {
  const text = await inflate(link, mostCharacters)
  return text === undefined ? { kind: 'damaged' } : readText(text)
}

/** Reads a file's text, and makes the experiment again from its requests. */
export async function readText(text: string): Promise<Shared> {
  const story = text.length > mostCharacters ? undefined : parse(text)
  if (!story) return { kind: 'damaged' }
  const { retell } = await import('#api/retell.ts')
  const { version, beginning, requests, now } = story
  const history = retell(beginning, requests, now)
  return history ? { kind: 'experiment', history, otherVersion: version !== modelVersion } : { kind: 'endless' }
}

interface Story {
  readonly version: number
  readonly beginning: { readonly region: RegionName; readonly seed: string; readonly startedAt: number }
  readonly requests: readonly Told[]
  readonly now: number
}

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

function parse(text: string): Story | undefined {
  const value = jsonOf(text)
  if (!Array.isArray(value) || value.length !== 6) return undefined
  const [version, regionName, seed, startedAt, lines, since]: readonly unknown[] = value
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
  return { version: Number(version), beginning: { region, seed, startedAt }, requests, now }
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
