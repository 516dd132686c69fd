import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minute } from '#lib/time.ts'
import type { AlarmState, Missing } from './alarm.ts'
import { evaluate, judge, type Window } from './evaluate.ts'
import type { Rule } from './rule.ts'

/** `0 - X - X`: 0 is within the threshold, X beyond it, - is missing; newest right, as AWS's guide writes it. */
function windowOf(points: string): Window {
  const value = { '0': 0, X: 1, '-': undefined }
  return points.split(' ').map((mark, nth) => {
    if (mark !== '0' && mark !== 'X' && mark !== '-') throw new Error(`What is ${mark}?`)
    return { at: nth * minute, count: 1, value: value[mark] }
  })
}

const rule = (treatMissing: Missing, m: number, n = 3): Rule => ({
  period: 60,
  evaluationPeriods: n,
  datapointsToAlarm: m,
  threshold: 1,
  operator: 'GreaterThanOrEqualToThreshold',
  treatMissing,
})

const states: readonly AlarmState[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA']

/** The columns of the guide's tables: missing, ignore, breaching, notBreaching. `keep`: whatever state it was in. */
type Row = readonly [string, AlarmState, AlarmState | 'keep', AlarmState, AlarmState]

function holds(m: number, [points, missing, ignore, breaching, notBreaching]: Row) {
  for (const current of states) {
    const answers = (treat: Missing) => judge(rule(treat, m), current, windowOf(points))
    expect(answers('missing')).toBe(missing)
    expect(answers('ignore')).toBe(ignore === 'keep' ? current : ignore)
    expect(answers('breaching')).toBe(breaching)
    expect(answers('notBreaching')).toBe(notBreaching)
  }
}

const threeOfThree: readonly Row[] = [
  ['0 - X - X', 'OK', 'OK', 'OK', 'OK'],
  ['0 - - - -', 'OK', 'OK', 'OK', 'OK'],
  ['- - - - -', 'INSUFFICIENT_DATA', 'keep', 'ALARM', 'OK'],
  ['0 X X - X', 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
  ['- - X - -', 'ALARM', 'keep', 'ALARM', 'OK'],
  // of the guide before 2020, which had these two instead of the last
  ['- - - - X', 'INSUFFICIENT_DATA', 'keep', 'ALARM', 'OK'],
  ['X - - - -', 'ALARM', 'keep', 'ALARM', 'OK'],
]

const twoOfThree: readonly Row[] = [
  ['0 - X - X', 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
  ['0 0 X 0 X', 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
  ['0 - X - -', 'OK', 'OK', 'ALARM', 'OK'],
  ['- - - - 0', 'OK', 'OK', 'ALARM', 'OK'],
  ['- - - X -', 'ALARM', 'keep', 'ALARM', 'OK'],
  ['- - - - X', 'INSUFFICIENT_DATA', 'keep', 'ALARM', 'OK'],
]

describe('an alarm on three of three datapoints with an evaluation range of five', () => {
  it.each(threeOfThree)('sees %s: missing %s, ignore %s, breaching %s, notBreaching %s', (...row) => holds(3, row))

  it.each(['- - - - X', '- - - X -'])('does not alarm prematurely on %s', (points) => {
    expect(judge(rule('missing', 3), 'OK', windowOf(points))).not.toBe('ALARM')
  })

  it('looks only at the three newest real points when there are enough', () => {
    expect(judge(rule('missing', 3), 'ALARM', windowOf('X X 0 0 0'))).toBe('OK')
    expect(judge(rule('missing', 3), 'OK', windowOf('0 0 X X X'))).toBe('ALARM')
    expect(judge(rule('missing', 3), 'ALARM', windowOf('X X X X 0'))).toBe('OK')
  })
})

describe('an alarm on two of three datapoints with an evaluation range of five', () => {
  it.each(twoOfThree)('sees %s: missing %s, ignore %s, breaching %s, notBreaching %s', (...row) => holds(2, row))

  it('alarms on two real breaches whatever is missing, even where missing data is ignored', () => {
    for (const treat of ['missing', 'ignore', 'breaching', 'notBreaching'] as const)
      expect(judge(rule(treat, 2), 'OK', windowOf('- X - X -'))).toBe('ALARM')
  })
})

describe('every operator compares the value, on its left, with the threshold', () => {
  it.each([
    ['GreaterThanOrEqualToThreshold', [0, 1, 1]],
    ['GreaterThanThreshold', [0, 0, 1]],
    ['LessThanThreshold', [1, 0, 0]],
    ['LessThanOrEqualToThreshold', [1, 1, 0]],
  ] as const)('%s', (operator, expected) => {
    const answers = [0, 1, 2].map((value) => {
      const window = [{ at: 0, count: 1, value }]
      return judge({ ...rule('missing', 1, 1), operator }, 'OK', window) === 'ALARM' ? 1 : 0
    })
    expect(answers).toEqual(expected)
  })
})

it('equal buckets in a row count as if they were told one by one', () => {
  const mark = fc.constantFrom('0', 'X', '-')
  const treat = fc.constantFrom<Missing>('missing', 'ignore', 'breaching', 'notBreaching')
  fc.assert(
    fc.property(
      fc.array(mark, { minLength: 1, maxLength: 12 }),
      treat,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      (marks, treatMissing, a, b) => {
        const single = windowOf(marks.join(' '))
        const joined: { at: number; count: number; value: number | undefined }[] = []
        for (const stretch of single) {
          const last = joined.at(-1)
          if (last && last.value === stretch.value) last.count++
          else joined.push({ ...stretch })
        }
        const some = rule(treatMissing, Math.min(a, b), Math.max(a, b))
        expect(evaluate(some, 'OK', joined)).toEqual(evaluate(some, 'OK', single))
      },
    ),
  )
})
