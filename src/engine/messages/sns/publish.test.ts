import { describe, expect, it } from 'vitest'
import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import { openAccount } from '../../account.ts'
import { openTransaction } from '../../step/openTransaction.ts'
import type { Transaction } from '../../transaction.ts'
import { configureChannel, removeChannel } from '../chat/decide.ts'
import type { StateChange } from '../alarms/alarm.ts'
import { topicArn } from './arn.ts'
import { confirm, createTopic, publishText, subscribe } from './decide.ts'
import { publishAlarm } from './publish.ts'
import type { Message, Protocol } from './sns.ts'

const start = 1_759_507_200_000
const account = openAccount({ seed: 'readers', region: 'ap-northeast-2', startedAt: start })
const ops = topicArn(account, 'ops')
const other = topicArn(account, 'other')

const change: StateChange = {
  alarm: {
    name: 'web-1-os',
    metric: 'StatusCheckFailed_Instance',
    instanceId: 'i-0aaaaaaaaaaaaaaaa' as InstanceId,
    statistic: 'Maximum',
    period: 60,
    evaluationPeriods: 3,
    threshold: 1,
    operator: 'GreaterThanOrEqualToThreshold',
    treatMissing: 'missing',
    actionsEnabled: true,
    okActions: [],
    alarmActions: [ops],
    insufficientDataActions: [],
    arn: 'arn:aws:cloudwatch:ap-northeast-2:111122223333:alarm:web-1-os',
    updatedAt: start,
  },
  from: 'OK',
  to: 'ALARM',
  reason: 'because',
  at: start,
}

const readers: readonly (readonly [Protocol, string])[] = [
  ['email', 'mail@example.com'],
  ['email-json', 'json@example.com'],
  ['sms', '+821012345678'],
  ['http', 'http://example.com/hook'],
  ['https', 'https://example.com/hook'],
  ['lambda', 'arn:aws:lambda:ap-northeast-2:111122223333:function:page'],
]

/** A topic with a reader of every kind, all of whom have said yes, and another topic with one who must not hear. */
function withReaders(): Transaction {
  const page = openTransaction(account, start, 'you')
  createTopic(page, { name: 'ops', displayName: 'Ops' }, undefined)
  createTopic(page, { name: 'other' }, undefined)
  for (const [protocol, endpoint] of readers) subscribe(page, { topicArn: ops, protocol, endpoint }, undefined)
  subscribe(page, { topicArn: other, protocol: 'sms', endpoint: '+821000000000' }, undefined)
  for (const { topicArn: arn, token } of list(page.account.subscriptions))
    confirm(page, { topicArn: arn, token }, undefined)
  return openTransaction(page.account, start + 60 * second, 'alarm')
}

const sent = (page: Transaction): readonly Message[] =>
  page.events.flatMap((event) => (event.kind === 'MessageSent' ? [event.message] : []))

describe('an alarm published to a topic', () => {
  it('goes to every confirmed subscriber of that topic and to nobody else', () => {
    const page = withReaders()
    expect(publishAlarm(page, ops, change, undefined)).toBeUndefined()
    expect(sent(page).map(({ protocol, endpoint }) => [protocol, endpoint])).toEqual(readers)
  })

  it('is one notification, the cause of every message, under one MessageId', () => {
    const page = withReaders()
    publishAlarm(page, ops, change, undefined)
    const [published, ...messages] = page.events
    expect(published).toMatchObject({ kind: 'NotificationPublished', by: 'alarm', content: { kind: 'alarm', change } })
    for (const event of messages) expect(event).toMatchObject({ kind: 'MessageSent', by: 'aws', cause: published?.id })
    const ids = sent(page).map(({ messageId }) => messageId)
    expect(new Set(ids)).toEqual(new Set([published?.kind === 'NotificationPublished' ? published.messageId : '']))
    expect(new Set(sent(page).map(({ id }) => id)).size).toBe(readers.length)
  })

  it('takes a few seconds to each', () => {
    const page = withReaders()
    publishAlarm(page, ops, change, undefined)
    const longest = { email: 9, 'email-json': 9, sms: 6, http: 3, https: 3, lambda: 1 }
    for (const { protocol, due, sentAt } of sent(page)) {
      expect((due ?? 0) - sentAt).toBeGreaterThanOrEqual(second)
      expect((due ?? 0) - sentAt).toBeLessThanOrEqual(longest[protocol] * second)
    }
  })

  it('never reaches a subscriber who has not said yes, not even afterwards', () => {
    const page = openTransaction(account, start, 'you')
    createTopic(page, { name: 'ops' }, undefined)
    subscribe(page, { topicArn: ops, protocol: 'email', endpoint: 'late@example.com' }, undefined)
    publishAlarm(page, ops, change, undefined)
    confirm(page, { topicArn: ops, token: list(page.account.subscriptions)[0]?.token ?? '' }, undefined)
    expect(sent(page).map(({ content }) => content.kind)).toEqual(['confirmation'])
  })

  it('is published even if nobody listens, and not at all without the topic', () => {
    const page = openTransaction(account, start, 'you')
    expect(publishAlarm(page, ops, change, undefined)).toBe('no-topic')
    createTopic(page, { name: 'ops' }, undefined)
    expect(publishAlarm(page, ops, change, undefined)).toBeUndefined()
    expect(page.events.map(({ kind }) => kind)).toEqual(['TopicCreated', 'NotificationPublished'])
  })
})

