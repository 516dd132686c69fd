import type { Instant } from '#lib/time.ts'
import type { Account } from './account.ts'
import type { Event, EventId, Fact, Who } from './event.ts'
import { evolve } from './evolve.ts'

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

export function openBook(start: Account, at: Instant, by: Who): Book {
  const events: Event[] = []
  const befores: Account[] = []
  let account = start
  return {
    get account() {
      return account
    },
    at,
    events,
    befores,
    tell(fact, cause, who) {
      const event: Event = { ...fact, id: account.events, at, by: who ?? by, cause }
      befores.push(account)
      account = evolve(account, event)
      events.push(event)
      return event.id
    },
    nextOf(kind) {
      // evolve counts things as they are made; asking twice before making gives the same number
      return account.made[kind] ?? 0
    },
  }
}
