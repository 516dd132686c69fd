import { never } from '#lib/never.ts'
import type { AlarmSettings, Operator } from './alarm.ts'

/** The rule that an evaluation follows; an alarm is one. */
export type Rule = Pick<
  AlarmSettings,
  'period' | 'evaluationPeriods' | 'datapointsToAlarm' | 'threshold' | 'operator' | 'treatMissing'
>

/** M of M-out-of-N; all N where it was never set. */
export const needed = (rule: Rule): number => rule.datapointsToAlarm ?? rule.evaluationPeriods

/** True where a value is on the wrong side of the threshold; the value is the left operand. */
export function breaches(value: number, { operator, threshold }: Rule): boolean {
  switch (operator) {
    case 'GreaterThanOrEqualToThreshold':
      return value >= threshold
    case 'GreaterThanThreshold':
      return value > threshold
    case 'LessThanThreshold':
      return value < threshold
    case 'LessThanOrEqualToThreshold':
      return value <= threshold
    default:
      return never(operator)
  }
}

/** The operator inside a reason's sentence. */
export function operatorWords(operator: Operator): string {
  switch (operator) {
    case 'GreaterThanOrEqualToThreshold':
      return 'greater than or equal to'
    case 'GreaterThanThreshold':
      return 'greater than'
    case 'LessThanThreshold':
      return 'less than'
    case 'LessThanOrEqualToThreshold':
      return 'less than or equal to'
    default:
      return never(operator)
  }
}
