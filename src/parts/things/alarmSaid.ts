import type { Alarm, AlarmState, Operator } from '#engine/messages/alarms/alarm.ts'
import { needed } from '#engine/messages/alarms/rule.ts'
import { second } from '#lib/time.ts'
import { useTimeZone } from '#store/react.tsx'
import { AlertIcon, CheckIcon, DashIcon, type IconShape } from '#ui/look/icons.ts'
import type { Tone } from '#ui/look/tone.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

export const alarmLooks: Readonly<Record<AlarmState, { readonly tone: Tone; readonly shape: IconShape }>> = {
  OK: { tone: 'green', shape: CheckIcon },
  ALARM: { tone: 'red', shape: AlertIcon },
  INSUFFICIENT_DATA: { tone: 'slate', shape: DashIcon },
}

const signs: Readonly<Record<Operator, string>> = {
  GreaterThanOrEqualToThreshold: '≥',
  GreaterThanThreshold: '>',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '≤',
}

/** The condition on which an alarm goes off, as the console writes it. */
export function useCondition(): (alarm: Alarm) => string {
  const words = useWords().list.alarms
  const format = useFormat(useTimeZone())
  return (alarm) => {
    const { metric, operator, threshold, evaluationPeriods, period } = alarm
    const points = words.points(needed(alarm), evaluationPeriods)
    const time = format.span(evaluationPeriods * period * second)
    return words.condition(metric, signs[operator], format.number(threshold, 6), points, time)
  }
}
