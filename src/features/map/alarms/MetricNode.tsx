import type { Source } from '#engine/observers/metrics/metric.ts'
import { datapoints, publishedEvery } from '#engine/observers/metrics/metrics.ts'
import { metrics } from '#engine/observers/metrics/registry.ts'
import { hour, minute } from '#lib/time.ts'
import { useAccount, useInstance, usePlayground, useStudio } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo, useMemo } from 'react'
import { classes } from '#ui/look/classes.ts'
import { joined } from '../joined.ts'
import { lookInside } from '../things/lookAt.ts'
import { useAlarm } from './useAlarm.ts'

const width = 244
const height = 18
const shownFor = hour / 2
/** px: of a metric's name, and what a card has beside it. What is left out where it is narrow, all checks have in common. */
const letter = 6.62
const besideIt = 24

/** The metric that the alarm looks at, in its last half hour; without an alarm the check that fails, else whether any does. */
export const MetricNode = memo(function MetricNode({ width: wide = 0 }: { readonly width?: number }) {
  const studio = useStudio()
  const { stage: words, places } = useWords()
  const instance = useInstance()
  const alarm = useAlarm()
  const metric = alarm?.metric ?? 'StatusCheckFailed'
  const every = useAccount((account) =>
    instance ? publishedEvery(account, { instanceId: instance.id, metric, namespace: alarm?.namespace }) : undefined,
  )
  return (
    <button
      type="button"
      {...joined(places.joined.metric(alarm?.name))}
      onClick={() => lookInside(studio, 'metric')}
      className={classes(
        'nodrag flex h-full w-full flex-col justify-center overflow-hidden rounded-node border-[1.5px] bg-surface px-2.5 text-left shadow-card hover:border-ink',
        alarm?.state === 'ALARM' ? 'border-red' : 'border-line-strong',
      )}
    >
      {/* how often falls out of the line where there is no room for it */}
      <span className="flex h-4 w-full flex-wrap items-baseline gap-x-2 overflow-hidden text-[12px] leading-4 font-bold">
        CloudWatch
        <span className="ml-auto text-[11px] font-normal whitespace-nowrap text-ink-3">
          {every !== undefined && every > minute
            ? words.everyFive
            : words.everyMinute(metric.startsWith('StatusCheck'))}
        </span>
      </span>
      <span title={metric} className="w-full truncate font-mono text-[11px] leading-3.5 text-ink-3">
        {wide < metric.length * letter + besideIt ? metric.replace(/^.+_/, '…') : metric}
      </span>
      {instance && (
        <Graph
          source={{ instanceId: instance.id, metric, namespace: alarm?.namespace }}
          threshold={alarm?.threshold ?? 1}
        />
      )}
    </button>
  )
})

/** A percentage goes to 100, a check to 1, anything else as high as it went. */
function scaleOf(metric: string, highest: number): number {
  if (metrics.get(metric)?.unit === 'Percent') return 100
  return metric.startsWith('StatusCheckFailed') ? 1 : highest || 1
}

interface GraphProps {
  readonly source: Source
  readonly threshold: number
}

function Graph({ source, threshold }: GraphProps) {
  const { instanceId, metric, namespace } = source
  const account = useAccount((one) => one)
  const thisMinute = usePlayground((state) => Math.floor(state.history.now / minute) * minute)
  const points = useMemo(
    () =>
      datapoints(
        account,
        { instanceId, metric, namespace, period: 60, statistic: 'Maximum' },
        thisMinute - shownFor,
        thisMinute,
      ),
    [account, instanceId, metric, namespace, thisMinute],
  )
  const most = scaleOf(metric, Math.max(threshold, ...points.map(({ value }) => value)))
  const x = (at: number) => ((at - (thisMinute - shownFor)) / shownFor) * width
  const y = (value: number) => height - 2 - (Math.min(value, most) / most) * (height - 4)
  const step = publishedEvery(account, source)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className="mt-0.5 h-4.5 w-full"
      role="img"
      aria-label={`${metric}: ${points.at(-1)?.value ?? '–'}`}
    >
      <path d={`M0 ${y(threshold)}H${width}`} stroke="var(--color-edge)" strokeDasharray="4 4" fill="none" />
      {points.map((point, i) => {
        const next = points[i + 1]
        const joined = next && next.at - point.at <= step
        const rise = joined && next.value !== point.value ? `V${y(next.value)}` : ''
        return (
          <path
            key={point.at}
            d={`M${x(point.at)} ${y(point.value)}H${x(Math.min(point.at + step, thisMinute))}${rise}`}
            stroke={point.value >= threshold ? 'var(--color-red)' : 'var(--color-green)'}
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
            fill="none"
          />
        )
      })}
    </svg>
  )
}
