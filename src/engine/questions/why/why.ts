import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { CheckName } from '../../observers/checks/check.ts'
import { findings } from '../../observers/checks/finding.ts'
import type { Aspect } from '../compare.ts'
import type { Event } from '../../event.ts'
import type { EventId } from '#lib/brand.ts'
import { eventOf } from '../../history/log.ts'
import {
  addressReader,
  alarmReader,
  checkReader,
  findingReader,
  instanceReader,
  messageReader,
  volumeReader,
} from './readers.ts'
import { accountBefore, chainOf, lastTurn, type Reader, type LoggedAccount, type Value } from './turn.ts'

/** The subject of a question: a value, a state, a thing that came about, or an event itself. */
export type Subject =
  | { readonly of: 'instance'; readonly id: string; readonly aspect: Aspect }
  | { readonly of: 'check'; readonly id: string; readonly check: CheckName }
  | { readonly of: 'alarm'; readonly name: string }
  | { readonly of: 'message'; readonly id: string }
  | { readonly of: 'billLine'; readonly id: string }
  | { readonly of: 'volume'; readonly id: string }
  | { readonly of: 'address'; readonly id: string }
  | { readonly of: 'event'; readonly id: EventId }

/** The value that was there before, or had been, and the chain of causes that ended it. */
export interface Ended {
  readonly was: Value
  readonly chain: readonly Event[]
}

export interface Why {
  /** the value as it is, where the question is about one */
  readonly now?: Value
  /** what it was until it became that */
  readonly was?: Value
  /** what made it so, and what brought that about, back to a request: the newest first */
  readonly chain: readonly Event[]
  /** the value before had ended earlier, by something else; of a bill line, what ended it */
  readonly ended?: Ended | undefined
}

/**
 * The causes of something as it is: walks from event to event. Undefined for what is not there. It is read from the log
 * alone, so it answers for the moment that the history ends at, whichever that is.
 */
export function whyOf(logged: LoggedAccount, subject: Subject): Why | undefined {
  switch (subject.of) {
    case 'instance':
      // what it never had, it was launched without
      return (
        ofValue(logged, instanceReader(subject.id, subject.aspect)) ?? ofValue(logged, instanceReader(subject.id, 'id'))
      )
    case 'check':
      return ofCheck(logged, subject)
    case 'alarm':
      return ofValue(logged, alarmReader(subject.name))
    case 'message':
      return ofValue(logged, messageReader(subject.id))
    case 'volume':
      return ofValue(logged, volumeReader(subject.id))
    case 'address':
      return ofValue(logged, addressReader(subject.id))
    case 'billLine':
      return ofBillLine(logged, subject.id)
    case 'event':
      return ofEvent(logged, subject.id)
    default:
      return never(subject)
  }
}

function ofValue(logged: LoggedAccount, reader: Reader): Why | undefined {
  const turn = lastTurn(logged, reader)
  if (!turn) return undefined
  const { event, was, now } = turn
  return {
    was,
    now,
    chain: chainOf(logged.log, event),
    ended: was === undefined ? endedBefore(logged, reader, event) : undefined,
  }
}

/** A value that came out of nothing: what was there before that nothing, and how it went. */
function endedBefore(logged: LoggedAccount, reader: Reader, { id }: Event): Ended | undefined {
  const turn = lastTurn(logged, reader, id)
  return turn && turn.was !== undefined ? { was: turn.was, chain: chainOf(logged.log, turn.event) } : undefined
}

/** The causes of what one check found: one round reports all checks, each finding has a cause of its own. */
function ofCheck(
  logged: LoggedAccount,
  { id, check }: { readonly id: string; readonly check: CheckName },
): Why | undefined {
  const why = ofValue(logged, checkReader(id, check))
  const [report] = why?.chain ?? []
  if (!why || report?.kind !== 'ChecksReported') return why
  const account = accountBefore(logged, report.id)
  const instance = get(account.instances, id)
  const by = instance && findings(account, instance)[check].by
  return {
    ...why,
    chain: chainOf(logged.log, report, by ?? lastTurn(logged, findingReader(id, check), report.id)?.event.id),
  }
}

/** The causes of a bill line, and what ended it, if anything did. */
function ofBillLine(logged: LoggedAccount, id: string): Why | undefined {
  const line = get(logged.account.bill, id)
  const opened = line && ofEvent(logged, line.opened)
  const closed = line?.closed === undefined || line.per === 'once' ? undefined : ofEvent(logged, line.closed)
  return closed && opened ? { ...opened, ended: { was: undefined, chain: closed.chain } } : opened
}

function ofEvent({ log }: LoggedAccount, id: EventId): Why | undefined {
  const event = eventOf(log, id)
  return event && { chain: chainOf(log, event) }
}
