import type { Instant } from '#lib/time.ts'
import type { Account } from './account.ts'
import type { Event, EventId } from './event.ts'

/**
 * Everything that happened, in chunks of 32: appending copies one chunk, and the account as it was before each chunk is
 * kept beside it (a reference, not a copy), so that any past moment is at most 32 events away.
 */
export interface Log {
  readonly chunks: readonly Chunk[]
  readonly size: number
}

interface Chunk {
  readonly before: Account
  readonly events: readonly Event[]
}

const chunkSize = 32

export const emptyLog: Log = { chunks: [], size: 0 }

/** The log with one more event; `before` is the account to which the event happened. */
export function append(log: Log, before: Account, event: Event): Log {
  const last = log.chunks.at(-1)
  if (last && last.events.length < chunkSize) {
    const grown = { before: last.before, events: [...last.events, event] }
    return { chunks: [...log.chunks.slice(0, -1), grown], size: log.size + 1 }
  }
  return { chunks: [...log.chunks, { before, events: [event] }], size: log.size + 1 }
}

/** One event; ids count from 0 without a gap. */
export function eventOf(log: Log, id: EventId): Event | undefined {
  return log.chunks[Math.floor(id / chunkSize)]?.events[id % chunkSize]
}

/** All events from one id on. */
export function* eventsFrom(log: Log, id: EventId): Generator<Event> {
  for (let i = Math.max(0, id); i < log.size; i++) {
    const event = eventOf(log, i)
    if (event) yield event
  }
}

/** The newest events, newest first, at most `most`. */
export function newest(log: Log, most: number): readonly Event[] {
  const found: Event[] = []
  for (let i = log.size - 1; i >= 0 && found.length < most; i--) {
    const event = eventOf(log, i)
    if (event) found.push(event)
  }
  return found
}

/** The id of the first event after a moment; the log's size when there is none. */
export function firstAfter(log: Log, at: Instant): EventId {
  let low = 0
  let high = log.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((eventOf(log, middle)?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The log of the first events only; its whole chunks are shared. */
export function upTo(log: Log, size: number): Log {
  const whole = Math.floor(size / chunkSize)
  const chunks = log.chunks.slice(0, whole)
  const partly = log.chunks[whole]
  const rest = size % chunkSize
  if (partly && rest > 0) chunks.push({ before: partly.before, events: partly.events.slice(0, rest) })
  return { chunks, size }
}
