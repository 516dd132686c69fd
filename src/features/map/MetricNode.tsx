import { datapoints, publishedEvery, type Source } from '#engine/observers/metrics/metrics.ts'
import { metrics } from '#engine/observers/metrics/registry.ts'
import { hour, minute } from '#lib/time.ts'
import { useAccount, useInstance, usePlayground } from '#store/react.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { memo, useMemo } from 'react'
import { useAlarm } from './useAlarm.ts'

const width = 244
const height = 84
const shownFor = hour / 2

/** The metric that the alarm looks at, in its last half hour; without an alarm the check that says whose fault it is. */
export const MetricNode = memo(function MetricNode() {
  const words = useFirstWords().map
  const instance = useInstance()
  const alarm = useAlarm()
  const metric = alarm?.metric ?? 'StatusCheckFailed_Instance'
  const every = useAccount((account) =>
    instance ? publishedEvery(account, { instanceId: instance.id, metric, namespace: alarm?.namespace }) : undefined,
  )
  return (
    <div className="flex h-full flex-col rounded-node border-[1.5px] border-line-strong bg-surface px-2.75 py-1.75 shadow-card">
      <div className="flex items-baseline gap-2 text-[12px] leading-4.5 font-bold">
        CloudWatch
        <span className="ml-auto text-[10.5px] font-normal text-ink-3">
          {every !== undefined && every > minute
            ? words.everyFive
            : words.everyMinute(metric.startsWith('StatusCheck'))}
        </span>
      </div>
      <div className="font-mono text-[11px] leading-4 text-ink-3">{metric}</div>
      {instance && (
        <Graph
          source={{ instanceId: instance.id, metric, namespace: alarm?.namespace }}
          threshold={alarm?.threshold ?? 1}
        />
      )}
    </div>
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
  const words = useFirstWords().map
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
  const y = (value: number) => height - 4 - (Math.min(value, most) / most) * (height - 22)
  const step = publishedEvery(account, source)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="mt-0.5 w-full"
      role="img"
      aria-label={`${metric}: ${points.at(-1)?.value ?? '–'}`}
    >
      <path d={`M0 ${y(threshold)}H${width}`} stroke="var(--color-edge)" strokeDasharray="4 4" fill="none" />
      <text x={width} y={y(threshold) - 3} textAnchor="end" fontSize="9.5" fill="var(--color-ink-3)">
        {words.threshold(String(threshold))}
      </text>
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
            fill="none"
          />
        )
      })}
    </svg>
  )
}
