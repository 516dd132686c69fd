import { describe, expect, it } from 'vitest'
import type { SubscriptionArn, TopicArn } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { hour, second } from '#lib/time.ts'
import { type Account, openAccount } from '../../account.ts'
import { openTransaction } from '../../step/openTransaction.ts'
import type { Transaction } from '../../transaction.ts'
import { due, nextDue } from '../../step/due.ts'
import { topicArn } from './arn.ts'
import { confirm, createTopic, deleteTopic, subscribe, unsubscribe } from './decide.ts'
import { chatEndpoint } from './endpoint.ts'
import type { Protocol } from './sns.ts'

const start = 1_759_507_200_000
const account = openAccount({ seed: 'subscribers', region: 'ap-northeast-2', startedAt: start })
const ops = topicArn(account, 'ops')
const you = 'you@example.com'

const tx = (from: Account, at = start): Transaction => openTransaction(from, at, 'you')

function withTopic(): Transaction {
  const page = tx(account)
  createTopic(page, { name: 'ops' }, undefined)
  return page
}

const wish = (page: Transaction, protocol: Protocol, endpoint: string, arn: TopicArn = ops) =>
  subscribe(page, { topicArn: arn, protocol, endpoint }, undefined)

const kinds = (page: Transaction) => page.events.map(({ kind }) => kind)
const only = (page: Transaction) => must(list(page.account.subscriptions)[0], 'the subscription')

function wait(from: Account, until: number): Account {
  let after = from
  for (let written = due(after, until); written; written = due(after, until)) after = written.account
  return after
}

describe('a topic', () => {
  it('has an ARN of the account and its name', () => {
    expect(get(withTopic().account.topics, ops)).toEqual({
      arn: `arn:aws:sns:ap-northeast-2:${account.accountId}:ops`,
      name: 'ops',
    })
  })

  it('is created once, however often it is asked for', () => {
    const page = withTopic()
    expect(createTopic(page, { name: 'ops' }, undefined)).toBeUndefined()
    expect(kinds(page)).toEqual(['TopicCreated'])
  })

  it('does not change its display name by being created again', () => {
    expect(createTopic(withTopic(), { name: 'ops', displayName: 'Ops' }, undefined)?.message).toBe(
      'Invalid parameter: Attributes Reason: Topic already exists with different attributes',
    )
  })

  it.each(['', 'a'.repeat(257), 'no blank', 'no.dot', 'ops.fifo'])('may not be called %j', (name) => {
    expect(createTopic(tx(account), { name }, undefined)?.message).toBe('Invalid parameter: Topic Name')
  })

  it('takes its subscriptions with it, and may be deleted again', () => {
    const page = withTopic()
    wish(page, 'sms', '+821012345678')
    deleteTopic(page, ops, undefined)
    deleteTopic(page, ops, undefined)
    expect(kinds(page).slice(-2)).toEqual(['TopicDeleted', 'SubscriptionRemoved'])
    expect(page.account.subscriptions.size).toBe(0)
  })
})

describe('a mail address', () => {
  it('is asked first, by a mail that comes in a few seconds', () => {
    const page = withTopic()
    wish(page, 'email', you)
    expect(kinds(page)).toEqual(['TopicCreated', 'SubscriptionRequested', 'MessageSent'])
    expect(only(page)).toMatchObject({ confirmed: false, due: start + 48 * hour, createdAt: start })
    const message = must(list(page.account.messages)[0], 'the mail')
    expect(message).toMatchObject({ endpoint: you, content: { kind: 'confirmation', token: only(page).token } })
    const arrived = must(list(wait(page.account, start + 10 * second).messages)[0]?.arrivedAt, 'arrival')
    expect(arrived - start).toBeGreaterThanOrEqual(2 * second)
    expect(arrived - start).toBeLessThanOrEqual(8 * second)
  })

  it('is subscribed by the token of that mail, and following the link twice does no harm', () => {
    const page = withTopic()
    wish(page, 'email', you)
    const { token } = only(page)
    expect(confirm(page, { topicArn: ops, token }, undefined)).toBeUndefined()
    expect(confirm(page, { topicArn: ops, token }, undefined)).toBeUndefined()
    expect(kinds(page).filter((kind) => kind === 'SubscriptionConfirmed')).toHaveLength(1)
    expect(only(page)).toMatchObject({ confirmed: true, due: undefined })
    expect(wait(page.account, start + 100 * hour).subscriptions.size).toBe(1)
  })

  it('is forgotten after 48 hours without an answer, and its token with it', () => {
    const page = withTopic()
    wish(page, 'email', you)
    const { token } = only(page)
    expect(wait(page.account, start + 48 * hour - 1).subscriptions.size).toBe(1)
    const late = wait(page.account, start + 48 * hour)
    expect(late.subscriptions.size).toBe(0)
    expect(nextDue(late)).toBeUndefined()
    expect(confirm(tx(late, late.at), { topicArn: ops, token }, undefined)?.message).toBe('Invalid parameter: Token')
  })

  it('is asked again when it is subscribed again before it has answered, and not after', () => {
    const page = withTopic()
    wish(page, 'email', you)
    wish(page, 'email', you)
    confirm(page, { topicArn: ops, token: only(page).token }, undefined)
    wish(page, 'email', you)
    expect(page.account.subscriptions.size).toBe(1)
    expect(page.account.messages.size).toBe(2)
  })
})

