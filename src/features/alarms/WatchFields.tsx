import type { Account } from '#engine/account.ts'
import type { Missing, Operator, Statistic } from '#engine/messages/alarms/alarm.ts'
import { creditMetricNames } from '#engine/observers/metrics/creditMetrics.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import { useTimeZone } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { FormProps } from './formProps.ts'
import { type MetricGroup, metricGroups, type MetricName } from './metricGroups.ts'

const statistics: readonly Statistic[] = ['Average', 'Maximum', 'Minimum', 'Sum', 'SampleCount']
const operators: readonly Operator[] = [
  'GreaterThanOrEqualToThreshold',
  'GreaterThanThreshold',
  'LessThanThreshold',
  'LessThanOrEqualToThreshold',
]
const missings: readonly Missing[] = ['missing', 'notBreaching', 'breaching', 'ignore']
/** The console's own, in seconds. */
const periods = [60, 300, 900, 3600, 21_600]
const groups: readonly MetricGroup[] = ['check', 'load', 'disk', 'agent']
const order: readonly { readonly metric: MetricName; readonly group: MetricGroup }[] = groups.flatMap((group) =>
  metricGroups[group].map((metric) => ({ metric, group })),
)

/** The metrics in the order of the form; only T instances have credits. */
const orderFor = (account: Account, id: InstanceId) =>
  get(account.credits, id)
    ? [...order, ...creditMetricNames.map((metric) => ({ metric, group: 'credits' as const }))]
    : order

/** The fields for what is watched, and when it counts as wrong. */
export function WatchFields({
  draft,
  change,
  problems,
  instanceId,
  account,
}: FormProps & { readonly instanceId: InstanceId; readonly account: Account }) {
  const words = useWords().alarms
  const format = useFormat(useTimeZone())
  const known = order.find(({ metric }) => metric === draft.metric)?.metric
  const offered = periods.includes(draft.period) ? periods : [...periods, draft.period]
  const problemIn = (field: 'threshold' | 'periods' | 'toAlarm') => {
    const problem = problems[field]
    return problem && { error: words.problems[problem] }
  }
  const number = (value: string, onChange: (typed: string) => void) => (
    <TextInput inputMode="decimal" value={value} onChange={onChange} mono />
  )
  return (
    <section className="grid gap-3">
      <h3 className="text-lead font-bold">{words.watch}</h3>
      <div className="grid grid-cols-2 gap-3 tablet:grid-cols-12">
        <Field
          label={words.metric}
          term="metric"
          className="col-span-2 tablet:col-span-7 desk:col-span-5"
          {...(known && { hint: words.metricHint[known] })}
        >
          <Select
            value={draft.metric}
            onChange={(metric) => change({ metric, ...(draft.action === 'recover' && { action: 'none' }) })}
            options={orderFor(account, instanceId).map(({ metric, group }) => ({
              value: metric,
              label: `${words.metrics[metric]} · ${metric}`,
              group: words.metricGroups[group],
            }))}
          />
        </Field>
        <Field label={words.statistic} term="statistic" className="tablet:col-span-5 desk:col-span-3">
          <Select
            value={draft.statistic}
            onChange={(statistic) => change({ statistic })}
            options={statistics.map((value) => ({ value, label: value }))}
          />
        </Field>
        <Field label={words.operator} className="tablet:col-span-4 desk:col-span-2">
          <Select
            value={draft.operator}
            onChange={(operator) => change({ operator })}
            options={operators.map((value) => ({ value, label: words.operators[value] }))}
          />
        </Field>
        <Field
          label={words.threshold}
          term="threshold"
          className="tablet:col-span-4 desk:col-span-2"
          {...problemIn('threshold')}
        >
          {number(draft.threshold, (threshold) => change({ threshold }))}
        </Field>
        <Field label={words.period} term="period" className="tablet:col-span-4 desk:col-span-3">
          <Select
            value={String(draft.period)}
            onChange={(period) => change({ period: Number(period) })}
            options={offered.map((period) => ({ value: String(period), label: format.span(period * second) }))}
          />
        </Field>
        <Field label={words.periods} className="tablet:col-span-3 desk:col-span-2" {...problemIn('periods')}>
          {number(draft.periods, (typed) =>
            // M goes along while it is all of N
            change({ periods: typed, ...(draft.toAlarm === draft.periods && { toAlarm: typed }) }),
          )}
        </Field>
        <Field
          label={words.toAlarm}
          term="m-out-of-n"
          className="tablet:col-span-3 desk:col-span-2"
          {...(problems.toAlarm ? problemIn('toAlarm') : { hint: words.toAlarmHint })}
        >
          {number(draft.toAlarm, (toAlarm) => change({ toAlarm }))}
        </Field>
        <Field
          label={words.missing}
          term="missing-data"
          className="col-span-2 tablet:col-span-6 desk:col-span-5"
          hint={words.missingHint[draft.missing]}
        >
          <Select
            value={draft.missing}
            onChange={(missing) => change({ missing })}
            options={missings.map((value) => ({ value, label: words.missingKinds[value] }))}
          />
        </Field>
      </div>
    </section>
  )
}
