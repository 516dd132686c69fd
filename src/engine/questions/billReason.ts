import type { Event } from '../event.ts'
import type { BillReason } from '../observers/bill/bill.ts'
import { definitionOf } from '../step/events.ts'

/** The reason why a bill line of a thing began or ended with an event; `other` where the event is no longer told. */
export function billReason(event: Event | undefined, resourceId: string): BillReason {
  if (!event) return 'other'
  const { bills } = definitionOf(event)
  return (typeof bills === 'function' ? bills(event, resourceId) : bills) ?? 'other'
}
