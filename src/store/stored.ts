import type { Event } from '#engine/event.ts'
import { advance, beginHistory, type History, record } from '#engine/history.ts'
import { impossible } from '#engine/invariants.ts'
import { eventsFrom } from '#engine/log.ts'
import { findRegion } from '#facts/regions.ts'
import { hash } from '#lib/chance.ts'

/** The model's version: raised when stored events mean something else than before. */
const modelVersion = 1

/** The whole experiment as text: its beginning and everything that happened, never edited by a later version. */
export function pack({ beginning, log, now }: History): string {
  const story = JSON.stringify({ beginning, now, events: [...eventsFrom(log, 0)] })
  return `{"version":${modelVersion},"sum":${hash(story)},${story.slice(1)}`
}

export type Unpacked =
  { readonly kind: 'history'; readonly history: History } | { readonly kind: 'damaged' | 'other-version' }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads such a text back. What is damaged is refused as a whole: half an account would teach something false. */
export function unpack(text: string): Unpacked {
  try {
    const stored: unknown = JSON.parse(text)
    if (!isRecord(stored)) return { kind: 'damaged' }
    if (stored['version'] !== modelVersion)
      return { kind: typeof stored['version'] === 'number' ? 'other-version' : 'damaged' }
    const { beginning, now, events, sum } = stored
    // an event that somebody changed could make the account wait for ever, so nothing is replayed before it is proven
    if (hash(JSON.stringify({ beginning, now, events })) !== sum) return { kind: 'damaged' }
    if (!isRecord(beginning) || !Number.isSafeInteger(now) || !Array.isArray(events)) return { kind: 'damaged' }
    const { seed, startedAt, region } = beginning
    const known = typeof region === 'string' ? findRegion(region) : undefined
    if (!known || typeof seed !== 'string' || !Number.isSafeInteger(startedAt)) return { kind: 'damaged' }
    const empty = beginHistory({ seed, region: known.name, startedAt: Number(startedAt) })
    if (!inOrder(events, Number(startedAt))) return { kind: 'damaged' }
    const replayed = record(empty, events)
    if (impossible(replayed.account).length > 0 || replayed.account.at > Number(now)) return { kind: 'damaged' }
    return { kind: 'history', history: advance(replayed, Number(now)) }
  } catch {
    return { kind: 'damaged' }
  }
}

/** Ids count from 0 and time never goes back; whether each event is a possible one shows when it is replayed. */
function inOrder(events: readonly unknown[], startedAt: number): events is readonly Event[] {
  let last = startedAt
  return events.every((event, index) => {
    if (!isRecord(event) || event['id'] !== index || typeof event['kind'] !== 'string') return false
    const at = event['at']
    if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < last) return false
    last = at
    return true
  })
}
