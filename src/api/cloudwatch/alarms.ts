import type {
  DescribeAlarmsForMetricOutput,
  DescribeAlarmsOutput,
  MetricAlarm,
  StandardUnit,
} from '@aws-sdk/client-cloudwatch'
import type { Alarm, AlarmSettings, AlarmState, Missing, Operator, Statistic } from '#engine/messages/alarms/alarm.ts'
import { dimensionsOf } from '#engine/messages/alarms/watched.ts'
import { ec2Namespace } from '#engine/observers/metrics/metrics.ts'
import type { Command } from '#engine/command.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { decimal, flag, list as listOf, need, struct, text, type Values, whole } from '../params.ts'
import { tagList, tagsOf } from '../tags.ts'
import type { Wire } from '../wire.ts'
import { units } from './units.ts'
import { choice, read, write } from './verbs.ts'

const states = ['INSUFFICIENT_DATA', 'ALARM', 'OK'] as const satisfies readonly AlarmState[]
export const statistics = [
  'Average',
  'Maximum',
  'Minimum',
  'SampleCount',
  'Sum',
] as const satisfies readonly Statistic[]
const operators = [
  'GreaterThanOrEqualToThreshold',
  'GreaterThanThreshold',
  'LessThanThreshold',
  'LessThanOrEqualToThreshold',
] as const satisfies readonly Operator[]
const missing = ['missing', 'notBreaching', 'breaching', 'ignore'] as const satisfies readonly Missing[]

/** CloudWatch itself says which integers it does not take. */
const integer = whole(-2_147_483_648, 2_147_483_647)
const name = text({ least: 0, most: 1000 })
const actions = listOf(text({ most: 1024 }), { most: 100 })
export const dimensions = listOf(struct({ Name: need(text()), Value: need(text({ most: 1024 })) }), { most: 30 })
const AlarmNames = need(listOf(name, { least: 1, most: 100 }))

const params = {
  AlarmName: need(name),
  AlarmDescription: text({ least: 0, most: 1024 }),
  ActionsEnabled: flag(),
  OKActions: actions,
  AlarmActions: actions,
  InsufficientDataActions: actions,
  Namespace: need(text()),
  MetricName: need(text()),
  Dimensions: dimensions,
  Unit: choice(units),
  Tags: tagList,
  Statistic: need(choice(statistics)),
  Period: need(integer),
  EvaluationPeriods: need(integer),
  DatapointsToAlarm: integer,
  Threshold: need(decimal()),
  ComparisonOperator: need(choice(operators)),
  TreatMissingData: choice(missing),
}

type Named = readonly { readonly Name: string; readonly Value: string }[] | undefined

/** The one instance that dimensions name, whether it exists or not; undefined where they name something else. */
function instanceOf(named: Named): InstanceId | undefined {
  const [first, ...others] = named ?? []
  return first?.Name === 'InstanceId' && others.length === 0 ? (first.Value as InstanceId) : undefined
}

/** The dimensions of a request as the engine keeps them: one instance, or anything else. */
export function dimensionsAsked(named: Named): Pick<AlarmSettings, 'instanceId' | 'dimensions'> {
  const instanceId = instanceOf(named)
  if (instanceId !== undefined) return { instanceId }
  return { dimensions: named?.map(({ Name, Value }) => ({ name: Name, value: Value })) ?? [] }
}

function settingsOf(asked: Values<typeof params>): AlarmSettings | Refusal {
  const tags = tagsOf(asked.Tags)
  if (isRefusal(tags)) return tags
  return {
    name: asked.AlarmName,
    description: asked.AlarmDescription,
    metric: asked.MetricName,
    ...(asked.Namespace !== ec2Namespace && { namespace: asked.Namespace }),
    ...dimensionsAsked(asked.Dimensions),
    ...(asked.Unit !== undefined && { unit: asked.Unit }),
    ...(asked.Tags && { tags: tags.tags }),
    statistic: asked.Statistic,
    period: asked.Period,
    evaluationPeriods: asked.EvaluationPeriods,
    datapointsToAlarm: asked.DatapointsToAlarm,
    threshold: asked.Threshold,
    operator: asked.ComparisonOperator,
    treatMissing: asked.TreatMissingData ?? 'missing',
    actionsEnabled: asked.ActionsEnabled ?? true,
    okActions: asked.OKActions ?? [],
    alarmActions: asked.AlarmActions ?? [],
    insufficientDataActions: asked.InsufficientDataActions ?? [],
  }
}

export const PutMetricAlarm = write({
  params,
  // there are no tags to be read again, and no percentile to be evaluated
  keeps: {
    EvaluateLowSampleCountPercentile: { only: ['evaluate', 'ignore'] },
    ActionConfiguration: false,
  },
  command(asked): Command | Refusal {
    const settings = settingsOf(asked)
    return isRefusal(settings) ? settings : { kind: 'PutMetricAlarm', settings }
  },
})

