import { parseAction } from '#engine/messages/alarms/actionArn.ts'
import type { CloudWatchFact } from '#engine/messages/alarms/alarm.ts'
import { never } from '#lib/never.ts'
import { lastName } from '#lib/arn.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

export function alarmSentence(fact: CloudWatchFact, words: Sentences, names: Names): string {
  switch (fact.kind) {
    case 'AlarmPut': {
      const { name, metric, instanceId } = fact.alarm
      return fact.created ? words.alarmCreated(name, metric, names.of(instanceId)) : words.alarmChanged(name)
    }
    case 'AlarmDeleted':
      return words.alarmDeleted(fact.name)
    case 'AlarmStateChanged':
      return words.alarmState(fact.name, fact.from, fact.to)
    case 'AlarmActionRun':
      return acted(fact, words, names)
    case 'AlarmActionsEnabled':
      return words.actionsOn(fact.name)
    case 'AlarmActionsDisabled':
      return words.actionsOff(fact.name)
    default:
      return never(fact)
  }
}

type ActionRun = Extract<CloudWatchFact, { kind: 'AlarmActionRun' }>

function acted({ name, action: arn, error }: ActionRun, words: Sentences, names: Names): string {
  const action = parseAction(arn)
  if (error !== undefined) return words.alarmFailed(name, lastName(arn), error)
  if (action?.kind === 'topic') return words.alarmTold(name, names.topic(action.arn))
  if (action?.kind === 'ec2') return words.alarmActed[action.action](name)
  return words.alarmCalled(name, arn)
}
