import { alarmBecame, alarmTold, confirmed } from '#course/goals/watch.ts'
import type { Lesson } from '#course/lesson.ts'
import { idOf } from '#course/find/instances.ts'
import { reboot, runs, stop, untilState } from '#course/moves/instances.ts'
import { does, until, waits } from '#course/moves/script.ts'
import { accountOf, after, every, type LogWindow, some } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import type { AlarmState } from '#engine/messages/alarms/alarm.ts'
import { ownPhone } from '#engine/messages/sandbox/sandboxPhone.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const name = 'web-1'
const alarmName = 'web-1-check'
const address = 'you@example.com'

const topicArn = (account: Account) => list(account.topics)[0]?.arn
const checkOf = (account: Account) => get(account.checks, idOf(account, name))?.instance
const hangs = does('InjectFault', (account) => ({ Fault: 'OSHung', InstanceId: idOf(account, name) }))
const untilAlarm = (state: AlarmState) => until((account) => get(account.alarms, alarmName)?.state === state)

/** When a status check first failed. */
function failedAt(since: LogWindow): number | undefined {
  for (const { at, report } of every(since, 'ChecksReported')) if (report.instance === 'failed') return at
  return undefined
}
const sentBy = (protocol: string) => (since: LogWindow) =>
  some(since, 'MessageSent', ({ message }) => message.protocol === protocol)

/** The first notification of an alarm while a mail subscription of its topic was unconfirmed, and when that was confirmed. */
function unheard(since: LogWindow): { readonly messageId: string; readonly confirmedAt: number } | undefined {
  for (const published of every(since, 'NotificationPublished')) {
    if (published.content.kind !== 'alarm') continue
    for (const one of every(after(since, published), 'SubscriptionConfirmed'))
      return { messageId: published.messageId, confirmedAt: one.at }
  }
  return undefined
}
const mailedAt = (since: LogWindow): number | undefined => {
  const id = unheard(since)?.messageId
  for (const { at, message } of every(since, 'MessageSent'))
    if (message.messageId === id && message.protocol === 'email') return at
  return undefined
}

/** The states of alarms on instances that were stopped, as they are now. */
const isIn = (state: AlarmState) => (since: LogWindow) =>
  [...every(since, 'InstanceStateChanged')].some(
    ({ to, instanceId }) =>
      to === 'stopped' &&
      list(accountOf(since).alarms).some((alarm) => alarm.instanceId === instanceId && alarm.state === state),
  )

/** Ten minutes after a stop: a window of three minutes is empty by then. */
function isQuiet(since: LogWindow): boolean {
  const stopped = [...every(since, 'InstanceStateChanged')].find(({ to }) => to === 'stopped')
  return stopped !== undefined && since.history.now >= stopped.at + 10 * minute
}

const confirms = does('ConfirmSubscription', (account) => ({
  TopicArn: topicArn(account),
  Token: list(account.subscriptions).find(({ confirmed: done }) => !done)?.token,
}))
const texts = [
  does('Subscribe', (account) => ({ TopicArn: topicArn(account), Protocol: 'sms', Endpoint: ownPhone })),
  reboot(name),
  untilAlarm('OK'),
  hangs,
  untilAlarm('ALARM'),
  waits(minute),
]
const tests = does('SetAlarmState', { AlarmName: alarmName, StateValue: 'ALARM', StateReason: 'Testing the actions' })

