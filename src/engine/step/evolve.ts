import type { Account } from '../account.ts'
import type { Event } from '../event.ts'
import { derive } from './derive.ts'
import { definitionOf } from './events.ts'
import { writtenOut } from './writtenOut.ts'

/** The account after one event: its own family changes its tables, then what hangs on them is derived anew. */
export function evolve(before: Account, event: Event): Account {
  return writtenOut(derive(before, happened(before, event), event), event)
}

/** The account in which an event has happened and nothing has been derived from it yet. */
export const happened = (before: Account, event: Event): Account =>
  writtenOut(definitionOf(event).evolve(before, event, event.at), event)
