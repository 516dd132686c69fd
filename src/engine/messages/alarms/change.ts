import type { Book } from '../../transaction.ts'
import type { Who } from '../../event.ts'
import type { EventId } from '#lib/brand.ts'
import { runActions } from '../../step/alarmActions.ts'
import type { Alarm, AlarmState, StateChange } from './alarm.ts'

interface Turn {
  readonly alarm: Alarm
  readonly to: AlarmState
  readonly reason: string
  /** AWS by its evaluation, or a person who forces the state */
  readonly by: Who | undefined
}

/** An alarm enters a state, and the actions of that state run once. */
export function changeState(book: Book, { alarm, to, reason, by }: Turn, cause: EventId | undefined): void {
  const { name, state: from } = alarm
  const change: StateChange = { alarm: snapshot(alarm), from, to, reason, at: book.at }
  runActions(book, change, book.tell({ kind: 'AlarmStateChanged', name, from, to, reason }, cause, by))
}

/** The alarm as a message about it tells: its settings, without what it has come to. */
const snapshot = (alarm: Alarm): StateChange['alarm'] => ({
  name: alarm.name,
  description: alarm.description,
  metric: alarm.metric,
  namespace: alarm.namespace,
  instanceId: alarm.instanceId,
  statistic: alarm.statistic,
  period: alarm.period,
  evaluationPeriods: alarm.evaluationPeriods,
  datapointsToAlarm: alarm.datapointsToAlarm,
  threshold: alarm.threshold,
  operator: alarm.operator,
  treatMissing: alarm.treatMissing,
  actionsEnabled: alarm.actionsEnabled,
  okActions: alarm.okActions,
  alarmActions: alarm.alarmActions,
  insufficientDataActions: alarm.insufficientDataActions,
  arn: alarm.arn,
  updatedAt: alarm.updatedAt,
})
