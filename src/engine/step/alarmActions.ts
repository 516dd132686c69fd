import type { Refusal } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import type { Book } from '../transaction.ts'
import { reboot } from '../world/instances/reboot.ts'
import { recover } from '../world/instances/recover.ts'
import { stop } from '../world/instances/stop.ts'
import { terminate } from '../world/instances/terminate.ts'
import { publishAlarm } from '../messages/sns/publish.ts'
import { type Ec2Action, parseAction } from '../messages/alarms/actionArn.ts'
import type { AlarmState, StateChange } from '../messages/alarms/alarm.ts'

/** Runs the actions of the state that an alarm has entered, in their order, and notes how each went. */
export function runActions(book: Book, change: StateChange, cause: EventId): void {
  const { alarm, to } = change
  if (!alarm.actionsEnabled) return
  const asAlarm = inItsName(book)
  for (const action of actionsOf(alarm, to)) {
    const error = carryOut(asAlarm, action, change, cause)
    asAlarm.tell({ kind: 'AlarmActionRun', name: alarm.name, action, ...(error && { error }) }, cause)
  }
}

function actionsOf(alarm: StateChange['alarm'], state: AlarmState): readonly string[] {
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

/** Nothing when it worked; else what AWS would write after `Received error:` into the alarm's history. */
function carryOut(book: Book, arn: string, change: StateChange, cause: EventId): string | undefined {
  const action = parseAction(arn)
  switch (action?.kind) {
    case 'topic': {
      const failed = publishAlarm(book, action.arn, change, cause)
      return failed && 'Topic does not exist'
    }
    case 'ec2':
      return decision(book, action.action, change.alarm.instanceId, cause)?.message
    case 'other':
      return `This playground has no ${action.service} to act with.`
    case undefined:
      return `Invalid action ${arn}`
    default:
      return never(action)
  }
}

function decision(book: Book, action: Ec2Action, id: InstanceId, cause: EventId): Refusal | undefined {
  switch (action) {
    case 'stop':
      return stop(book, { ids: [id], hibernate: false, force: false }, cause)
    case 'terminate':
      return terminate(book, [id], cause)
    case 'reboot':
      return reboot(book, [id], cause)
    case 'recover':
      return recover(book, id, cause)
    default:
      return never(action)
  }
}

/** The same book, in which an alarm holds the pen. */
function inItsName(book: Book): Book {
  return {
    get account() {
      return book.account
    },
    at: book.at,
    get events() {
      return book.events
    },
    get befores() {
      return book.befores
    },
    tell: (fact, cause, by) => book.tell(fact, cause, by ?? 'alarm'),
    nextOf: (kind) => book.nextOf(kind),
  }
}