it.each<[Protocol, string, boolean]>([
  ['email', you, false],
  ['email-json', you, false],
  ['https', 'https://example.com/hook', false],
  ['https', chatEndpoint, true],
  ['sms', '+821012345678', true],
  ['lambda', 'arn:aws:lambda:ap-northeast-2:111122223333:function:page', true],
])('%s to %s is confirmed at once: %s', (protocol, endpoint, confirmed) => {
  const page = withTopic()
  expect(wish(page, protocol, endpoint)).toBeUndefined()
  expect(only(page).confirmed).toBe(confirmed)
  expect(page.account.messages.size).toBe(confirmed ? 0 : 1)
})

describe('Subscribe refuses', () => {
  it.each<[Protocol, string, string]>([
    ['email', 'nobody', 'Invalid parameter: Email address'],
    ['email', 'a@example.com;b@example.com', 'Invalid parameter: Email address'],
    ['sms', 'invalid-number', 'Invalid SMS endpoint: invalid-number'],
    ['sms', '+15--551234567', 'Invalid SMS endpoint: +15--551234567'],
    ['sms', 'NAA+15551234567', 'Invalid SMS endpoint: NAA+15551234567'],
    ['sms', '+15551234567.', 'Invalid SMS endpoint: +15551234567.'],
    ['sms', '/+15551234567', 'Invalid SMS endpoint: /+15551234567'],
    ['https', 'http://example.com', 'Invalid parameter: Endpoint must match the specified protocol'],
    ['lambda', 'page', 'Invalid parameter: Lambda endpoint ARN'],
  ])('%s to %s', (protocol, endpoint, message) => {
    expect(wish(withTopic(), protocol, endpoint)).toMatchObject({ code: 'InvalidParameter', message })
  })

  it.each([
    ['ops', 'Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1'],
    ['arn:aws:sns:us-east-1:111122223333:ops', 'Invalid parameter: TopicArn'],
    [`${ops}-2`, 'Topic does not exist'],
  ])('the topic %s', (arn, message) => {
    expect(wish(withTopic(), 'email', you, arn as TopicArn)?.message).toBe(message)
  })
})

describe('ConfirmSubscription refuses', () => {
  it('a token that is none, and one of another subscription', () => {
    const page = withTopic()
    wish(page, 'email', you)
    expect(confirm(page, { topicArn: ops, token: 'randomtoken' }, undefined)?.message).toBe('Invalid token')
    expect(confirm(page, { topicArn: ops, token: 'abcdef' }, undefined)?.message).toBe('Invalid parameter: Token')
  })
})

describe('Unsubscribe', () => {
  it('ends a subscription, and does nothing where there is none', () => {
    const page = withTopic()
    wish(page, 'sms', '+821012345678')
    const { arn } = only(page)
    unsubscribe(page, arn, undefined)
    expect(unsubscribe(page, arn, undefined)).toBeUndefined()
    expect(kinds(page).filter((kind) => kind === 'SubscriptionRemoved')).toHaveLength(1)
  })

  it.each([
    ['', 'Invalid parameter: SubscriptionArn Reason: no value for required parameter'],
    ['pending confirmation', 'Invalid parameter: SubscriptionArn Reason: An ARN must have at least 6 elements, not 1'],
    [ops, 'Invalid parameter: SubscriptionId'],
  ])('refuses %j', (arn, message) => {
    expect(unsubscribe(withTopic(), arn as SubscriptionArn, undefined)?.message).toBe(message)
  })
})

it('subscriptions and messages have ids of their own, the same ones in every replay', () => {
  const twice = [0, 1].map(() => {
    const page = withTopic()
    for (const name of ['a', 'b', 'c']) wish(page, 'email', `${name}@example.com`)
    return page.events
  })
  expect(twice[0]).toEqual(twice[1])
  expect(new Set(twice[0]?.flatMap((event) => (event.kind === 'MessageSent' ? [event.message.id] : []))).size).toBe(3)
})
