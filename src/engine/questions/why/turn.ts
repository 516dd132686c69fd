import type { Account } from '../../account.ts'
import type { Event } from '../../event.ts'
import type { EventId } from '#lib/brand.ts'
import { evolve } from '../../step/evolve.ts'
import { eventOf, firstAccount, type Log, upTo } from '../../history/log.ts'

export type Value = string | number | undefined

/** A reader: how one value is read from an account, and what tells quickly that it did not change. */
export interface Reader {
  readonly value: (account: Account) => Value
  /** rows are never changed: while these are the same ones, so is the value */
  readonly parts: (account: Account) => readonly unknown[]
  /** whether these events could turn the value away and back; any could where it says nothing */
  readonly mayFlip?: (events: readonly Event[]) => boolean
}

/** The event that made a value what it is. */
export interface Turn {
  readonly event: Event
  readonly was: Value
  readonly now: Value
}

export interface LoggedAccount {
  readonly log: Log
  /** after all events of the log */
  readonly account: Account
}

/**
 * The newest event of the first `size` ones after which the value is another one than before it; undefined when it never
 * was. The log keeps the account before each of its chunks, so only the chunk in which the value turned is applied again,
 * and those in which it may have turned away and back.
 */
export function lastTurn({ log, account }: LoggedAccount, reader: Reader, size: EventId = log.size): Turn | undefined {
  let after = size === log.size ? account : undefined
  const chunks = [...log.full, ...(log.last ? [log.last] : [])]
  let left = size
  const lengths = chunks.map(({ events }) => {
    const length = Math.max(0, Math.min(events.length, left))
    left -= length
    return length
  })
  for (let nth = chunks.length - 1; nth >= 0; nth--) {
    const chunk = chunks[nth]
    const length = lengths[nth] ?? 0
    if (!chunk || length === 0) continue
    const events = length < chunk.events.length ? chunk.events.slice(0, length) : chunk.events
    const mayHave = !after || mayHaveTurned(chunk.before, after, events, reader)
    const found = mayHave ? turnIn(chunk.before, events, reader) : undefined
    // how a prepared set-up came about is not told
    if (found) return found.event.id < log.opening.events ? undefined : found
    after = chunk.before
  }
  return undefined
}

function mayHaveTurned(before: Account, after: Account, events: readonly Event[], reader: Reader): boolean {
  const was = reader.parts(before)
  const is = reader.parts(after)
  if (was.length === is.length && was.every((part, nth) => part === is[nth])) return false
  if (reader.value(before) !== reader.value(after)) return true
  return reader.mayFlip?.(events) ?? true
}

function turnIn(before: Account, events: readonly Event[], { value }: Reader): Turn | undefined {
  let found: Turn | undefined
  let account = before
  let was = value(account)
  for (const event of events) {
    account = evolve(account, event)
    const now = value(account)
    if (now !== was) found = { event, was, now }
    was = now
  }
  return found
}

/** The account before an event. */
export function accountBefore({ log, account }: LoggedAccount, id: EventId): Account {
  const last = upTo(log, id).last
  return last ? last.events.reduce(evolve, last.before) : (firstAccount(log) ?? account)
}

/** An event and what brought it about, back to what nothing brought about: the newest first. */
export function chainOf(log: Log, event: Event, cause: EventId | undefined = event.cause): readonly Event[] {
  const chain = [event]
  let next = cause === undefined ? undefined : eventOf(log, cause)
  // causes come before what they bring about; a log that says otherwise is not followed round in circles
  for (let last = event; next && next.id < last.id;) {
    chain.push(next)
    last = next
    next = last.cause === undefined ? undefined : eventOf(log, last.cause)
  }
  return chain
}
