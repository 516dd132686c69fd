import { actedOn } from '../messages/alarms/watched.ts'
import type { Refusal } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import type { Transaction } from '../transaction.ts'
import { reboot } from '../world/instances/reboot.ts'
import { recover } from '../world/instances/recover.ts'
import { stop } from '../world/instances/stop.ts'
import { terminate } from '../world/instances/terminate.ts'
import { publishAlarm } from '../messages/sns/publish.ts'
import { type Ec2Action, parseAction } from '../messages/alarms/actionArn.ts'
import type { Alarm, AlarmState, StateChange } from '../messages/alarms/alarm.ts'

/** Runs the actions of the state that an alarm has entered, in their order, and emits how each went. */
export function runActions(tx: Transaction, alarm: Alarm, turn: Omit<StateChange, 'alarm'>, cause: EventId): void {
  if (!alarm.actionsEnabled) return
  const change: StateChange = { alarm: settingsOf(alarm), ...turn }
  const asAlarm = inItsName(tx)
  for (const action of actionsOf(alarm, turn.to)) {
    const error = carryOut(asAlarm, action, change, cause)
    asAlarm.emit({ kind: 'AlarmActionRun', name: alarm.name, action, ...(error && { error }) }, cause)
  }
}

function actionsOf(alarm: Alarm, state: AlarmState): readonly string[] {
  switch (state) {
    case 'OK':
      return alarm.okActions
    case 'ALARM':
      return alarm.alarmActions
    case 'INSUFFICIENT_DATA':
      return alarm.insufficientDataActions
    default:
      return never(state)
  }
}

/**
 * Does what an alarm's action says; undefined when it worked, else what AWS would write after `Received error:` into
 * the alarm's history.
 */
function carryOut(tx: Transaction, arn: string, change: StateChange, cause: EventId): string | undefined {
  const action = parseAction(arn)
  switch (action?.kind) {
    case 'topic': {
      const failed = publishAlarm(tx, action.arn, change, cause)
      return failed && 'Topic does not exist'
    }
    case 'ec2': {
      const id = actedOn(change.alarm)
      return id && decision(tx, action.action, id, cause)?.message
    }
    case 'other':
      return `This playground has no ${action.service} to act with.`
    case undefined:
      return `Invalid action ${arn}`
    default:
      return never(action)
  }
}

function decision(tx: Transaction, action: Ec2Action, id: InstanceId, cause: EventId): Refusal | undefined {
  switch (action) {
    case 'stop':
      return stop(tx, { ids: [id], hibernate: false, force: false }, cause)
    case 'terminate':
      return terminate(tx, [id], cause)
    case 'reboot':
      return reboot(tx, [id], cause)
    case 'recover':
      return recover(tx, id, cause)
    default:
      return never(action)
  }
}

/** The same transaction, in which the alarm is who acts. */
function inItsName(tx: Transaction): Transaction {
  return {
    get account() {
      return tx.account
    },
    at: tx.at,
    get events() {
      return tx.events
    },
    get befores() {
      return tx.befores
    },
    emit: (fact, cause, by) => tx.emit(fact, cause, by ?? 'alarm'),
    nextOf: (kind) => tx.nextOf(kind),
  }
}

/** The alarm as a message about it tells: its settings, without what it has come to. */
const settingsOf = (alarm: Alarm): StateChange['alarm'] => ({
  name: alarm.name,
  description: alarm.description,
  metric: alarm.metric,
  namespace: alarm.namespace,
  instanceId: alarm.instanceId,
  ...(alarm.dimensions && { dimensions: alarm.dimensions }),
  ...(alarm.unit !== undefined && { unit: alarm.unit }),
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
