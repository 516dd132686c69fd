import { useMemo, useState } from 'react'
import { datapoints, publishedEvery } from '#engine/observers/metrics/metrics.ts'
import { metrics } from '#engine/observers/metrics/registry.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import { type Range, rangeNames, ranges } from '#parts/metrics/ranges.ts'
import { isCheck, sayValue } from '#parts/metrics/scale.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, usePlayground, useStudio, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Section } from '#ui/display/Section.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { StepGraph } from '#ui/display/StepGraph.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

const shown = [
  'CPUUtilization',
  'StatusCheckFailed',
  'NetworkIn',
  'NetworkOut',
  'EBSReadBytes',
  'EBSWriteBytes',
  'mem_used_percent',
  'disk_used_percent',
] as const
type Shown = (typeof shown)[number]

/** The main metrics of an instance in small graphs over one and the same time. */
export function MetricGraphs({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector.monitoring
  const [range, setRange] = useState<Range>('1h')
  return (
    <Section title={words.metrics}>
      <div className="mb-2.5 flex flex-wrap items-center justify-between gap-2">
        <Segmented
          label={words.range}
          size="small"
          value={range}
          onChange={setRange}
          options={rangeNames.map((value) => ({ value, label: words.ranges[value] }))}
        />
        <Badge tone={instance.detailedMonitoring ? 'accent' : 'slate'}>
          {instance.detailedMonitoring ? words.detailedBadge : words.basicBadge}
        </Badge>
      </div>
      <div className="grid grid-cols-2 gap-x-3.5 gap-y-4">
        {shown.map((metric) => (
          <Card key={metric} instance={instance} metric={metric} {...ranges[range]} />
        ))}
      </div>
      <p className="mt-3 text-small text-ink-3">{words.typicalLoad}</p>
    </Section>
  )
}

interface Wish {
  readonly instance: Instance
  readonly metric: Shown
  readonly reach: number
  readonly period: number
}

function usePoints({ instance, metric, reach, period: least }: Wish) {
  const account = useAccount((one) => one)
  const { id: instanceId } = instance
  const source = useMemo(
    () => ({ instanceId, metric, namespace: metrics.get(metric)?.namespace }),
    [instanceId, metric],
  )
  const every = publishedEvery(account, source)
  const period = Math.max(least, every)
  const end = usePlayground(({ history }) => Math.floor(history.now / period) * period)
  const points = useMemo(
    () => datapoints(account, { ...source, period: period / second, statistic: statisticOf(metric) }, end - reach, end),
    [account, source, metric, period, end, reach],
  )
  return { points, period, every, from: end - reach, to: end }
}

const statisticOf = (metric: Shown) => (isCheck(metric) ? 'Maximum' : 'Average')

function Card(props: Wish) {
  const { metric, instance } = props
  const words = useWords().inspector.monitoring
  const format = useFormat(useTimeZone())
  const studio = useStudio()
  const { graph } = useWords()
  const { points, period, every, from, to } = usePoints(props)
  const empty = useEmpty(instance, metric)
  const newest = points.at(-1)
  const current = newest && newest.at >= to - 2 * period ? newest.value : undefined
  const percent = metrics.get(metric)?.unit === 'Percent'
  const say = (value: number) => sayValue(metric, statisticOf(metric), value, format.number)
  const most = Math.max(0, ...points.map(({ value }) => value))
  const failing = isCheck(metric) && current === 1
  const unit = percent || isCheck(metric) ? undefined : words.per(format.span(every))
  const label =
    points.length === 0
      ? `${metric}: ${empty}`
      : words.graph(metric, format.span(to - from), say(most), say(newest?.value ?? 0))
  return (
    <button
      type="button"
      aria-label={`${graph.open(metric)}. ${label}`}
      onClick={() => show(studio, { kind: 'graph', instanceId: instance.id, metric })}
      className="-m-1.5 grid min-w-0 content-start gap-1 rounded-control p-1.5 text-left hover:bg-sunken"
    >
      <span className="flex items-baseline justify-between gap-1.5">
        <span className="min-w-0 truncate text-small font-semibold">{words.names[metric]}</span>
        <span className={`font-mono text-small whitespace-nowrap ${failing ? 'font-bold text-red' : 'text-ink-2'}`}>
          {current === undefined ? '–' : say(current)}
        </span>
      </span>
      <StepGraph
        points={points}
        span={period}
        from={from}
        to={to}
        min={0}
        max={percent ? 100 : isCheck(metric) ? 1.25 : most * 1.2 || 1}
        height={52}
        line={!isCheck(metric)}
        tone={isCheck(metric) ? (failing ? 'red' : 'green') : 'accent'}
        empty={<span className="text-tiny">{empty}</span>}
        label={label}
      />
      <span className="truncate font-mono text-tiny text-ink-3">
        {metric}
        {unit !== undefined && ` · ${unit}`}
      </span>
    </button>
  )
}

/** The reason why a graph has no points. */
function useEmpty({ id, state }: Instance, metric: Shown): string {
  const words = useWords().inspector.monitoring
  const agent = useAccount((account) => get(account.guests, id)?.agent === true)
  if (metrics.get(metric)?.namespace !== undefined && !agent) return words.empty.agent
  if (state === 'stopped' || state === 'terminated') return words.empty.off
  return metric.startsWith('EBS') && state === 'running' ? words.empty.ebs : words.empty.soon
}
