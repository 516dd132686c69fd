import type { Instant } from '#lib/time.ts'
import type { Account } from '../account.ts'
import type { Event } from '../event.ts'
import type { EventId } from '#lib/brand.ts'

/**
 * Everything that happened, in chunks of 16: appending copies the last one only, and the account as it was before each is
 * kept beside it (a reference, not a copy), so that any past moment is at most 16 events away.
 */
export interface Log {
  /** the chunks before the last, each of 16 events */
  readonly full: readonly Chunk[]
  readonly last?: Chunk | undefined
  readonly size: number
  readonly opening: Opening
}

/**
 * The place in the log where the story begins to be told. The events that a set-up was prepared with are in the log,
 * but no reader is told of them.
 */
export interface Opening {
  /** the first event that is told */
  readonly events: EventId
  /** the moment of the set-up: no earlier one is shown */
  readonly at: Instant
}

interface Chunk {
  readonly before: Account
  readonly events: readonly Event[]
}

const chunkSize = 16

export const emptyLog: Log = { full: [], size: 0, opening: { events: 0, at: 0 } }

/** The log with one more event; `before` is the account to which the event happened. */
export function append({ full, last, size, opening }: Log, before: Account, event: Event): Log {
  if (last && last.events.length < chunkSize)
    return { full, last: { before: last.before, events: [...last.events, event] }, size: size + 1, opening }
  return { full: last ? [...full, last] : full, last: { before, events: [event] }, size: size + 1, opening }
}

const chunkAt = ({ full, last }: Log, nth: number): Chunk | undefined => (nth === full.length ? last : full[nth])

/** The event with this id, also one that nobody is told of; ids count from 0 without a gap. */
export function entryOf(log: Log, id: EventId): Event | undefined {
  return chunkAt(log, Math.floor(id / chunkSize))?.events[id % chunkSize]
}

/** The event with this id, if it is told. */
export const eventOf = (log: Log, id: EventId): Event | undefined =>
  id < log.opening.events ? undefined : entryOf(log, id)

/** True where anything is told yet. */
export const isTold = (log: Log): boolean => log.size > log.opening.events

/** The account as it was before everything. */
export const firstAccount = (log: Log): Account | undefined => chunkAt(log, 0)?.before

/** The first event that two logs do not share; the other's size where it has none of its own. */
export function partsAt(log: Log, other: Log): EventId {
  let nth = 0
  while (nth < other.full.length && other.full[nth] === chunkAt(log, nth)) nth++
  let id = nth * chunkSize
  while (id < other.size && entryOf(log, id) === entryOf(other, id)) id++
  return Math.min(id, other.size)
}

/** All events that are told, from one id on. */
export const eventsFrom = (log: Log, id: EventId): Generator<Event> =>
  entriesFrom(log, Math.max(id, log.opening.events))

/** All events from one id on, also those that nobody is told of: for what the account itself remembers. */
export function* entriesFrom(log: Log, id: EventId): Generator<Event> {
  for (let i = Math.max(0, id); i < log.size; i++) {
    const event = entryOf(log, i)
    if (event) yield event
  }
}

/** The newest events, newest first, at most `most`. */
export function newest(log: Log, most: number): readonly Event[] {
  const found: Event[] = []
  for (let i = log.size - 1; i >= log.opening.events && found.length < most; i--) {
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
    if ((entryOf(log, middle)?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The log of the first events only; its whole chunks are shared. */
export function upTo(log: Log, size: number): Log {
  if (size <= 0) return { ...emptyLog, opening: log.opening }
  const whole = Math.ceil(size / chunkSize) - 1
  const chunk = chunkAt(log, whole)
  const events = size - whole * chunkSize
  const last = chunk && chunk.events.length > events ? { ...chunk, events: chunk.events.slice(0, events) } : chunk
  return { full: log.full.slice(0, whole), last, size, opening: log.opening }
}
