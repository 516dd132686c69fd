import { needed, type Rule } from '#engine/messages/alarms/rule.ts'
import type { Statistic } from '#engine/messages/alarms/alarm.ts'
import { second } from '#lib/time.ts'
import { useTimeZone } from '#store/react.tsx'
import { useFormat } from '#ui/words/WordsProvider.tsx'
import { type Draft, isCheck } from './draft.ts'

type Watched = Rule & { readonly metric: string; readonly statistic: Statistic }

/** A rule ready for the sentences of `alarms.sentence` and `alarms.watching`. */
export function useRule(rule: Watched) {
  const format = useFormat(useTimeZone())
  const { metric, statistic, operator, threshold, period, evaluationPeriods } = rule
  const atOne = operator === 'GreaterThanOrEqualToThreshold' && threshold > 0 && threshold <= 1
  const aboveNone = operator === 'GreaterThanThreshold' && threshold >= 0 && threshold < 1
  return {
    metric,
    fails: isCheck(metric) && statistic === 'Maximum' && (atOne || aboveNone),
    statistic,
    operator,
    threshold: format.number(threshold, 2),
    each: format.span(period * second),
    n: evaluationPeriods,
    m: needed(rule),
  }
}

/** The rule that a form describes; a number that is not one yet counts as the least it could be. */
export const ruleOf = (draft: Draft): Watched => ({
  metric: draft.metric,
  statistic: draft.statistic,
  operator: draft.operator,
  threshold: Number(draft.threshold) || 0,
  period: draft.period,
  evaluationPeriods: Math.max(1, Math.trunc(Number(draft.periods)) || 1),
  datapointsToAlarm: Math.max(1, Math.trunc(Number(draft.toAlarm)) || 1),
  treatMissing: draft.missing,
})
