import { useMemo } from 'react'
import type { Datapoint, Operator, Statistic } from '#engine/messages/alarms/alarm.ts'
import { datapoints, publishedEvery } from '#engine/observers/metrics/metrics.ts'
import type { HistoryItem } from '#engine/questions/alarmHistory.ts'
import { breaches } from '#engine/messages/alarms/rule.ts'
import { floorTo } from '#engine/observers/metrics/series.ts'
import type { InstanceId } from '#lib/brand.ts'
import { hour, minute, second } from '#lib/time.ts'
import { useAccount, usePlayground, useTimeZone } from '#store/react.tsx'
import { StepGraph } from '#ui/display/StepGraph.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { isCheck } from './draft.ts'
import { StateRibbon } from './StateRibbon.tsx'
import { sourceOf, unitOf } from './metricGroups.ts'

interface Asked {
  readonly instanceId: InstanceId
  readonly metric: string
  readonly statistic: Statistic
  /** seconds */
  readonly period: number
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** The metric as CloudWatch would draw it: the last hour, or since there was an account, looked at once a minute. */
function useDatapoints({ instanceId, metric, statistic, period, from, to }: Asked) {
  const account = useAccount((one) => one)
  const now = usePlayground(({ history }) => Math.floor(history.now / minute) * minute)
  const end = to ?? now
  const start = from ?? Math.max(end - hour, Math.min(account.startedAt, end - 10 * minute))
  const points = useMemo(
    () => datapoints(account, { instanceId, ...sourceOf(metric), statistic, period }, start, end),
    [account, instanceId, metric, statistic, period, start, end],
  )
  return { points, start, end, every: publishedEvery(account, { instanceId, ...sourceOf(metric) }) }
}

/** The graph of one metric of an instance over time, with the threshold and the window that slides over it. */
export function MetricGraph(
  props: Asked & {
    readonly height: number
    readonly threshold?: number | undefined
    readonly operator?: Operator | undefined
    /** how many periods the alarm looks at */
    readonly periods?: number | undefined
    /** what happened to the alarm, newest first: its states are drawn below */
    readonly history?: readonly HistoryItem[] | undefined
  },
) {
  const { metric, period, threshold, operator = 'GreaterThanOrEqualToThreshold', periods, history, height } = props
  const words = useWords().alarms.graph
  const format = useFormat(useTimeZone())
  const { points, start, end, every } = useDatapoints(props)
  const wrong = (one: Datapoint) => {
    const rule = { operator, threshold: threshold ?? 0, period, evaluationPeriods: 1, treatMissing: 'missing' } as const
    return threshold !== undefined && breaches(one.value, rule)
  }
  const newest = points.at(-1)
  const width = period * second
  // the window ends at whole minutes, and over points that come every five minutes it slides by five
  const edge = floorTo(end, width >= every ? every : minute)
  const evaluated =
    threshold === undefined ? [] : points.filter(({ at }) => at >= edge - (periods ?? 0) * width && at < edge)
  const limit = threshold === undefined ? undefined : format.number(threshold, 2)
  return (
    <StepGraph
      points={points}
      span={width}
      from={start}
      to={end}
      {...scaleOf(metric, points, threshold)}
      height={height}
      line={!isCheck(metric)}
      threshold={threshold}
      thresholdLabel={limit === undefined ? undefined : words.threshold(limit)}
      band={
        periods === undefined
          ? undefined
          : { from: edge - periods * width, to: edge, label: words.window(periods, format.span(width)) }
      }
      marks={evaluated.map((one) => ({ ...one, tone: wrong(one) ? 'red' : 'green' }))}
      below={history && <StateRibbon items={history} from={start} to={end} />}
      ticks={[start, end].map((at) => ({ at, label: format.clock(at).slice(0, 5) }))}
      empty={words.empty}
      tone={newest && wrong(newest) ? 'red' : isCheck(metric) ? 'green' : 'accent'}
      label={useSummary({ metric, points, start, end, wrong: points.filter(wrong).length, limit })}
    />
  )
}

/** A check is 0 or 1, a percentage goes to 100; a threshold out of sight would not teach anything. */
function scaleOf(metric: string, points: readonly Datapoint[], threshold = 0) {
  const most = Math.max(...points.map(({ value }) => value), threshold)
  if (isCheck(metric)) return { min: 0, max: Math.max(1.6, most * 1.25) }
  return { min: 0, max: Math.max(unitOf(metric) === 'Percent' ? 100 : 1, most * 1.1) }
}

function useSummary(of: {
  readonly metric: string
  readonly points: readonly Datapoint[]
  readonly start: number
  readonly end: number
  readonly wrong: number
  readonly limit: string | undefined
}): string {
  const words = useWords().alarms.graph
  const format = useFormat(useTimeZone())
  const { metric, points, start, end, wrong, limit } = of
  const span = format.span(end - start)
  const newest = points.at(-1)
  if (!newest) return words.none(metric, span)
  const said = (value: number) => format.number(value, 1)
  const most = said(Math.max(...points.map(({ value }) => value)))
  const summary = words.summary({
    metric,
    span,
    points: points.length,
    newest: said(newest.value),
    at: format.clock(newest.at),
    most,
  })
  return limit === undefined ? summary : `${summary} ${words.breaching(wrong, limit)}`
}
