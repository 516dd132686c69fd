import type { Event } from '#engine/event.ts'
import { advance, beginHistory, type History, record } from '#engine/history/history.ts'
import { impossible } from '#engine/law/invariants.ts'
import { entryOf } from '#engine/history/log.ts'
import { historyUpTo } from '#engine/history/past.ts'
import { findRegion } from '#facts/regions.ts'
import { hash } from '#lib/chance.ts'
import { isRecord } from '#lib/record.ts'
import { modelVersion } from './encode.ts'
import type { Experiment, Story } from './experiment.ts'
import { whyNotName } from '../live/branchName.ts'

export type Unpacked = ({ readonly kind: 'experiment' } & Experiment) | { readonly kind: 'damaged' | 'other-version' }

/** Reads such a text back. What is damaged is refused as a whole: half an account would teach something false. */
export function unpack(text: string): Unpacked {
  try {
    const stored: unknown = JSON.parse(text)
    if (!isRecord(stored)) return { kind: 'damaged' }
    if (stored['version'] !== modelVersion)
      return { kind: typeof stored['version'] === 'number' ? 'other-version' : 'damaged' }
    const { beginning, now, events, branches, undone, name, opening, sum } = stored
    // an event that somebody changed could make the account wait for ever, so nothing is replayed before it is proven
    if (hash(JSON.stringify({ beginning, now, events, branches, undone, name, opening })) !== sum)
      return { kind: 'damaged' }
    if (!isRecord(beginning) || !Array.isArray(branches) || !Array.isArray(undone)) return { kind: 'damaged' }
    const { seed, startedAt, region } = beginning
    const known = typeof region === 'string' ? findRegion(region) : undefined
    if (!known || typeof seed !== 'string' || !Number.isSafeInteger(startedAt)) return { kind: 'damaged' }
    const empty = beginHistory({ seed, region: known.name, startedAt: Number(startedAt) })
    const history = openedAs(goOn(empty, events, now), opening)
    if (!history) return { kind: 'damaged' }
    const others = [...branches, ...undone].map((other) => readBeside(history, other))
    if (!others.every((other) => other !== undefined)) return { kind: 'damaged' }
    return {
      kind: 'experiment',
      history,
      name: readName(name),
      branches: others.slice(0, branches.length),
      undone: others.slice(branches.length).map((other) => other.history),
    }
  } catch {
    return { kind: 'damaged' }
  }
}

/** The history after these events at this moment, unless it could never be. */
function goOn(start: History, events: unknown, now: unknown): History | undefined {
  if (!Number.isSafeInteger(now) || !Array.isArray(events) || !inOrder(start, events)) return undefined
  const replayed = record(start, events)
  if (impossible(replayed.account).length > 0 || replayed.account.at > Number(now)) return undefined
  return advance(replayed, Number(now))
}

/** The history with a story that begins to be told where it says so, unless it could not begin there. */
function openedAs(history: History | undefined, opening: unknown): History | undefined {
  if (!history || opening === undefined) return history
  if (!isRecord(opening)) return undefined
  const { events, at } = opening
  if (!Number.isSafeInteger(events) || !Number.isSafeInteger(at)) return undefined
  const [first, told] = [Number(events), Number(at)]
  const after = entryOf(history.log, first - 1)?.at ?? history.beginning.startedAt
  const before = entryOf(history.log, first)?.at ?? history.now
  if (first < 0 || first > history.log.size || told < after || told > before) return undefined
  return { ...history, log: { ...history.log, opening: { events: first, at: told } } }
}

function readBeside(history: History, value: unknown): Story | undefined {
  if (!isRecord(value)) return undefined
  const { shared, now, events, name } = value
  if (typeof shared !== 'number' || !(shared >= 0 && shared <= history.log.size)) return undefined
  const other = goOn(historyUpTo(history, shared), events, now)
  return other && { history: other, name: readName(name) }
}

/** A name is only a label: one that nobody could have given is none. */
const readName = (name: unknown) => (typeof name === 'string' && !whyNotName(name, []) ? name : undefined)

/** Ids count on without a gap and time never goes back; whether each event is a possible one shows when it is replayed. */
function inOrder({ log, now }: History, events: readonly unknown[]): events is readonly Event[] {
  let last = now
  return events.every((event, index) => {
    if (!isRecord(event) || event['id'] !== log.size + index || typeof event['kind'] !== 'string') return false
    const at = event['at']
    if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < last) return false
    last = at
    return true
  })
}
