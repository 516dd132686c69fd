import type { Instant } from '#lib/time.ts'
import type { Account } from '../account.ts'
import type { Event, Who } from '../event.ts'
import { evolve } from './evolve.ts'
import type { Book } from '../transaction.ts'

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
