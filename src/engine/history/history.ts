import type { Refusal } from '#facts/errors.ts'
import type { Instant } from '#lib/time.ts'
import type { Written } from '../transaction.ts'
import type { Command } from '../command.ts'
import { decide } from '../step/decide.ts'
import { due, nextDue } from '../step/due.ts'
import type { Event, Fact, Origin, RequestFact, Who } from '../event.ts'
import type { EventId } from '#lib/brand.ts'
import { evolve } from '../step/evolve.ts'
import type { History } from './begin.ts'
import { append } from './log.ts'

export type { History } from './begin.ts'

/** The history with these events added, which the account has not yet seen: a log is read again. */
export function record(history: History, events: readonly Event[]): History {
  let { account, log } = history
  for (const event of events) {
    log = append(log, account, event)
    account = evolve(account, event)
  }
  return { ...history, account, log, now: Math.max(history.now, account.at) }
}

/** The history with what was decided on its account. It has been applied already, so only the log is written. */
export function take(history: History, { events, befores, account }: Written): History {
  const log = events.reduce((grown, event, nth) => append(grown, befores[nth] ?? history.account, event), history.log)
  return { ...history, account, log, now: Math.max(history.now, account.at) }
}

/** The same account, with a story that begins here: a set-up for somebody else, who is not told how it was prepared. */
export const openHere = (history: History): History => ({
  ...history,
  log: { ...history.log, opening: { events: history.log.size, at: history.now } },
})

/** Lets time pass until a moment: everything that is due by then happens, each at its own time. */
export function advance(history: History, until: Instant): History {
  let next = history
  for (let written = due(next.account, until); written; written = due(next.account, until)) next = take(next, written)
  return next.now >= until ? next : { ...next, now: until }
}

/** The moment at which something next happens by itself; undefined where nothing waits. */
export const nextEventAt = (history: History): Instant | undefined => nextDue(history.account)

export interface Asking {
  readonly action: string
  readonly params: unknown
  readonly command: Command
  readonly by?: Who
  /** the first request of the same gesture */
  readonly goesWith?: EventId | undefined
  readonly from?: Origin | undefined
}

export interface Asked {
  readonly history: History
  readonly refusal?: Refusal | undefined
  /** the request's own entry in the log; its consequences follow it */
  readonly request: EventId
}

/** A request is noted in the log, then decided now: what follows from it comes after it, or the refusal. */
export function noteAndDecide(history: History, { command, by = 'you', ...wish }: Asking): Asked {
  const request = history.account.events
  const asked = note(history, asking(wish), undefined, by)
  const { written, refusal } = decide(asked.account, command, asked.now, by, request)
  const done = take(asked, written)
  if (!refusal) return { history: done, request }
  const { code, message } = refusal
  return {
    history: note(done, { kind: 'Refused', action: wish.action, code, message }, request, 'aws'),
    refusal,
    request,
  }
}

/** A request as the log has it. */
export const asking = ({ action, params, goesWith, from }: Omit<Asking, 'command' | 'by'>): RequestFact => ({
  kind: 'Asked',
  action,
  params,
  ...(goesWith === undefined ? {} : { goesWith }),
  ...(from === undefined ? {} : { from }),
})

/** Notes a request that never became a command, because its parameters were refused. */
export function noteRefused(history: History, wish: Omit<Asking, 'command' | 'by'>, refusal: Refusal): Asked {
  const request = history.account.events
  const asked = note(history, asking(wish), undefined, 'you')
  const { code, message } = refusal
  const refused: Fact = { kind: 'Refused', action: wish.action, code, message }
  return { history: note(asked, refused, request, 'aws'), refusal, request }
}

function note(history: History, fact: Fact, cause: EventId | undefined, by: Who): History {
  return record(history, [{ ...fact, id: history.account.events, at: history.now, by, cause }])
}
