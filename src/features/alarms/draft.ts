import { plainName } from '#engine/world/called.ts'
import type { Account } from '#engine/account.ts'
import { type Ec2Action, parseAction } from '#engine/messages/alarms/actionArn.ts'
import type { Alarm, Missing, Operator, Statistic } from '#engine/messages/alarms/alarm.ts'
import { topicArn } from '#engine/messages/sns/arn.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'

export type Reader = 'email' | 'sms' | 'slack'

/** A subscriber of the form, as typed. */
export interface Subscriber {
  readonly key: number
  readonly kind: Reader
  readonly address: string
}

/** The form as it is filled in: numbers stay texts until they are sent. */
export interface Draft {
  /** undefined while the form names it by itself */
  readonly name?: string | undefined
  readonly description: string
  readonly metric: string
  readonly statistic: Statistic
  readonly operator: Operator
  readonly threshold: string
  /** seconds */
  readonly period: number
  readonly periods: string
  readonly toAlarm: string
  readonly missing: Missing
  readonly action: Ec2Action | 'none'
  readonly notify: 'none' | 'existing' | 'new'
  readonly topicArn: string
  readonly topicName: string
  readonly subscribers: readonly Subscriber[]
  readonly tellOk: boolean
  /** of the alarm that is edited; what this form has no field for stays as it is */
  readonly kept: {
    readonly actionsEnabled: boolean
    readonly alarm: readonly string[]
    readonly ok: readonly string[]
    readonly insufficientData: readonly string[]
  }
}

const nothingKept: Draft['kept'] = { actionsEnabled: true, alarm: [], ok: [], insufficientData: [] }

export type PresetName = 'instance' | 'system' | 'cpu'
type Preset = Pick<
  Draft,
  'metric' | 'statistic' | 'operator' | 'threshold' | 'period' | 'periods' | 'toAlarm' | 'missing' | 'action'
>

const check = { statistic: 'Maximum', operator: 'GreaterThanOrEqualToThreshold', threshold: '1', period: 60 } as const
/**
 * The presets that the EC2 user guide and CloudWatch's recommended alarms advise (EC2-FACTS §9.3); never the same
 * number twice.
 */
export const presets: Readonly<Record<PresetName, Preset>> = {
  instance: {
    ...check,
    metric: 'StatusCheckFailed_Instance',
    periods: '3',
    toAlarm: '3',
    missing: 'missing',
    action: 'reboot',
  },
  system: {
    ...check,
    metric: 'StatusCheckFailed_System',
    periods: '2',
    toAlarm: '2',
    missing: 'missing',
    action: 'recover',
  },
  cpu: {
    metric: 'CPUUtilization',
    statistic: 'Average',
    operator: 'GreaterThanThreshold',
    threshold: '80',
    period: 300,
    periods: '3',
    toAlarm: '3',
    missing: 'missing',
    action: 'none',
  },
}

export const presetNames: readonly PresetName[] = ['instance', 'system', 'cpu']

/** True where the form still says what a preset says. */
export const isPreset = (draft: Draft, name: PresetName): boolean => {
  const preset = presets[name]
  return (
    draft.metric === preset.metric &&
    draft.statistic === preset.statistic &&
    draft.operator === preset.operator &&
    draft.threshold === preset.threshold &&
    draft.period === preset.period &&
    draft.periods === preset.periods &&
    draft.toAlarm === preset.toAlarm &&
    draft.action === preset.action
  )
}

export const isCheck = (metric: string): boolean => metric.startsWith('StatusCheckFailed')

const oneMail: Draft['subscribers'] = [{ key: 0, kind: 'email', address: '' }]

/** A new alarm begins as the commonest one that is not there yet, and tells the account's first topic if there is one. */
export function blankDraft(firstTopic: string | undefined, watched: readonly string[] = []): Draft {
  const preset = presetNames.find((name) => !watched.includes(presets[name].metric)) ?? 'instance'
  return {
    ...presets[preset],
    description: '',
    notify: firstTopic === undefined ? 'none' : 'existing',
    topicArn: firstTopic ?? '',
    topicName: firstTopic === undefined ? 'ops-alerts' : '',
    subscribers: firstTopic === undefined ? oneMail : [],
    tellOk: false,
    kept: nothingKept,
  }
}

/** The form of an alarm that is there. Of several topics the first stands in the form, the others are kept. */
export function draftOf(alarm: Alarm, account: Account): Draft {
  const actions = alarm.alarmActions.map((arn) => ({ arn, action: parseAction(arn) }))
  const ec2 = actions.find(({ action }) => action?.kind === 'ec2')
  const topic = actions.find(({ arn, action }) => action?.kind === 'topic' && get(account.topics, arn))
  const rest = actions.filter((one) => one !== ec2 && one !== topic).map(({ arn }) => arn)
  return {
    ...blankDraft(topic?.arn),
    name: alarm.name,
    description: alarm.description ?? '',
    metric: alarm.metric,
    statistic: alarm.statistic,
    operator: alarm.operator,
    threshold: String(alarm.threshold),
    period: alarm.period,
    periods: String(alarm.evaluationPeriods),
    toAlarm: String(alarm.datapointsToAlarm ?? alarm.evaluationPeriods),
    missing: alarm.treatMissing,
    action: ec2?.action?.kind === 'ec2' ? ec2.action.action : 'none',
    subscribers: [],
    tellOk: topic !== undefined && alarm.okActions.includes(topic.arn),
    kept: {
      actionsEnabled: alarm.actionsEnabled,
      alarm: rest,
      ok: alarm.okActions.filter((arn) => arn !== topic?.arn),
      insufficientData: alarm.insufficientDataActions,
    },
  }
}

/** `ops-alerts`, with a number where that is taken. */
export function freeTopicName(account: Account): string {
  for (let nth = 1, name = 'ops-alerts'; ; name = `ops-alerts-${++nth}`)
    if (!get(account.topics, topicArn(account, name))) return name
}

/** Whom to tell: a new topic asks for a first reader, one that is there needs none. */
export function tellBy(draft: Draft, notify: Draft['notify'], firstTopic: string | undefined): Partial<Draft> {
  const typed = draft.subscribers.filter(({ address }) => address.trim() !== '')
  const subscribers = notify === 'existing' ? typed : draft.subscribers.length > 0 ? draft.subscribers : oneMail
  return { notify, subscribers, topicArn: draft.topicArn || (firstTopic ?? '') }
}

const endings: ReadonlyMap<string, string> = new Map([
  ['StatusCheckFailed_Instance', 'os'],
  ['StatusCheckFailed_System', 'host'],
  ['StatusCheckFailed_AttachedEBS', 'ebs'],
  ['StatusCheckFailed', 'checks'],
  ['CPUUtilization', 'cpu'],
  ['NetworkIn', 'net-in'],
  ['NetworkOut', 'net-out'],
  ['mem_used_percent', 'memory'],
  ['disk_used_percent', 'disk'],
])

/** The name of the form: the typed one, else `web-1-os`, with a number where that is taken. */
export function nameOf(draft: Draft, instanceName: string, account: Account): string {
  if (draft.name !== undefined) return draft.name
  const base = `${instanceName}-${endings.get(draft.metric) ?? 'alarm'}`
  for (let nth = 2, name = base; ; nth++) {
    if (!get(account.alarms, name)) return name
    name = `${base}-${nth}`
  }
}

export const nameOfInstance = (account: Account, id: InstanceId): string =>
  plainName(get(account.instances, id) ?? { id, tags: {} })