const wireAlarm = (alarm: Alarm): Wire<MetricAlarm> => ({
  AlarmName: alarm.name,
  AlarmArn: alarm.arn,
  AlarmDescription: alarm.description,
  AlarmConfigurationUpdatedTimestamp: iso(alarm.updatedAt),
  ActionsEnabled: alarm.actionsEnabled,
  OKActions: alarm.okActions,
  AlarmActions: alarm.alarmActions,
  InsufficientDataActions: alarm.insufficientDataActions,
  StateValue: alarm.state,
  StateReason: alarm.reason,
  StateUpdatedTimestamp: iso(alarm.stateSince),
  StateTransitionedTimestamp: iso(alarm.stateSince),
  MetricName: alarm.metric,
  Namespace: alarm.namespace ?? ec2Namespace,
  Statistic: alarm.statistic,
  Dimensions: dimensionsOf(alarm).map(({ name: Name, value: Value }) => ({ Name, Value })),
  Unit: alarm.unit as StandardUnit | undefined,
  Period: alarm.period,
  EvaluationPeriods: alarm.evaluationPeriods,
  DatapointsToAlarm: alarm.datapointsToAlarm,
  Threshold: alarm.threshold,
  ComparisonOperator: alarm.operator,
  TreatMissingData: alarm.treatMissing,
})

/** The request that would make an alarm again as it is. */
export function alarmAgain(alarm: Alarm): Readonly<Record<string, unknown>> {
  const {
    AlarmArn: _arn,
    AlarmConfigurationUpdatedTimestamp: _updated,
    StateValue: _state,
    StateReason: _reason,
    StateUpdatedTimestamp: _since,
    StateTransitionedTimestamp: _turned,
    ...settings
  } = wireAlarm(alarm)
  return settings
}

export const DescribeAlarms = read({
  params: {
    AlarmNames: listOf(name, { most: 100 }),
    AlarmNamePrefix: text(),
    StateValue: choice(states),
    ActionPrefix: text({ most: 1024 }),
    AlarmTypes: listOf(choice(['MetricAlarm', 'CompositeAlarm', 'LogAlarm'])),
  },
  pages: { list: 'MetricAlarms', size: 'MaxRecords', most: 100 },
  answer({ account, params: asked }): Wire<DescribeAlarmsOutput> {
    const { AlarmNames: names, AlarmNamePrefix: prefix, StateValue: state, ActionPrefix: action } = asked
    const wanted = !asked.AlarmTypes?.length || asked.AlarmTypes.includes('MetricAlarm')
    const found = list(account.alarms).filter(
      (alarm) =>
        wanted &&
        (!names?.length || names.includes(alarm.name)) &&
        (prefix === undefined || alarm.name.startsWith(prefix)) &&
        (state === undefined || alarm.state === state) &&
        (action === undefined || actionsOf(alarm).some((arn) => arn.startsWith(action))),
    )
    const sorted = found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return { CompositeAlarms: [], MetricAlarms: sorted.map(wireAlarm) }
  },
})

/** The alarms of one metric; what is not said of it, any may have. */
export const DescribeAlarmsForMetric = read({
  params: {
    MetricName: need(text()),
    Namespace: need(text()),
    Statistic: choice(statistics),
    Dimensions: dimensions,
    Period: integer,
    Unit: choice(units),
  },
  answer({ account, params: asked }): Wire<DescribeAlarmsForMetricOutput> {
    const { Statistic: statistic, Period: period, Unit: unit } = asked
    const sides = (asked.Dimensions ?? []).map(({ Name, Value }) => `${Name}=${Value}`).toSorted()
    const found = list(account.alarms).filter(
      (alarm) =>
        alarm.metric === asked.MetricName &&
        (alarm.namespace ?? ec2Namespace) === asked.Namespace &&
        dimensionsOf(alarm)
          .map(({ name: key, value }) => `${key}=${value}`)
          .toSorted()
          .join() === sides.join() &&
        (statistic ?? alarm.statistic) === alarm.statistic &&
        (period ?? alarm.period) === alarm.period &&
        (unit ?? alarm.unit) === alarm.unit,
    )
    return { MetricAlarms: found.map(wireAlarm) }
  },
})

const actionsOf = ({ okActions, alarmActions, insufficientDataActions }: Alarm) => [
  ...okActions,
  ...alarmActions,
  ...insufficientDataActions,
]

export const DeleteAlarms = write({
  params: { AlarmNames },
  command: ({ AlarmNames: names }) => ({ kind: 'DeleteAlarms', names }),
})

export const SetAlarmState = write({
  keeps: { StateReasonData: false },
  params: {
    AlarmName: need(name),
    StateValue: need(choice(states)),
    StateReason: need(text({ least: 0, most: 1023 })),
  },
  command: (asked) => ({
    kind: 'SetAlarmState',
    name: asked.AlarmName,
    state: asked.StateValue,
    reason: asked.StateReason,
  }),
})

export const EnableAlarmActions = write({
  params: { AlarmNames },
  command: ({ AlarmNames: names }) => ({ kind: 'EnableAlarmActions', names }),
})

export const DisableAlarmActions = write({
  params: { AlarmNames },
  command: ({ AlarmNames: names }) => ({ kind: 'DisableAlarmActions', names }),
})
