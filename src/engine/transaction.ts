import type { EventId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from './account.ts'
import type { Event, Fact, Who } from './event.ts'

/** The result of a transaction: its events in order, with the account as it was before each, and as it is after all. */
export interface Written {
  readonly events: readonly Event[]
  readonly befores: readonly Account[]
  readonly account: Account
}

/**
 * A transaction turns a decision into events. Each fact emitted changes the account at once, so what follows in the same
 * cascade is decided on the account as it then is. The account handed in is not changed; whoever opened the transaction
 * takes what it has written.
 */
export interface Transaction extends Written {
  readonly at: Instant
  /** Writes one fact, and lets other tiers react to it; `cause` is the event that brought it about. Answers its id. */
  emit: (fact: Fact, cause: EventId | undefined, by?: Who) => EventId
  /** Counts one more thing of this kind and answers its number: ids come from it. */
  nextOf: (kind: string) => number
}
