import type { Event } from '#engine/event.ts'
import { eventOf, type Log } from '#engine/history/log.ts'
import { definitionOf } from '#engine/step/events.ts'
import type { EventId } from '#lib/brand.ts'

/** An event, and what only carried its news: the oldest first. */
export interface Folded {
  readonly event: Event
  readonly followed: readonly Event[]
}

/** Messages on their way, and an alarm's action that sends them: nothing else in the account is another for it. */
const isNews = (event: Event): boolean =>
  event.kind === 'AlarmActionRun' || (event.kind !== 'Asked' && definitionOf(event).heading === 'messages')

/** The event that another brought the news of: the nearest of its causes that is no news itself. */
function originOf(log: Log, event: Event): EventId | undefined {
  let at: Event | undefined = event
  while (at && isNews(at)) at = at.cause === undefined ? undefined : eventOf(log, at.cause)
  return at?.id === event.id ? undefined : at?.id
}

/** so much news of one event takes more room than it is worth */
const much = 2

/** Events, the newest first, with each one's news under it; little of it, or news of what is not among them, stands alone. */
export function folded(log: Log, events: readonly Event[]): readonly Folded[] {
  const there = new Set(events.map(({ id }) => id))
  const followers = new Map<EventId, Event[]>()
  for (const event of events) {
    const origin = originOf(log, event)
    if (origin === undefined || !there.has(origin)) continue
    const known = followers.get(origin)
    if (known) known.push(event)
    else followers.set(origin, [event])
  }
  const folds = [...followers].filter(([, news]) => news.length >= much)
  const under = new Set(folds.flatMap(([, news]) => news.map(({ id }) => id)))
  const of = new Map(folds)
  return events
    .filter(({ id }) => !under.has(id))
    .map((event) => ({ event, followed: (of.get(event.id) ?? []).toReversed() }))
}
