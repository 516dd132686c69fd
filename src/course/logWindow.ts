import type { Account } from '#engine/account.ts'
import type { Event } from '#engine/event.ts'
import type { EventId } from '#lib/brand.ts'
import type { History } from '#engine/history/history.ts'
import { eventOf, eventsFrom } from '#engine/history/log.ts'
import { historyAt, historyBefore, historyUpTo } from '#engine/history/past.ts'

/**
 * The window of the log from which goals and answers are read: everything that happened since an event, and the account
 * now.
 */
export interface LogWindow {
  readonly history: History
  /** the id of the first event that counts */
  readonly from: EventId
}

export const accountOf = ({ history }: LogWindow): Account => history.account

export const eventsOf = ({ history, from }: LogWindow): Generator<Event> => eventsFrom(history.log, from)

type Kind = Event['kind']
type EventOf<K extends Kind> = Extract<Event, { readonly kind: K }>

/** The events of one kind, oldest first. */
export function* every<K extends Kind>(
  since: LogWindow,
  kind: K,
  which: (event: EventOf<K>) => boolean = () => true,
): Generator<EventOf<K>> {
  const is = (event: Event): event is EventOf<K> => event.kind === kind
  for (const event of eventsOf(since)) if (is(event) && which(event)) yield event
}

/** True where one of the events of a kind is so. */
export function some<K extends Kind>(
  since: LogWindow,
  kind: K,
  is: (event: EventOf<K>) => boolean = () => true,
): boolean {
  for (const event of every(since, kind)) if (is(event)) return true
  return false
}

/** Goals ask again with each thing that happens, and what was before an event stays what it was. */
const accountsBefore = new WeakMap<Event, Account>()

/** The account just before an event. */
export function accountBefore({ history }: LogWindow, event: Event): Account {
  const known = accountsBefore.get(event)
  if (known) return known
  const { account } = historyBefore(history, event.id)
  accountsBefore.set(event, account)
  return account
}

/** The account as it was when it began to count. */
export function accountAtFirst({ history, from }: LogWindow): Account {
  return from >= history.log.size ? history.account : historyBefore(history, from).account
}

/** The account as a lesson found it, before anybody could do anything. */
export const accountAtOpening = ({ history }: LogWindow): Account =>
  historyUpTo(history, history.log.opening.events).account

/** Counts from after an event only. */
export const after = (since: LogWindow, event: Event): LogWindow => ({ ...since, from: event.id + 1 })

/**
 * The first moment at which something is so, looking at the end of each moment at which anything happened, and now.
 * Nothing where it is not so now: what is asked for stays so once it has come about.
 */
export function firstWhen(since: LogWindow, is: (since: LogWindow) => boolean): LogWindow | undefined {
  if (!is(since)) return undefined
  const { history, from } = since
  for (let id = from; id < history.log.size; id++) {
    const at = eventOf(history.log, id)?.at ?? history.now
    if (eventOf(history.log, id + 1)?.at === at) continue
    const then = { history: historyAt(history, at), from }
    if (is(then)) return then
  }
  return since
}
