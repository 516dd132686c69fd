import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { changeState } from './change.ts'
import { evaluateAt } from './window.ts'

/** The evaluation that decides something new: the state changes, and the new state's actions run. */
export function alarmDue(tx: Transaction, id: string): void {
  const alarm = must(get(tx.account.alarms, id), `Alarm ${id}`)
  const { state, reason } = evaluateAt(tx.account, alarm, alarm.due ?? tx.at)
  changeState(tx, { alarm, to: state, reason, by: 'aws' }, alarm.because)
}
