import type { Beginning } from '#engine/account.ts'
import { advance, askInVain, beginHistory, type History } from '#engine/history.ts'
import type { EventId } from '#engine/event.ts'
import { eventOf, eventsFrom } from '#engine/log.ts'
import { refusal } from '#facts/errors.ts'
import { isRecord } from '#lib/record.ts'
import { hour, type Instant } from '#lib/time.ts'
import { ask } from './ask.ts'

/** A request as it was made, and when. With the beginning, requests are all that an experiment is made of. */
export interface Told {
  readonly at: Instant
  readonly action: string
  readonly params: Readonly<Record<string, unknown>>
  /** which of the requests began the gesture that this one belongs to */
  readonly goesWith?: number | undefined
  /** how it was refused, when nothing came of it */
  readonly refused?: { readonly code: string; readonly message: string } | undefined
}

/** Everything that people asked, in order. */
export function requestsOf({ log }: History): readonly Told[] {
  const nth = new Map<EventId, number>()
  const told: Told[] = []
  for (const event of eventsFrom(log, 0)) {
    if (event.kind !== 'Asked' || event.by !== 'you') continue
    nth.set(event.id, told.length)
    const first = event.goesWith === undefined ? undefined : nth.get(event.goesWith)
    const next = eventOf(log, event.id + 1)
    const refused = next?.kind === 'Refused' && next.cause === event.id ? next : undefined
    told.push({
      at: event.at,
      action: event.action,
      params: isRecord(event.params) ? event.params : {},
      ...(first === undefined ? {} : { goesWith: first }),
      ...(refused && { refused: { code: refused.code, message: refused.message } }),
    })
  }
  return told
}

/** more than anybody plays; a story that would make more was written to keep the page busy */
const mostEvents = 50_000

/** Makes the same experiment again: same seed, same requests at the same times. Nothing where it would never end. */
export function retell(beginning: Beginning, requests: readonly Told[], now: Instant): History | undefined {
  let history: History | undefined = beginHistory(beginning)
  const ids: EventId[] = []
  for (const { at, action, params, goesWith, refused } of requests) {
    history = advanceWithin(history, at)
    if (!history) return undefined
    ids.push(history.log.size)
    const first = goesWith === undefined ? undefined : ids[goesWith]
    history = refused
      ? askInVain(history, { action, params, goesWith: first }, refusal(refused.code, refused.message)).history
      : ask(history, { action, params }, first).history
    if (history.log.size > mostEvents) return undefined
  }
  return advanceWithin(history, now)
}

function advanceWithin(start: History, until: Instant): History | undefined {
  let history = start
  while (history.now < until) {
    history = advance(history, Math.min(until, history.now + hour))
    if (history.log.size > mostEvents) return undefined
  }
  return history
}
