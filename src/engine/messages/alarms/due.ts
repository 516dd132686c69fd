import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Book } from '../../transaction.ts'
import { changeState } from './change.ts'
import { evaluateAt } from './window.ts'

/** The evaluation that decides something new: the state changes, and the new state's actions run. */
export function alarmDue(book: Book, id: string): void {
  const alarm = must(get(book.account.alarms, id), `Alarm ${id}`)
  const { state, reason } = evaluateAt(book.account, alarm, alarm.due ?? book.at)
  changeState(book, { alarm, to: state, reason, by: 'aws' }, alarm.because)
}
