import { describe, expect, it } from 'vitest'
import { minute } from '#lib/time.ts'
import type { AlarmState } from './alarm.ts'
import { double } from '#lib/double.ts'
import { evaluate } from './evaluate.ts'
import type { Rule } from './rule.ts'

/** 03/10/25 16:00:00 */
const four = 1_759_507_200_000

const rule: Rule = {
  period: 60,
  evaluationPeriods: 3,
  datapointsToAlarm: 3,
  threshold: 1,
  operator: 'GreaterThanOrEqualToThreshold',
  treatMissing: 'missing',
}

/** The reason for these values, one a minute, the newest (right) stamped 16:12. */
function reason(values: readonly (number | undefined)[], change: Partial<Rule> = {}, current: AlarmState = 'OK') {
  const window = values.map((value, nth) => ({ at: four + (13 - values.length + nth) * minute, count: 1, value }))
  return evaluate({ ...rule, ...change }, current, window).reason
}

const never = { datapointsToAlarm: undefined }

describe('the reason of an alarm', () => {
  it('names the breaching datapoints, newest first, and the minimum', () => {
    expect(reason([1, 1, 1])).toBe(
      'Threshold Crossed: 3 out of the last 3 datapoints [1.0 (03/10/25 16:12:00), 1.0 (03/10/25 16:11:00), 1.0 (03/10/25 16:10:00)] were greater than or equal to the threshold (1.0) (minimum 3 datapoints for OK -> ALARM transition).',
    )
  })

  it('speaks in the singular of one datapoint', () => {
    expect(
      reason([99.8], { evaluationPeriods: 1, datapointsToAlarm: 1, threshold: 80, operator: 'GreaterThanThreshold' }),
    ).toBe(
      'Threshold Crossed: 1 out of the last 1 datapoints [99.8 (03/10/25 16:12:00)] was greater than the threshold (80.0) (minimum 1 datapoint for OK -> ALARM transition).',
    )
  })

  it('says nothing of a minimum where DatapointsToAlarm was never set', () => {
    expect(reason([1, 1, 1], never)).toBe(
      'Threshold Crossed: 3 datapoints [1.0 (03/10/25 16:12:00), 1.0 (03/10/25 16:11:00), 1.0 (03/10/25 16:10:00)] were greater than or equal to the threshold (1.0).',
    )
    expect(reason([21.5], { ...never, evaluationPeriods: 1, threshold: 21, operator: 'GreaterThanThreshold' })).toBe(
      'Threshold Crossed: 1 datapoint [21.5 (03/10/25 16:12:00)] was greater than the threshold (21.0).',
    )
  })

  it('names only the five newest of many', () => {
    expect(reason([1, 1, 1, 1, 1, 1], { evaluationPeriods: 6, datapointsToAlarm: 6 })).toBe(
      'Threshold Crossed: 6 out of the last 6 datapoints were greater than or equal to the threshold (1.0). The most recent datapoints which crossed the threshold: [1.0 (03/10/25 16:12:00), 1.0 (03/10/25 16:11:00), 1.0 (03/10/25 16:10:00), 1.0 (03/10/25 16:09:00), 1.0 (03/10/25 16:08:00)] (minimum 6 datapoints for OK -> ALARM transition).',
    )
  })
})

describe('the reason of being OK again', () => {
  it('names the good datapoints alone; one of them is enough for three of three', () => {
    expect(reason([1, 1, 0], {}, 'ALARM')).toBe(
      'Threshold Crossed: 1 out of the last 3 datapoints [0.0 (03/10/25 16:12:00)] was not greater than or equal to the threshold (1.0) (minimum 1 datapoint for ALARM -> OK transition).',
    )
  })

  it('says how many good datapoints two of three take', () => {
    expect(reason([1, 0, 0], { datapointsToAlarm: 2 }, 'ALARM')).toBe(
      'Threshold Crossed: 2 out of the last 3 datapoints [0.0 (03/10/25 16:12:00), 0.0 (03/10/25 16:11:00)] were not greater than or equal to the threshold (1.0) (minimum 2 datapoints for ALARM -> OK transition).',
    )
  })

  it('needs no minimum where DatapointsToAlarm was never set', () => {
    expect(reason([0.25], { ...never, evaluationPeriods: 1, threshold: 0.5, operator: 'GreaterThanThreshold' })).toBe(
      'Threshold Crossed: 1 datapoint [0.25 (03/10/25 16:12:00)] was not greater than the threshold (0.5).',
    )
  })
})

describe('the reason where data is missing', () => {
  const gap = undefined

  it('counts what is unknown', () => {
    expect(reason([gap, gap, gap, gap, gap])).toBe('Insufficient Data: 3 datapoints were unknown.')
    expect(reason([gap, gap, gap], { evaluationPeriods: 1, datapointsToAlarm: 1 })).toBe(
      'Insufficient Data: 1 datapoint was unknown.',
    )
  })

  it('says how gaps were treated when nothing was received', () => {
    expect(
      reason([gap, gap, gap, gap], { evaluationPeriods: 2, datapointsToAlarm: 2, treatMissing: 'breaching' }),
    ).toBe(
      'Threshold Crossed: no datapoints were received for 2 periods and 2 missing datapoints were treated as [Breaching].',
    )
    expect(reason([gap, gap, gap], { evaluationPeriods: 1, datapointsToAlarm: 1, treatMissing: 'notBreaching' })).toBe(
      'Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as [NonBreaching].',
    )
  })

  it('says how the remaining gaps were treated when something was', () => {
    expect(reason([gap, gap, gap, gap, 613], { datapointsToAlarm: 1, treatMissing: 'notBreaching' })).toBe(
      'Threshold Crossed: 1 out of the last 3 datapoints [613.0 (03/10/25 16:12:00)] was greater than or equal to the threshold (1.0) and 2 missing datapoints were treated as [NonBreaching] (minimum 1 datapoint for OK -> ALARM transition).',
    )
    expect(reason([gap, gap, gap, gap, 0], { ...never, treatMissing: 'breaching' }, 'ALARM')).toBe(
      'Threshold Crossed: 1 datapoint [0.0 (03/10/25 16:12:00)] was not greater than or equal to the threshold (1.0) and 2 missing datapoints were treated as [Breaching].',
    )
  })

  it('speaks only of receiving when no received point is on the side of the new state', () => {
    expect(reason([gap, gap, gap, gap, 0], { datapointsToAlarm: 2, treatMissing: 'breaching' })).toBe(
      'Threshold Crossed: 1 datapoint was received for 3 periods and 2 missing datapoints were treated as [Breaching].',
    )
  })
})

it('prints numbers as Java does', () => {
  const printed = [0, 1, 99.8, 80, 0.05, -3, 1 / 3, 400_000, 1e7, 12_345_678.5, 0.0001].map(double)
  expect(printed).toEqual([
    '0.0',
    '1.0',
    '99.8',
    '80.0',
    '0.05',
    '-3.0',
    '0.3333333333333333',
    '400000.0',
    '1.0E7',
    '1.23456785E7',
    '1.0E-4',
  ])
})
