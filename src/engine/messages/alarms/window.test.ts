import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hour, minute, second } from '#lib/time.ts'
import type { Statistic } from './alarm.ts'
import type { Window } from './evaluate.ts'
import type { Rule } from './rule.ts'
import type { Run } from '../../observers/metrics/series.ts'
import { statisticOf } from '../../observers/metrics/statistic.ts'
import { nextEvaluation, paceOf, rangeOf, windowAt } from './window.ts'

/** a whole hour */
const start = 1_759_507_200_000
const at = (minutes: number, seconds = 0) => start + minutes * minute + seconds * second

const rule = (
  period: number,
  evaluationPeriods: number,
  statistic: Statistic = 'Maximum',
): Rule & { readonly statistic: Statistic } => ({
  period,
  evaluationPeriods,
  threshold: 1,
  operator: 'GreaterThanOrEqualToThreshold',
  treatMissing: 'missing',
  statistic,
})

const run = (from: number, to: number, value: number | undefined): Run => ({ from: at(from), to: at(to), value })

/** Every bucket alone: [minute of its stamp, value]. */
const spread = (window: Window, period: number) =>
  window.flatMap((stretch) =>
    Array.from({ length: stretch.count }, (_, nth) => [
      (stretch.at - start) / minute + (nth * period) / 60,
      stretch.value,
    ]),
  )

describe('a window over points of every minute', () => {
  const view = { every: minute, runs: [run(0, 4, 0), run(4, 20, 1)] }

  it('ends with the newest whole minute and holds two more buckets than N', () => {
    expect(spread(windowAt(view, rule(60, 3), at(6, 40)), 60)).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 1],
      [5, 1],
    ])
  })

  it('slides by a minute, whatever the period', () => {
    const stamps = [10, 11, 12].map((m) => spread(windowAt(view, rule(300, 1), at(m, 40)), 300).map(([stamp]) => stamp))
    expect(stamps).toEqual([
      [-5, 0, 5],
      [-4, 1, 6],
      [-3, 2, 7],
    ])
  })

  it('takes its statistic over all points of a bucket', () => {
    const last = (statistic: Statistic) => spread(windowAt(view, rule(300, 1, statistic), at(6, 40)), 300).at(-1)?.[1]
    expect(last('Average')).toBe(2 / 5)
    expect(last('Sum')).toBe(2)
    expect(last('Maximum')).toBe(1)
    expect(last('Minimum')).toBe(0)
    expect(last('SampleCount')).toBe(5)
  })
})

describe('a window over points of every five minutes', () => {
  const view = { every: 5 * minute, runs: [run(0, 10, 2), run(10, 15, 61), run(15, 60, 100)] }

  it('has exactly one point in each bucket of 300 seconds, in every minute', () => {
    for (let m = 20; m < 40; m++) {
      const window = windowAt(view, rule(300, 2, 'SampleCount'), at(m, 40))
      expect(spread(window, 300).map(([, samples]) => samples)).toEqual([1, 1, 1, 1])
    }
  })

  it('sees a point once its five minutes are over', () => {
    const newest = (m: number) => spread(windowAt(view, rule(300, 1), at(m, 40)), 300).at(-1)
    expect(newest(19)).toEqual([10, 61])
    expect(newest(20)).toEqual([15, 100])
  })

  it('has gaps under a shorter period: a point in one minute of five', () => {
    const real = (m: number) =>
      spread(windowAt(view, rule(60, 1), at(m, 40)), 60).filter(([, value]) => value !== undefined)
    expect([20, 21, 22, 23, 24].map((m) => real(m).length)).toEqual([0, 0, 0, 0, 0])
    const wide = (m: number) =>
      spread(windowAt(view, rule(60, 3), at(m, 40)), 60).filter(([, value]) => value !== undefined)
    expect([20, 21, 22, 23, 24].map((m) => wide(m).length)).toEqual([1, 0, 0, 0, 0])
  })
})

it('equal buckets told together are those that counting point by point gives', () => {
  const piece = fc.record({
    length: fc.integer({ min: 1, max: 9 }),
    value: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  })
  const shape = fc.record({
    every: fc.constantFrom(1, 5),
    period: fc.constantFrom(60, 120, 300, 360, 600),
    periods: fc.integer({ min: 1, max: 6 }),
    pieces: fc.array(piece, { minLength: 1, maxLength: 12 }),
    e: fc.integer({ min: 0, max: 300 }),
    statistic: fc.constantFrom<Statistic>('Average', 'Sum', 'Maximum', 'Minimum', 'SampleCount'),
  })
  fc.assert(
    fc.property(shape, ({ every, period, periods, pieces, e, statistic }) => {
      const runs: Run[] = []
      let cursor = -200
      for (const { length, value } of pieces) runs.push(run(cursor, (cursor += length * every), value))
      const some = rule(period, periods, statistic)
      const now = at(e, 40)
      const told = spread(windowAt({ every: every * minute, runs }, some, now), period)
      const points = runs.flatMap(({ from, to, value }) => {
        const stamps = Array.from({ length: (to - from) / (every * minute) }, (_, nth) => from + nth * every * minute)
        return stamps.flatMap((stamp) =>
          value === undefined || stamp + every * minute > now ? [] : [{ stamp, value }],
        )
      })
      const end = period >= every * 60 ? Math.floor(e / every) * every : e
      const counted = Array.from({ length: periods + 2 }, (_, nth) => {
        const from = end - ((periods + 2 - nth) * period) / 60
        const inside = points.filter(({ stamp }) => stamp >= at(from) && stamp < at(from) + period * second)
        return [
          from,
          statisticOf(
            inside.map(({ value }) => ({ value, count: 1 })),
            statistic,
          ),
        ]
      })
      expect(told).toHaveLength(counted.length)
      for (const [nth, [stamp, value]] of counted.entries()) {
        expect(told[nth]?.[0]).toBe(stamp)
        if (value === undefined) expect(told[nth]?.[1]).toBeUndefined()
        else expect(told[nth]?.[1]).toBeCloseTo(value, 9)
      }
    }),
  )
})

describe('evaluations', () => {
  const phase = 41 * second

  it('come every minute at the same second, after the moment asked about', () => {
    const alarm = { ...rule(300, 3), phase }
    expect(nextEvaluation(alarm, at(0))).toBe(at(0, 41))
    expect(nextEvaluation(alarm, at(0, 41))).toBe(at(1, 41))
    expect(nextEvaluation(alarm, at(0, 42))).toBe(at(1, 41))
  })

  it('come every hour when the alarm looks back more than a day', () => {
    expect(paceOf(rule(3600, 24))).toBe(minute)
    expect(paceOf(rule(3600, 25))).toBe(hour)
    expect(nextEvaluation({ ...rule(86_400, 7), phase }, at(0, 41))).toBe(at(60, 41))
  })

  it('never look back over more than a week', () => {
    expect(rangeOf(rule(86_400, 7)) * 86_400).toBe(604_800)
    expect(rangeOf(rule(60, 3))).toBe(5)
  })
})
