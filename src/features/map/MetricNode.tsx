import { datapoints, publishedEvery } from '#engine/cloudwatch/metrics.ts'
import { hour, minute } from '#lib/time.ts'
import { useAccount, useInstance, usePlayground } from '#store/react.ts'
import { useWords } from '#ui/words.tsx'
import { memo, useMemo } from 'react'
import { useAlarm } from './useAlarm.ts'

const width = 244
const height = 84
const shownFor = hour / 2

/** The metric that the alarm looks at, in its last half hour; without an alarm the check that says whose fault it is. */
export const MetricNode = memo(function MetricNode() {
  const words = useWords().map
  const instance = useInstance()
  const alarm = useAlarm()
  const metric = alarm?.metric ?? 'StatusCheckFailed_Instance'
  const every = useAccount((account) => (instance ? publishedEvery(account, instance.id, metric) : undefined))
  return (
    <div className="flex h-full flex-col rounded-node border-[1.5px] border-line-strong bg-surface px-2.75 py-1.75 shadow-card">
      <div className="flex items-baseline gap-2 text-[12px] leading-4.5 font-bold">
        CloudWatch
        <span className="ml-auto text-[10.5px] font-normal text-ink-3">
          {every !== undefined && every > minute ? words.everyFive : words.everyMinute}
        </span>
      </div>
      <div className="font-mono text-[11px] leading-4 text-ink-3">{metric}</div>
      {instance && <Graph instanceId={instance.id} metric={metric} threshold={alarm?.threshold ?? 1} />}
    </div>
  )
})

interface GraphProps {
  readonly instanceId: Parameters<typeof publishedEvery>[1]
  readonly metric: string
  readonly threshold: number
}

function Graph({ instanceId, metric, threshold }: GraphProps) {
  const words = useWords().map
  const account = useAccount((one) => one)
  const thisMinute = usePlayground((state) => Math.floor(state.history.now / minute) * minute)
  const points = useMemo(
    () =>
      datapoints(account, { instanceId, metric, period: 60, statistic: 'Maximum' }, thisMinute - shownFor, thisMinute),
    [account, instanceId, metric, thisMinute],
  )
  const most = metric === 'CPUUtilization' ? 100 : 1
  const x = (at: number) => ((at - (thisMinute - shownFor)) / shownFor) * width
  const y = (value: number) => height - 4 - (Math.min(value, most) / most) * (height - 22)
  const step = metric === 'CPUUtilization' ? 5 * minute : minute
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
