import type { Instant } from '#lib/time.ts'
import type { Account } from '../account.ts'
import type { Event, Who } from '../event.ts'
import type { Transaction } from '../transaction.ts'
import { evolve } from './evolve.ts'
import { react } from './reactions.ts'

/** A transaction on an account at a moment; `by` is who acts where a fact does not say so. */
export function openTransaction(start: Account, at: Instant, by: Who): Transaction {
  const events: Event[] = []
  const befores: Account[] = []
  let account = start
  const tx: Transaction = {
    get account() {
      return account
    },
    at,
    events,
    befores,
    emit(fact, cause, who) {
      const event: Event = { ...fact, id: account.events, at, by: who ?? by, cause }
      befores.push(account)
      account = evolve(account, event)
      events.push(event)
      react(tx, event)
      return event.id
    },
    nextOf(kind) {
      // evolve counts things as they are made; asking twice before making gives the same number
      return account.made[kind] ?? 0
    },
  }
  return tx
}
