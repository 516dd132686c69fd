import type { Instant } from '#lib/time.ts'
import type { Account } from './account.ts'
import type { Event, Fact, Who } from './event.ts'
import type { EventId } from '#lib/brand.ts'

/** What was told: events in order, with the account as it was before each, and as it is after all. */
export interface Written {
  readonly events: readonly Event[]
  readonly befores: readonly Account[]
  readonly account: Account
}

/**
 * Where a decision is written down. Each fact told changes the account at once, so what follows in the same cascade is
 * decided on the account as it then is. The account handed in is not changed; whoever opened the book takes the result.
 */
export interface Book extends Written {
  readonly at: Instant
  /** Writes one fact; `cause` is the event that brought it about. Answers its id. */
  tell: (fact: Fact, cause: EventId | undefined, by?: Who) => EventId
  /** Counts one more thing of this kind and answers its number: ids come from it. */
  nextOf: (kind: string) => number
}
