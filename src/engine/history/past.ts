import type { Instant } from '#lib/time.ts'
import type { EventId } from '#lib/brand.ts'
import { evolve } from '../step/evolve.ts'
import type { History } from './history.ts'
import { entryOf, eventOf, firstAccount, firstAfter, type Log, upTo } from './log.ts'

/** The earliest moment that is shown: the account's first one, or that of the set-up that was opened. */
export const openedAt = ({ beginning, log }: Pick<History, 'beginning' | 'log'>): Instant =>
  Math.max(beginning.startedAt, log.opening.at)

/** The history up to a moment, with everything that had happened by then: what is shown of the past. */
export function historyAt(history: History, at: Instant): History {
  const now = Math.min(Math.max(at, openedAt(history)), history.now)
  return cut(history, firstAfter(history.log, now), now)
}

/** The history up to an event, which has not happened in it. */
export function historyBefore(history: History, id: EventId): History {
  const event = eventOf(history.log, id)
  return event ? cut(history, id, event.at) : history
}

/** The history with its first events only, at the moment of the last of them. */
export function historyUpTo(history: History, size: number): History {
  const told = Math.max(size, history.log.opening.events)
  return cut(history, told, Math.max(entryOf(history.log, told - 1)?.at ?? 0, openedAt(history)))
}

/**
 * The first event of the beat that an event belongs to: what follows at once from one gesture, or from one thing that
 * was due, is one beat.
 */
export function beatOf(log: Log, id: EventId): EventId {
  let start = id
  for (let event = eventOf(log, start); event && start > 0; event = eventOf(log, --start)) {
    const cause = event.cause === undefined ? undefined : eventOf(log, event.cause)
    const goesOn = event.kind === 'Asked' && event.goesWith !== undefined
    if (!goesOn && (!cause || cause.at < event.at)) return start
  }
  return start
}

/** The first event of the next beat; the log's size after the last. */
export function beatAfter(log: Log, id: EventId): EventId {
  let next = id + 1
  while (next < log.size && beatOf(log, next) <= id) next++
  return next
}

/**
 * The history of the first `size` events. Only those of one chunk are applied again: an account is kept before each.
 */
function cut(history: History, size: number, now: Instant): History {
  if (size >= history.log.size) return { ...history, now }
  const log = upTo(history.log, size)
  const account = log.last
    ? log.last.events.reduce(evolve, log.last.before)
    : (firstAccount(history.log) ?? history.account)
  return { ...history, account, log, now }
}
