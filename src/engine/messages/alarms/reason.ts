import { datapointStamp } from '#lib/time.ts'
import type { AlarmState, Datapoint, Missing } from './alarm.ts'
import { double } from '#lib/double.ts'
import { needed, operatorWords, type Rule } from './rule.ts'

export const justCreated = 'Unchecked: Initial alarm creation'

/** A state, the points that speak for it (newest first), and how many of N there was no point for. */
interface Verdict {
  readonly state: AlarmState
  readonly points: readonly Datapoint[]
  readonly gaps: number
}

const were = (n: number) => (n === 1 ? 'was' : 'were')
const some = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`

/**
 * The number of points from which on CloudWatch names the five newest in a sentence of their own. Seen in mails of
 * 2017–2025.
 */
const listed = 5

const treated: Readonly<Record<Missing, string | undefined>> = {
  breaching: 'Breaching',
  notBreaching: 'NonBreaching',
  missing: undefined,
  ignore: undefined,
}

function gapWords(rule: Rule, gaps: number): string {
  const as = treated[rule.treatMissing]
  return gaps > 0 && as ? ` and ${some(gaps, 'missing datapoint')} ${were(gaps)} treated as [${as}]` : ''
}

/** The words on how many points the transition takes; CloudWatch has them only where DatapointsToAlarm was set. */
function ending(rule: Rule, toAlarm: boolean): string {
  if (rule.datapointsToAlarm === undefined) return '.'
  // N - M + 1 good points leave fewer than M breaching ones
  const least = toAlarm ? needed(rule) : rule.evaluationPeriods - needed(rule) + 1
  return ` (minimum ${some(least, 'datapoint')} for ${toAlarm ? 'OK -> ALARM' : 'ALARM -> OK'} transition).`
}

/**
 * The reason of an alarm's state, as real alarms word it. Sources: EC2-FACTS §9.2 and correction A6 (points); answers
 * recorded from AWS, test_breaching_alarm_actions (no points); public alarm histories (points and gaps, five points and
 * more).
 */
export function reasonOf(rule: Rule, { state, points, gaps }: Verdict): string {
  if (state === 'INSUFFICIENT_DATA') return `Insufficient Data: ${some(gaps, 'datapoint')} ${were(gaps)} unknown.`
  const periods = rule.evaluationPeriods
  const count = points.length
  if (count === 0) {
    const got = periods - gaps
    const received = `${got === 0 ? 'no datapoints were' : `${some(got, 'datapoint')} ${were(got)}`} received`
    return `Threshold Crossed: ${received} for ${some(periods, 'period')}${gapWords(rule, gaps)}.`
  }
  const howMany =
    rule.datapointsToAlarm === undefined ? some(count, 'datapoint') : `${count} out of the last ${periods} datapoints`
  const not = state === 'OK' ? 'not ' : ''
  const crossed = `${were(count)} ${not}${operatorWords(rule.operator)} the threshold (${double(rule.threshold)})`
  const named = points.slice(0, listed).map((point) => `${double(point.value)} (${datapointStamp(point.at)})`)
  const list = `[${named.join(', ')}]`
  const rest = gapWords(rule, gaps)
  const end = ending(rule, state === 'ALARM')
  if (count < listed) return `Threshold Crossed: ${howMany} ${list} ${crossed}${rest}${end}`
  return `Threshold Crossed: ${howMany} ${crossed}${rest}. The most recent datapoints which crossed the threshold: ${list}${end}`
}
