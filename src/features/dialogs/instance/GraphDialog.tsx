import type { Statistic } from '#engine/messages/alarms/alarm.ts'
import { datapoints, ec2Namespace, publishedEvery } from '#engine/observers/metrics/metrics.ts'
import { metrics } from '#engine/observers/metrics/registry.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { day, hour, iso, minute, second } from '#lib/time.ts'
import { CommandBlock } from '#parts/cli/CommandBlock.tsx'
import { type Range, rangeNames, ranges } from '#parts/metrics/ranges.ts'
import { isCheck, roundUp, sayValue } from '#parts/metrics/scale.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, usePlayground, useStudio, useTimeZone } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { ReadableGraph } from '#ui/display/ReadableGraph.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo, useState } from 'react'

const statistics = ['Average', 'Minimum', 'Maximum', 'Sum', 'SampleCount'] as const satisfies readonly Statistic[]
const periods = [minute, 5 * minute, 15 * minute, hour, 6 * hour]

/** A metric so large that its values can be read, for any time, period and statistic. */
export function GraphDialog({ id, metric }: { readonly id: string; readonly metric: string }) {
  const instance = useAccount((account) => get(account.instances, id))
  return instance && <OpenGraphDialog instance={instance} metric={metric} />
}

function OpenGraphDialog({ instance, metric }: { readonly instance: Instance; readonly metric: string }) {
  const studio = useStudio()
  const { graph: words, common, inspector } = useWords()
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  const [range, setRange] = useState<Range>('3h')
  const [asked, setAsked] = useState('')
  const [statistic, setStatistic] = useState<Statistic>(isCheck(metric) ? 'Maximum' : 'Average')
  const namespace = metrics.get(metric)?.namespace
  const { id: instanceId } = instance
  const source = useMemo(() => ({ instanceId, metric, namespace }), [instanceId, metric, namespace])
  const every = publishedEvery(account, source)
  const automatic = Math.max(ranges[range].period, every)
  const period = asked === '' ? automatic : Number(asked)
  const to = usePlayground(({ history }) => Math.floor(history.now / minute) * minute)
  const from = to - ranges[range].reach
  const points = useMemo(
    () => datapoints(account, { ...source, period: period / second, statistic }, from, to),
    [account, source, period, statistic, from, to],
  )
  const all = points.map(({ value }) => value)
  const say = (value: number) => sayValue(metric, statistic, value, format.number)
  const most = Math.max(0, ...all)
  const max = isCheck(metric) && statistic !== 'Sum' && statistic !== 'SampleCount' ? 1 : roundUp(most)
  const clock = ranges[range].reach > day ? format.short : (at: number) => format.clock(at).slice(0, 5)
  const newest = points.at(-1)
  const request = {
    action: 'GetMetricStatistics',
    params: {
      Namespace: namespace ?? ec2Namespace,
      MetricName: metric,
      Dimensions: [{ Name: 'InstanceId', Value: instanceId }],
      StartTime: iso(from),
      EndTime: iso(to),
      Period: period / second,
      Statistics: [statistic],
    },
  }
  return (
    <Dialog
      open
      wide
      onClose={() => closeDialog(studio)}
      title={words.title(metric, nameOf(instance))}
      closeLabel={common.close}
    >
      <div className="grid grid-cols-1 gap-4">
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <Segmented
            label={words.range}
            value={range}
            onChange={setRange}
            options={rangeNames.map((value) => ({ value, label: inspector.monitoring.ranges[value] }))}
          />
          <Field label={<Term term="period">{words.period}</Term>}>
            <Select
              value={asked}
              onChange={setAsked}
              options={[
                { value: '', label: words.auto(format.span(automatic)) },
                ...periods.map((value) => ({ value: String(value), label: format.span(value) })),
              ]}
            />
          </Field>
          <Field label={<Term term="statistic">{words.statistic}</Term>}>
            <Select<Statistic>
              value={statistic}
              onChange={setStatistic}
              options={statistics.map((value) => ({ value, label: words.statistics[value] }))}
            />
          </Field>
        </div>
        <ReadableGraph
          label={words.label(metric)}
          points={points}
          span={Math.max(period, every)}
          from={from}
          to={to}
          max={max}
          values={[0, 0.25, 0.5, 0.75, 1]
            .map((part) => part * max)
            .filter((value) => !isCheck(metric) || value === 0 || value === max)
            .map((at) => ({ at, label: say(at) }))}
          times={[0, 0.25, 0.5, 0.75, 1].map((part) => {
            const at = from + part * (to - from)
            return { at, label: clock(at) }
          })}
          say={({ at, value }) => words.point(clock(at), clock(at + period), say(value))}
          line={!isCheck(metric)}
          tone={isCheck(metric) ? (most > 0 ? 'red' : 'green') : 'accent'}
          height={280}
          empty={words.none}
        />
        {period < every && <p className="text-small text-ink-3">{words.coarse(format.span(every))}</p>}
        {newest && (
          <Definition className="tablet:grid-cols-[auto_1fr_auto_1fr]!">
            <Entry term={words.newest}>{say(newest.value)}</Entry>
            <Entry term={words.highest}>{say(most)}</Entry>
            <Entry term={words.lowest}>{say(Math.min(...all))}</Entry>
            <Entry term={words.points}>{format.number(points.length)}</Entry>
          </Definition>
        )}
        <CommandBlock requests={[request]} />
      </div>
    </Dialog>
  )
}
