import type { Event, Origin } from '../event.ts'
import { eventOf, type Log } from '../history/log.ts'

/** The way by which a person brought an event about; undefined where nobody noted it, or where it was no person. */
export function originOf(log: Log, event: Event): Origin | undefined {
  let at: Event | undefined = event
  while (at?.by === 'you') {
    if (at.kind === 'Asked') return at.from
    at = at.cause === undefined ? undefined : eventOf(log, at.cause)
  }
  return undefined
}