export const lesson: Lesson = {
  id: 'alarms-to-mail-and-sms',
  minutes: 6,
  opensAt: 2,
  start: [...runs(name, { open: [22, 80] }), waits(5 * minute)],
  steps: [
    {
      kind: 'predict',
      id: 'nobody',
      focus: { tab: 'checks' },
      pick: 'one',
      settled: (since) => since.history.now >= (failedAt(since) ?? Infinity) + 10 * minute,
      options: {
        mail: sentBy('email'),
        sms: sentBy('sms'),
        none: (since) => !some(since, 'MessageSent'),
      },
    },
    {
      kind: 'show',
      id: 'silence',
      focus: { view: 'map', zone: 3, tab: 'checks' },
      parts: [
        [hangs],
        [until((account) => checkOf(account) === 'failed')],
        [waits(10 * minute + 1000)],
        [reboot(name), waits(minute), until((account) => checkOf(account) === 'passed')],
      ],
    },
    {
      kind: 'predict',
      id: 'unconfirmed',
      focus: { view: 'map', zone: 3 },
      pick: 'one',
      settled: (since) => since.history.now >= (unheard(since)?.confirmedAt ?? Infinity) + minute,
      options: {
        atOnce: (since) => (mailedAt(since) ?? Infinity) < (unheard(since)?.confirmedAt ?? 0),
        later: (since) => (mailedAt(since) ?? -Infinity) >= (unheard(since)?.confirmedAt ?? 0),
        never: (since) => mailedAt(since) === undefined,
      },
    },
    {
      kind: 'show',
      id: 'wiring',
      focus: { view: 'map', zone: 3 },
      parts: [
        [
          does('CreateTopic', { Name: 'ops' }),
          does('Subscribe', (account) => ({ TopicArn: topicArn(account), Protocol: 'email', Endpoint: address })),
          waits(10_000),
        ],
        [
          does('PutMetricAlarm', (account) => ({
            AlarmName: alarmName,
            Namespace: 'AWS/EC2',
            MetricName: 'StatusCheckFailed_Instance',
            Dimensions: [{ Name: 'InstanceId', Value: idOf(account, name) }],
            Statistic: 'Maximum',
            Period: 60,
            EvaluationPeriods: 3,
            DatapointsToAlarm: 2,
            Threshold: 1,
            ComparisonOperator: 'GreaterThanOrEqualToThreshold',
            AlarmActions: [topicArn(account)],
          })),
          untilAlarm('OK'),
        ],
        [hangs, untilAlarm('ALARM'), waits(minute)],
      ],
    },
    {
      kind: 'do',
      id: 'confirm',
      focus: { view: 'messages', part: 'mail' },
      goals: [confirmed({ by: 'email' }), alarmTold({ by: 'email' })],
      solve: [confirms, waits(2 * minute), reboot(name), untilAlarm('OK'), hangs, untilAlarm('ALARM'), waits(minute)],
    },
    {
      kind: 'do',
      id: 'text-me',
      focus: { view: 'messages' },
      goals: [alarmTold({ by: 'sms' })],
      solve: texts,
    },
    {
      kind: 'predict',
      id: 'no-data',
      focus: { view: 'map', zone: 3 },
      pick: 'one',
      settled: isQuiet,
      options: {
        ok: isIn('OK'),
        alarm: isIn('ALARM'),
        insufficient: isIn('INSUFFICIENT_DATA'),
      },
    },
    {
      kind: 'do',
      id: 'stop-it',
      focus: { view: 'map', zone: 3 },
      goals: [alarmBecame({ to: 'INSUFFICIENT_DATA' })],
      solve: [stop(name), untilState(name, 'stopped'), untilAlarm('INSUFFICIENT_DATA'), waits(10 * minute)],
    },
  ],
  taught: { requests: ['ConfirmSubscription', 'Subscribe'] },
  otherWays: {
    'testing the alarm': {
      confirm: [confirms, waits(2 * minute), reboot(name), untilAlarm('OK'), tests, waits(2 * minute)],
      'text-me': [
        does('SetSMSSandbox', { IsInSandbox: false }),
        does('Subscribe', (account) => ({
          TopicArn: topicArn(account),
          Protocol: 'sms',
          Endpoint: '+821098765432',
        })),
        tests,
        waits(2 * minute),
      ],
    },
  },
  recall: { lesson: 'whose-fault-is-it', step: 'host' },
}
