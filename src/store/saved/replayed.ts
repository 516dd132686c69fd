import type { Event } from '#engine/event.ts'
import { advance, type History, record } from '#engine/history/history.ts'
import { impossible } from '#engine/law/invariants.ts'
import { entryOf } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'
import type { Opening } from './storyShapes.ts'

interface Then {
  readonly events: readonly Event[]
  readonly now: Instant
}

/** The history after these events at this moment, unless it could never be. */
export function goOn(start: History, { events, now }: Then): History | undefined {
  const after = inOrder(start, events) ? recorded(start, events) : undefined
  if (!after || impossible(after.account).length > 0 || after.account.at > now) return undefined
  return advance(after, now)
}

/** The history with these events; nothing where one of them is none that could ever be. */
function recorded(start: History, events: readonly Event[]): History | undefined {
  try {
    return record(start, events)
  } catch {
    return undefined
  }
}

/** The history with a story that begins to be told where it says so, unless it could not begin there. */
export function openedAs(history: History | undefined, opening: Opening): History | undefined {
  if (!history || opening === undefined) return history
  const { events: first, at: told } = opening
  const after = entryOf(history.log, first - 1)?.at ?? history.beginning.startedAt
  const before = entryOf(history.log, first)?.at ?? history.now
  if (first < 0 || first > history.log.size || told < after || told > before) return undefined
  return { ...history, log: { ...history.log, opening } }
}

/** Ids count on without a gap and time never goes back; whether each event is a possible one shows when it is replayed. */
function inOrder({ log, now }: History, events: readonly Event[]): boolean {
  let last = now
  return events.every(({ id, at }, index) => {
    if (id !== log.size + index || at < last) return false
    last = at
    return true
  })
}
