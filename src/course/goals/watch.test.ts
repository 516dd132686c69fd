import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { Goal } from '../goal.ts'
import { idOf } from '../find/instances.ts'
import { does, type Step, waits } from '../moves/script.ts'
import { breaks, meets, name, stopped } from './scenario.ts'
import { alarmActed, alarmBecame, confirmed, rebootedInVain, slackTold } from './watch.ts'

type Ways = Readonly<Record<string, readonly Step[]>>
/** A goal, what reaches it, and what comes near and does not. */
const knows = (goal: Goal, does: Ways, doesNot: Ways, before?: readonly Step[]) => {
  it.each(Object.entries(does))('is reached by %s', (_, steps) => expect(meets(goal, steps, before)).toBe(true))
  it.each(Object.entries(doesNot))('is not reached by %s', (_, steps) => expect(meets(goal, steps, before)).toBe(false))
}

const alarm = (periods = 2) =>
  does('PutMetricAlarm', (account) => ({
    AlarmName: 'reboot-it',
    Namespace: 'AWS/EC2',
    MetricName: 'StatusCheckFailed_Instance',
    Dimensions: [{ Name: 'InstanceId', Value: idOf(account, name) }],
    Statistic: 'Maximum',
    Period: 60,
    EvaluationPeriods: periods,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    AlarmActions: [`arn:aws:automate:${account.region}:ec2:reboot`, list(account.topics)[0]?.arn],
  }))
const topic = does('CreateTopic', { Name: 'ops' })
const watched = [topic, alarm(), waits(5 * minute)]
const tested = [
  does('SetAlarmState', { AlarmName: 'reboot-it', StateValue: 'ALARM', StateReason: 'a test' }),
  waits(10 * minute),
]

describe('an alarm that heals', () =>
  knows(
    alarmActed({ action: 'reboot' }),
    { 'a hang': [breaks('OSHung'), waits(20 * minute)] },
    {
      'a test of the alarm': tested,
      'what no reboot cures': [breaks('FileSystemCorrupt'), waits(hour)],
    },
    watched,
  ))

describe('an alarm that reboots in vain', () =>
  knows(
    rebootedInVain({}),
    { 'memory that runs out each time': [breaks('MemoryExhausted'), waits(hour)] },
    {
      'one reboot': [breaks('MemoryExhausted'), waits(10 * minute)],
      'two hangs': [breaks('OSHung'), waits(20 * minute), breaks('OSHung'), waits(20 * minute)],
    },
    watched,
  ))

describe('a state of an alarm', () =>
  knows(
    alarmBecame({ to: 'INSUFFICIENT_DATA' }),
    { 'a stop': [alarm(), waits(5 * minute), ...stopped, waits(10 * minute)] },
    { 'making it, which begins there': [alarm(), waits(hour)] },
    [topic],
  ))

describe('a confirmed subscription', () => {
  const subscribes = (Protocol: string, Endpoint: string) =>
    does('Subscribe', (account) => ({ TopicArn: list(account.topics)[0]?.arn, Protocol, Endpoint }))
  const confirms = does('ConfirmSubscription', (account) => ({
    TopicArn: list(account.topics)[0]?.arn,
    Token: list(account.subscriptions)[0]?.token,
  }))
  knows(
    confirmed({ by: 'email' }),
    { 'the link in the mail': [subscribes('email', 'you@example.com'), waits(minute), confirms] },
    {
      'subscribing only': [subscribes('email', 'you@example.com'), waits(hour)],
      'a phone': [subscribes('sms', '+821012345678')],
      'a web server': [subscribes('https', 'https://example.com/'), confirms],
    },
    [topic],
  )
})

describe('an alarm in Slack', () => {
  const slack = does('CreateSlackChannelConfiguration', (account) => ({
    ConfigurationName: 'ops-slack',
    SlackTeamId: 'T0ABCDEFG',
    SlackChannelId: 'C0ABCDEFG',
    SnsTopicArns: [list(account.topics)[0]?.arn],
  }))
  const publishes = does('Publish', (account) => ({ TopicArn: list(account.topics)[0]?.arn, Message: 'Hello' }))
  knows(
    slackTold({}),
    { 'an alarm': [slack, ...tested] },
    { 'an alarm without a channel': tested, 'a text': [slack, publishes, waits(minute)] },
    watched,
  )
})
