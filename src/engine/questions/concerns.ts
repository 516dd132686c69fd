import type { Event } from '../event.ts'
import { entryOf, eventsFrom, type Log } from '../history/log.ts'

const mentioned = new WeakMap<Event, Map<string, boolean>>()

/**
 * True where the id stands anywhere in the event: in a request's parameters, in the alarm of a mail. Events never
 * change.
 */
function mentions(event: Event, id: string): boolean {
  const known = mentioned.get(event) ?? new Map<string, boolean>()
  mentioned.set(event, known)
  const answer = known.get(id) ?? JSON.stringify(event).includes(id)
  known.set(id, answer)
  return answer
}

/**
 * True where an event is part of an instance's story: it names the instance; or it names none and was brought about by
 * something that does; or it is the request from which something about the instance followed at once.
 */
export function concerns(log: Log, event: Event, id: string): boolean {
  if (mentions(event, id)) return true
  if ('instanceId' in event || 'instance' in event) return false
  if (event.kind === 'Asked') return leadsTo(log, event, id)
  const cause = event.cause === undefined ? undefined : entryOf(log, event.cause)
  return cause !== undefined && concerns(log, cause, id)
}

function leadsTo(log: Log, request: Event, id: string): boolean {
  for (const event of eventsFrom(log, request.id + 1)) {
    if (event.at > request.at || event.kind === 'Asked') return false
    if (mentions(event, id)) return true
  }
  return false
}
