import type { Event } from '#engine/event.ts'
import type { Readings } from '#engine/definition.ts'
import { eventOf, type Log } from '#engine/history/log.ts'
import { definitionOf } from '#engine/step/events.ts'
import { concerns } from '#engine/questions/concerns.ts'
import type { Veil } from '#engine/questions/veil.ts'

export interface Wanted {
  readonly heading: Readings<Event>['heading'] | 'all'
  /** only what concerns this instance */
  readonly only?: string | undefined
  /** only what says what is searched for */
  readonly says?: ((event: Event) => boolean) | undefined
}

export interface Page {
  /** newest first */
  readonly events: readonly Event[]
  /** how many older ones match, too */
  readonly older: number
}

export function matches(log: Log, event: Event, { heading, only, says }: Wanted): boolean {
  return (
    (heading === 'all' || definitionOf(event).heading === heading) &&
    (only === undefined || concerns(log, event, only)) &&
    (says === undefined || says(event))
  )
}

/** The newest events that match, at most `most`. */
export function pageOf(log: Log, wanted: Wanted, most: number, veil?: Veil): Page {
  const events: Event[] = []
  let older = 0
  for (let id = log.size - 1; id >= log.opening.events; id--) {
    const event = eventOf(log, id)
    if (!event || veil?.hides(event) || !matches(log, event, wanted)) continue
    if (events.length < most) events.push(veil ? { ...event, cause: veil.causeOf(event) } : event)
    else older++
  }
  return { events, older }
}
