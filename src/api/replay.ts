import type { Beginning } from '#engine/account.ts'
import type { Answer } from './answer.ts'
import { handle } from './handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History, nextEventAt, noteRefused, openHere } from '#engine/history/history.ts'
import type { Event, Origin } from '#engine/event.ts'
import type { EventId } from '#lib/brand.ts'
import { entriesFrom, entryOf } from '#engine/history/log.ts'
import { refusal } from '#facts/errors.ts'
import { isRecord } from '#lib/record.ts'
import type { Instant } from '#lib/time.ts'
import { findAction } from './handlerOf.ts'
import { registry } from './registry.ts'

/** A request as it was made, and when. With the beginning, requests are all that an experiment is made of. */
export interface PastRequest {
  readonly at: Instant
  readonly action: string
  readonly params: Readonly<Record<string, unknown>>
  /** which of the requests began the gesture that this one belongs to */
  readonly goesWith?: number | undefined
  /** by what way it was asked, where that was noted */
  readonly from?: Origin | undefined
  /** how it was refused, when nothing came of it */
  readonly refused?: { readonly code: string; readonly message: string } | undefined
}

const isOurs = (event: Event): event is Extract<Event, { readonly kind: 'Asked' }> =>
  event.kind === 'Asked' && event.by === 'you'

/** Everything that people asked, in order. */
export function requestsOf({ log }: History): readonly PastRequest[] {
  const nth = new Map<EventId, number>()
  const told: PastRequest[] = []
  for (const event of entriesFrom(log, 0)) {
    if (!isOurs(event)) continue
    nth.set(event.id, told.length)
    const first = event.goesWith === undefined ? undefined : nth.get(event.goesWith)
    const next = entryOf(log, event.id + 1)
    const refused = next?.kind === 'Refused' && next.cause === event.id ? next : undefined
    told.push({
      at: event.at,
      action: event.action,
      params: isRecord(event.params) ? event.params : {},
      ...(first === undefined ? {} : { goesWith: first }),
      ...(event.from && { from: event.from }),
      ...(refused && { refused: { code: refused.code, message: refused.message } }),
    })
  }
  return told
}

/** The moment at which a story begins to be told, and after how many requests. */
export interface Prepared {
  readonly requests: number
  readonly at: Instant
}

/** Everything that an experiment is made of. */
export interface Replayable {
  readonly beginning: Beginning
  readonly requests: readonly PastRequest[]
  readonly now: Instant
  readonly prepared?: Prepared | undefined
}

export function replayable(history: History): Replayable {
  const { beginning, log, now } = history
  const { events, at } = log.opening
  const requests = requestsOf(history)
  if (at === 0) return { beginning, requests, now }
  let before = 0
  for (const event of entriesFrom(log, 0)) if (event.id < events && isOurs(event)) before++
  return { beginning, requests, now, prepared: { requests: before, at } }
}

/** A story that would make more events than anybody plays was written to keep the page busy. */
const mostPlayed = 50_000

/** A way of making a request of a story again; `goesWith` is the entry in the log of the first of its gesture. */
type Ask = (history: History, one: PastRequest, goesWith: EventId | undefined) => History

/**
 * Makes the same experiment again, a beat at a time: same seed, same requests at the same times. Yields how much of it is
 * made, from 0 to 1, and ends with it; with nothing where it would never end.
 */
export function* replaying(
  { beginning, requests, now, prepared }: Replayable,
  mostEvents = mostPlayed,
  ask: Ask = askAgain,
): Generator<number, History | undefined> {
  let history = beginHistory(beginning)
  const ids: EventId[] = []
  const part = ({ now: at, log }: History) =>
    Math.max((at - beginning.startedAt) / Math.max(1, now - beginning.startedAt), log.size / mostEvents)
  for (const [nth, one] of [...requests, undefined].entries()) {
    if (prepared?.requests === nth) {
      history = yield* letPass(history, prepared.at, mostEvents, part)
      history = openHere(history)
    }
    history = yield* letPass(history, one?.at ?? now, mostEvents, part)
    if (!one || history.log.size > mostEvents) break
    ids.push(history.log.size)
    yield part(history)
    history = ask(history, one, one.goesWith === undefined ? undefined : ids[one.goesWith])
  }
  return history.log.size > mostEvents ? undefined : history
}

/** Makes a request again. One that was refused is only noted: nothing came of it, whatever would come of it today. */
export const askAgain: Ask = (history, one, goesWith) => askedAgain(history, one, goesWith).history

/** The same, with the answer. */
export function askedAgain(
  history: History,
  { action, params, refused, from }: PastRequest,
  goesWith: EventId | undefined,
): { readonly history: History; readonly answer?: Answer } {
  // what only reads leaves no trace, so no link of ours holds it: a page full of answers would only keep the page busy
  if (!refused && findAction(registry, action)?.kind === 'read') return { history }
  return refused
    ? noteRefused(history, { action, params, goesWith, from }, refusal(refused.code, refused.message))
    : handle(history, { action, params, from }, goesWith)
}

function* letPass(
  start: History,
  until: Instant,
  mostEvents: number,
  part: (history: History) => number,
): Generator<number, History> {
  let history = start
  while (history.now < until && history.log.size <= mostEvents) {
    history = advance(history, Math.min(until, Math.max(nextEventAt(history) ?? until, history.now)))
    yield part(history)
  }
  return history
}

/** The same at once. */
export function replay(story: Replayable): History | undefined {
  const making = replaying(story)
  let step = making.next()
  while (step.done !== true) step = making.next()
  return step.value
}
