import { never } from '#lib/never.ts'
import type { Instant } from '#lib/time.ts'
import type { AlarmState, Datapoint } from './alarm.ts'
import { reasonOf } from './reason.ts'
import { breaches, needed, type Rule } from './rule.ts'

/** Buckets in a row with the same value: `count` of them, one each period, the oldest stamped `at`; no value is a gap. */
export interface Stretch {
  readonly at: Instant
  readonly count: number
  readonly value: number | undefined
}

/** The whole evaluation range, newest last. */
export type Window = readonly Stretch[]

export interface Outcome {
  readonly state: AlarmState
  /** of a state that is new; a state that is kept keeps its reason too */
  readonly reason: string
}

interface Tally {
  readonly breaching: number
  readonly calm: number
  /** how many of N there was no point for */
  readonly gaps: number
  /** how many buckets back the oldest breaching one is; the newest bucket is 1 */
  readonly oldestBreach: number
}

/** Counts the newest N real points; gaps are passed over, so a range with gaps is read further back. */
function tally(rule: Rule, window: Window): Tally {
  let breaching = 0
  let calm = 0
  let age = 0
  let oldestBreach = 0
  for (let i = window.length - 1; i >= 0; i--) {
    const stretch = window[i]
    if (!stretch) continue
    const taken = stretch.value === undefined ? 0 : Math.min(stretch.count, rule.evaluationPeriods - breaching - calm)
    if (stretch.value !== undefined && taken > 0) {
      if (breaches(stretch.value, rule)) {
        breaching += taken
        oldestBreach = age + taken
      } else calm += taken
    }
    age += stretch.count
  }
  return { breaching, calm, gaps: rule.evaluationPeriods - breaching - calm, oldestBreach }
}

/**
 * The state that a window gives. Real points decide alone when there are N of them; otherwise the gaps count as
 * TreatMissingData says (CloudWatch user guide, "Configuring how alarms treat missing data": its tables are specs).
 */
export function judge(rule: Rule, current: AlarmState, window: Window): AlarmState {
  const { breaching, calm, gaps, oldestBreach } = tally(rule, window)
  const enough = needed(rule)
  if (breaching >= enough) return 'ALARM'
  if (gaps === 0) return 'OK'
  switch (rule.treatMissing) {
    case 'breaching':
      return breaching + gaps >= enough ? 'ALARM' : 'OK'
    case 'notBreaching':
      return 'OK'
    case 'ignore':
      return calm > 0 ? 'OK' : current
    case 'missing':
      if (calm > 0) return 'OK'
      // A breach at the newest end alone is premature, a good point may follow; M buckets back, it alarms by itself.
      return breaching > 0 && oldestBreach >= enough ? 'ALARM' : 'INSUFFICIENT_DATA'
    default:
      return never(rule.treatMissing)
  }
}

/**
 * The points that speak for a state: of the newest N real ones, newest first, those on the side which the state speaks
 * of.
 */
function speaking(rule: Rule, state: AlarmState, window: Window): readonly Datapoint[] {
  const points: Datapoint[] = []
  let seen = 0
  for (let i = window.length - 1; i >= 0; i--) {
    const stretch = window[i]
    if (stretch?.value === undefined) continue
    const speaks = breaches(stretch.value, rule) === (state === 'ALARM')
    for (let nth = stretch.count - 1; nth >= 0 && seen < rule.evaluationPeriods; nth--, seen++) {
      if (speaks) points.push({ at: stretch.at + nth * rule.period * 1000, value: stretch.value })
    }
  }
  return points
}

/**
 * The outcome of an evaluation of this window, in CloudWatch's words; `current` is kept where missing data is ignored.
 */
export function evaluate(rule: Rule, current: AlarmState, window: Window): Outcome {
  const state = judge(rule, current, window)
  const { gaps } = tally(rule, window)
  return { state, reason: reasonOf(rule, { state, points: speaking(rule, state, window), gaps }) }
}
