import type { PastRequest, Replayable } from '#api/replay.ts'
import type { RefusedNow } from '#api/retell.ts'
import { isRecord } from '#lib/record.ts'
import { array, check, custom, type InferOutput, object, optional, pipe, safeParse, string } from 'valibot'
import { inSlices, type Watched } from '../share/inSlices.ts'
import { part } from '../load.ts'
import { readOfAnyVersion } from './decode.ts'
import { modelVersion } from './encode.ts'
import type { Experiment, Story } from './experiment.ts'
import { count, isShallow } from './shapes.ts'
import { beginning, moment, name, opening, origins } from './storyShapes.ts'

const telling = part(() => import('#api/retell.ts'))

/** an event of any model: when it was, and what a request said */
const entry = pipe(
  custom<Readonly<Record<string, unknown>>>(isRecord),
  check(({ kind, at }) => typeof kind === 'string' && Number.isSafeInteger(at) && Number(at) >= 0),
)

const entries = array(entry)
type Entries = InferOutput<typeof entries>

const beside = object({ shared: count, now: moment, events: entries, name })

const stored = object({
  beginning,
  now: moment,
  events: entries,
  branches: optional(array(beside), []),
  undone: optional(array(beside), []),
  name,
  opening,
})

/** An account of an earlier model, told again: what came of it, and which requests of the shown story are refused today. */
export interface ToldAgain {
  readonly experiment: Experiment
  readonly refusedNow: readonly RefusedNow[]
}

/**
 * Tells the account in a text again in today's model, from its requests. Nothing where the text is damaged, is of a newer
 * model, or would never end.
 */
export async function retell(text: string, watched: Watched = {}): Promise<ToldAgain | undefined> {
  const read = readStories(text)
  if (!read) return undefined
  const { idsIn, retelling } = await telling()
  const again = async (events: Entries, now: number, begins?: InferOutput<typeof opening>) => {
    const { story, made } = toldBy(read.beginning, { events, now, begins }, idsIn)
    return (await inSlices(retelling(story, made), watched))?.done
  }
  const own = await again(read.events, read.now, read.opening)
  if (!own) return undefined
  const others = async (stories: InferOutput<typeof beside>[]) => {
    const told: Story[] = []
    for (const { shared, events, now, name: called } of stories) {
      const other = await again([...read.events.slice(0, shared), ...events], now, read.opening)
      if (other) told.push({ history: other.history, name: called })
    }
    return told
  }
  const branches = await others(read.branches)
  const undone = (await others(read.undone)).map(({ history }) => history)
  return { experiment: { history: own.history, branches, undone, name: read.name }, refusedNow: own.refusedNow }
}

function readStories(text: string) {
  const read = readOfAnyVersion(text)
  if (!read?.structure || read.version > modelVersion) return undefined
  const { success, output } = safeParse(stored, read.structure)
  return success ? output : undefined
}

interface Told {
  readonly events: Entries
  readonly now: number
  readonly begins: InferOutput<typeof opening>
}

/** A story as its requests, and the ids that first appeared after each of them. */
function toldBy(
  beginsWith: Replayable['beginning'],
  { events, now, begins }: Told,
  idsIn: (entries: Iterable<unknown>) => readonly string[],
) {
  const places = events.flatMap((event, nth) => (isOurs(event) ? [nth] : []))
  const nthOf = new Map(places.map((place, nth) => [events[place]?.['id'], nth]))
  const requests = places.map((place) => requestOf(events, place, nthOf))
  const known = new Set<string>()
  const made = places.map((place, nth) => {
    const ids = idsIn(events.slice(place + 1, places[nth + 1])).filter((id) => !known.has(id))
    for (const id of ids) known.add(id)
    return ids
  })
  const prepared = begins && {
    requests: places.filter((place) => place < begins.events).length,
    at: begins.at,
  }
  return { story: { beginning: beginsWith, requests, now, prepared }, made }
}

const isOurs = ({ kind, by, action }: Entries[number]) => kind === 'Asked' && by === 'you' && typeof action === 'string'

const refusedWith = object({ kind: string(), code: string(), message: string(), cause: count })

function requestOf(events: Entries, place: number, nthOf: ReadonlyMap<unknown, number>): PastRequest {
  const { id, at, action, params, goesWith, from } = events[place] ?? {}
  const way = origins.find((one) => one === from)
  const next = safeParse(refusedWith, events[place + 1])
  const refused = next.success && next.output.kind === 'Refused' && next.output.cause === id ? next.output : undefined
  const first = nthOf.get(goesWith)
  return {
    at: Number(at),
    action: String(action),
    params: isRecord(params) && isShallow(params) ? params : {},
    ...(first !== undefined && { goesWith: first }),
    ...(way && { from: way }),
    ...(refused && { refused: { code: refused.code, message: refused.message } }),
  }
}

/** The requests in a text of any version, also where nobody can tell them again; none where it holds none. */
export function requestsIn(text: string): readonly PastRequest[] {
  const read = safeParse(object({ events: entries }), jsonOf(text))
  if (!read.success) return []
  const { events } = read.output
  return events.flatMap((event, place) => (isOurs(event) ? [requestOf(events, place, new Map())] : []))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