describe('a topic with Slack channels', () => {
  const ids = { teamId: 'T0AAAAAAA', channelId: 'C0BBBBBBB' }

  function withChannels(): Transaction {
    const page = openTransaction(account, start, 'you')
    createTopic(page, { name: 'ops' }, undefined)
    createTopic(page, { name: 'other' }, undefined)
    configureChannel(page, { name: 'ops-slack', channelName: '#ops', ...ids, topicArns: [ops] }, undefined)
    configureChannel(page, { name: 'all-slack', channelName: '#all', ...ids, topicArns: [ops, other] }, undefined)
    return openTransaction(page.account, start, 'alarm')
  }

  it('has one subscription for all of them, confirmed at once', () => {
    expect(list(withChannels().account.subscriptions)).toMatchObject([
      { topicArn: ops, protocol: 'https', confirmed: true },
      { topicArn: other, protocol: 'https', confirmed: true },
    ])
  })

  it('posts an alarm into each', () => {
    const page = withChannels()
    publishAlarm(page, ops, change, undefined)
    publishAlarm(page, other, change, undefined)
    expect(sent(page).map(({ endpoint, channel, protocol }) => [endpoint, channel, protocol])).toEqual([
      ['#ops', 'ops-slack', 'https'],
      ['#all', 'all-slack', 'https'],
      ['#all', 'all-slack', 'https'],
    ])
  })

  it('drops what a person wrote', () => {
    const page = withChannels()
    publishText(page, { topicArn: ops, text: 'hello?' }, undefined)
    expect(page.events.map(({ kind }) => kind)).toEqual(['NotificationPublished'])
  })

  it('loses the subscription with the last channel that listens', () => {
    const page = withChannels()
    removeChannel(page, 'ops-slack', undefined)
    expect(page.account.subscriptions.size).toBe(2)
    removeChannel(page, 'all-slack', undefined)
    expect(page.account.subscriptions.size).toBe(0)
  })
})

describe('Publish', () => {
  const text = (page: Transaction, words: string, subject?: string) =>
    publishText(page, { topicArn: ops, text: words, subject }, undefined)?.message

  it('sends the words to every subscriber', () => {
    const page = withReaders()
    expect(text(page, '안녕하세요', 'hello')).toBeUndefined()
    expect(sent(page).map(({ content }) => content)).toEqual(
      readers.map(() => ({ kind: 'text', text: '안녕하세요', subject: 'hello' })),
    )
  })

  it.each([
    ['', undefined, 'Invalid parameter: Empty message'],
    ['가'.repeat(87_382), undefined, 'Invalid parameter: Message too long'],
    ['hello', '', 'Invalid parameter: Subject'],
    ['hello', '\u0007bell', 'Invalid parameter: Subject'],
    ['hello', 'two\nlines', 'Invalid parameter: Subject'],
    ['hello', 'x'.repeat(100), 'Invalid parameter: Subject'],
  ])('refuses %.9s with subject %j', (words, subject, message) => {
    expect(text(withReaders(), words, subject)).toBe(message)
  })
})
