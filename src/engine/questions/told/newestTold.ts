import { second } from '#lib/time.ts'
import type { Event } from '../../event.ts'
import type { History } from '../../history/history.ts'
import { eventOf, type Log } from '../../history/log.ts'
import { beatOf } from '../../history/past.ts'
import { type Veil, veilOver } from '../veil.ts'
import type { Place } from './place.ts'
import { placeOf, type Weight, weightOf } from './tellings.ts'

/** The one event that is told of a history, and where it belongs. */
export interface Told {
  readonly event: Event
  readonly place: Place
}

/** The time that reading takes, in milliseconds of real time: what comes faster than this cannot be read. */
export const readingTime = 1.5 * second

const order: readonly Weight[] = ['silent', 'minor', 'told', 'important']
const heavier = (one: Event, other: Event | undefined) =>
  other === undefined || order.indexOf(weightOf(one)) > order.indexOf(weightOf(other))

/**
 * The newest event worth telling: all that followed at once from one cause is told by the most important of it. With a
 * `speed`, in simulated seconds a second, events that come too fast to be read leave the important one among them; what
 * had its time before is never told again.
 */
export function newestTold({ log, account }: Pick<History, 'log' | 'account'>, speed = 0): Told | undefined {
  const veil = veilOver(log, account)
  const [newest, before] = firstTwo(toldEvents(log, veil))
  if (!newest) return undefined
  const since = newest.at - readingTime * speed
  const tooFast = before !== undefined && before.at > since
  const event = tooFast && weightOf(newest) !== 'important' ? (lastImportant(log, veil, since) ?? newest) : newest
  return { event, place: placeOf(event, account) }
}

/**
 * The events that tell each beat which is worth it, the newest of the first `size` events first; those that would tell
 * a mystery are left out.
 */
export function* toldEvents(log: Log, veil: Veil | undefined, size = log.size): Generator<Event> {
  for (let end = size - 1; end >= log.opening.events;) {
    const start = Math.max(beatOf(log, end), log.opening.events)
    let best: Event | undefined
    // one press may ask for several things, the last of which it was for
    let isFurther = false
    for (let id = start; id <= end; id++) {
      const event = eventOf(log, id)
      if (!event) continue
      if (event.kind === 'Asked') isFurther = event.goesWith !== undefined
      if (weightOf(event) === 'silent' || veil?.hides(event)) continue
      if (!heavier(event, best) && !(isFurther && best && weightOf(event) === weightOf(best))) continue
      best = event
      isFurther = false
    }
    if (best) yield best
    end = start - 1
  }
}

function firstTwo(events: Iterable<Event>): readonly Event[] {
  const found: Event[] = []
  for (const event of events) {
    found.push(event)
    if (found.length === 2) break
  }
  return found
}

/** no further back than a learner remembers */
const farthest = 200

function lastImportant(log: Log, veil: Veil | undefined, since: number): Event | undefined {
  let looked = 0
  for (const event of toldEvents(log, veil)) {
    if (event.at <= since || ++looked > farthest) return undefined
    if (weightOf(event) === 'important') return event
  }
  return undefined
}
