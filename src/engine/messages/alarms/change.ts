import type { EventId } from '#lib/brand.ts'
import type { Who } from '../../event.ts'
import type { Transaction } from '../../transaction.ts'
import type { Alarm, AlarmState } from './alarm.ts'

interface Turn {
  readonly alarm: Alarm
  readonly to: AlarmState
  readonly reason: string
  /** AWS by its evaluation, or a person who forces the state */
  readonly by: Who | undefined
}

/** An alarm enters a state; what its actions do is a reaction to that. */
export function changeState(tx: Transaction, { alarm, to, reason, by }: Turn, cause: EventId | undefined): void {
  tx.emit({ kind: 'AlarmStateChanged', name: alarm.name, from: alarm.state, to, reason }, cause, by)
}
