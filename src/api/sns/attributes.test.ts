import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

type Answered = Readonly<Record<string, unknown>>

/** A topic that a function hears, which needs no confirmation. */
function heard() {
  const story = scenario()
  const { TopicArn } = story.ok('CreateTopic', { Name: 'ops' })
  const Endpoint = 'arn:aws:lambda:us-east-1:111122223333:function:pager'
  const { SubscriptionArn } = story.ok('Subscribe', { TopicArn, Protocol: 'lambda', Endpoint })
  const set = (AttributeName: string, AttributeValue: string) => ({ SubscriptionArn, AttributeName, AttributeValue })
  const filter = (policy: object | '') =>
    story.ok('SetSubscriptionAttributes', set('FilterPolicy', policy === '' ? '' : JSON.stringify(policy)))
  /** How many messages arrive of one notification. */
  const arrive = (more: Answered = {}) => {
    const count = () => (story.ok('DescribeMessages')['Messages'] as readonly object[]).length
    const before = count()
    story.ok('Publish', { TopicArn, Message: 'hello', ...more })
    story.wait(minute)
    return count() - before
  }
  return { ...story, TopicArn, SubscriptionArn, set, filter, arrive }
}

const attribute = (name: string, StringValue: string, DataType = 'String') => ({
  MessageAttributes: { [name]: { DataType, StringValue } },
})

describe('a topic’s attributes', () => {
  it('a display name is who a mail is from, and the others are kept and shown', () => {
    const { ok, TopicArn } = heard()
    const Policy = '{"Version":"2012-10-17","Statement":[]}'
    const DeliveryPolicy = '{"http":{"defaultHealthyRetryPolicy":{"numRetries":5}}}'
    ok('SetTopicAttributes', { TopicArn, AttributeName: 'DisplayName', AttributeValue: 'On call' })
    ok('SetTopicAttributes', { TopicArn, AttributeName: 'Policy', AttributeValue: Policy })
    ok('SetTopicAttributes', { TopicArn, AttributeName: 'DeliveryPolicy', AttributeValue: DeliveryPolicy })
    expect(ok('GetTopicAttributes', { TopicArn })).toMatchObject({
      Attributes: {
        DisplayName: 'On call',
        Policy,
        DeliveryPolicy,
        EffectiveDeliveryPolicy: expect.stringContaining('"numRetries":5'),
      },
    })
  })

  it('names that there are not are refused, and those that would do something else are left out by name', () => {
    const { no, TopicArn } = heard()
    const set = (AttributeName: string, AttributeValue: string) =>
      no('SetTopicAttributes', { TopicArn, AttributeName, AttributeValue })
    expect(set('Colour', 'red').message).toBe('Invalid parameter: AttributeName')
    expect(set('Policy', 'no policy').code).toBe('InvalidParameter')
    expect(set('KmsMasterKeyId', 'alias/aws/sns').code).toBe('Playground.NotModelled')
    expect(no('CreateTopic', { Name: 'x.fifo', Attributes: { FifoTopic: 'true' } }).code).toBe('Playground.NotModelled')
  })

  it('a topic that is there already is answered, unless it was to be another', () => {
    const { ok, no } = scenario()
    const topic = { Name: 'ops', Attributes: { DisplayName: 'Ops' }, Tags: [{ Key: 'Team', Value: 'ops' }] }
    const { TopicArn } = ok('CreateTopic', topic)
    expect(ok('CreateTopic', topic)).toEqual({ TopicArn })
    expect(no('CreateTopic', { ...topic, Attributes: { DisplayName: 'Other' } }).message).toBe(
      'Invalid parameter: Attributes Reason: Topic already exists with different attributes',
    )
    expect(no('CreateTopic', { ...topic, Tags: [{ Key: 'Team', Value: 'web' }] }).message).toBe(
      'Invalid parameter: Tags Reason: Topic already exists with different tags',
    )
  })
})

describe('a filter policy', () => {
  it.each([
    ['a word', { kind: ['urgent', 'high'] }, attribute('kind', 'urgent'), attribute('kind', 'low')],
    ['a beginning', { host: [{ prefix: 'web-' }] }, attribute('host', 'web-1'), attribute('host', 'db-1')],
    ['an end', { host: [{ suffix: '-1' }] }, attribute('host', 'web-1'), attribute('host', 'web-2')],
    [
      'anything but a word',
      { kind: [{ 'anything-but': ['low'] }] },
      attribute('kind', 'high'),
      attribute('kind', 'low'),
    ],
    [
      'a range of numbers',
      { price: [{ numeric: ['>', 10, '<=', 20] }] },
      attribute('price', '20', 'Number'),
      attribute('price', '10', 'Number'),
    ],
    [
      'one of a list',
      { tags: ['b'] },
      attribute('tags', '["a","b"]', 'String.Array'),
      attribute('tags', '["a"]', 'String.Array'),
    ],
    ['that there is one', { kind: [{ exists: true }] }, attribute('kind', 'x'), {}],
    ['that there is none', { kind: [{ exists: false }] }, {}, attribute('kind', 'x')],
    [
      'letters of either size',
      { kind: [{ 'equals-ignore-case': 'URGENT' }] },
      attribute('kind', 'urgent'),
      attribute('kind', 'low'),
    ],
    [
      'an address within a block',
      { ip: [{ cidr: '10.0.0.0/24' }] },
      attribute('ip', '10.0.0.9'),
      attribute('ip', '10.0.1.9'),
    ],
    ['either of two', { $or: [{ kind: ['a'] }, { host: ['b'] }] }, attribute('host', 'b'), attribute('host', 'c')],
  ])('of attributes asks for %s', (_, policy, passes, fails) => {
    const { filter, arrive } = heard()
    filter(policy)
    expect(arrive(passes)).toBe(1)
    expect(arrive(fails)).toBe(0)
    filter('')
    expect(arrive(fails)).toBe(1)
  })

  it('of bodies asks for what stands in the JSON of a message, and takes no text that is none', () => {
    const { ok, set, filter, arrive } = heard()
    ok('SetSubscriptionAttributes', set('FilterPolicyScope', 'MessageBody'))
    filter({ order: { state: ['lost'] } })
    expect(arrive({ Message: '{"order":{"state":"lost"}}' })).toBe(1)
    expect(arrive({ Message: '{"order":{"state":"sent"}}' })).toBe(0)
    expect(arrive({ Message: 'lost' })).toBe(0)
  })

  it('of bodies parts the states of an alarm', () => {
    const { ok, set, filter, wait, TopicArn, running } = heard()
    ok('SetSubscriptionAttributes', set('FilterPolicyScope', 'MessageBody'))
    filter({ NewStateValue: ['ALARM'] })
    const Dimensions = [{ Name: 'InstanceId', Value: running() }]
    const actions = { AlarmActions: [TopicArn], OKActions: [TopicArn] }
    const watched = { Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Statistic: 'Average', Dimensions }
    const rule = { Period: 300, EvaluationPeriods: 1, Threshold: 99, ComparisonOperator: 'GreaterThanThreshold' }
    ok('PutMetricAlarm', { AlarmName: 'cpu', ...watched, ...rule, ...actions })
    ok('SetAlarmState', { AlarmName: 'cpu', StateValue: 'OK', StateReason: 'a test' })
    ok('SetAlarmState', { AlarmName: 'cpu', StateValue: 'ALARM', StateReason: 'a test' })
    wait(minute)
    const told = ok('DescribeMessages')['Messages'] as readonly { Text: string }[]
    expect(told.map(({ Text }) => /\\"NewStateValue\\":\\"(\w+)/.exec(Text)?.[1])).toEqual(['ALARM'])
  })

  it('a notification that does not pass is told in the log, with what it came of', () => {
    const { filter, arrive, history, SubscriptionArn } = heard()
    filter({ kind: ['urgent'] })
    arrive()
    const log = JSON.stringify(history().log)
    expect(log).toContain('NotificationFiltered')
    expect(log).toContain(String(SubscriptionArn))
  })

  it.each([
    ['no JSON', '{kind}', 'FilterPolicy: failed to parse JSON.'],
    [
      'six keys',
      JSON.stringify({ a: [1], b: [1], c: [1], d: [1], e: [1], f: [1] }),
      'Filter policy can not have more than 5 keys',
    ],
    ['a text in the place of a list', '{"kind":"urgent"}', '"kind" must be an object or an array'],
    ['something within something', '{"order":{"state":["lost"]}}', 'does not support nested filter policy'],
    ['an operator that there is not', '{"kind":[{"like":"x"}]}', 'Unrecognized match type like'],
    [
      'too many combinations',
      JSON.stringify({ a: [...Array(13).keys()], b: [...Array(13).keys()] }),
      'Filter policy is too complex',
    ],
  ])('with %s is refused', (_, policy, why) => {
    const { no, set } = heard()
    expect(no('SetSubscriptionAttributes', set('FilterPolicy', policy)).message).toContain(why)
  })
})

describe('a subscription’s attributes', () => {
  it('it is subscribed with them, or afterwards, and they are shown', () => {
    const { ok, no, TopicArn, SubscriptionArn, set } = heard()
    const FilterPolicy = '{"kind":["urgent"]}'
    ok('SetSubscriptionAttributes', set('FilterPolicy', FilterPolicy))
    expect(ok('GetSubscriptionAttributes', { SubscriptionArn })).toMatchObject({
      Attributes: { FilterPolicy, FilterPolicyScope: 'MessageAttributes' },
    })
    const web = { TopicArn, Protocol: 'https', Endpoint: 'https://example.com/hook', ReturnSubscriptionArn: true }
    const made = ok('Subscribe', { ...web, Attributes: { RawMessageDelivery: 'true' } })
    expect(ok('GetSubscriptionAttributes', { SubscriptionArn: made['SubscriptionArn'] })).toMatchObject({
      Attributes: { RawMessageDelivery: 'true' },
    })
    expect(no('Subscribe', { ...web, Attributes: { RawMessageDelivery: 'false' } }).message).toBe(
      'Invalid parameter: Attributes Reason: Subscription already exists with different attributes',
    )
  })

  it('raw messages come without an envelope, and only where there is a web server', () => {
    const { ok, no, wait, TopicArn, set } = heard()
    expect(no('SetSubscriptionAttributes', set('RawMessageDelivery', 'true')).message).toBe(
      'Invalid parameter: Delivery protocol [lambda] does not support raw message delivery.',
    )
    const web = { TopicArn, Protocol: 'https', Endpoint: 'https://example.com/hook', ReturnSubscriptionArn: true }
    ok('Subscribe', { ...web, Attributes: { RawMessageDelivery: 'true' } })
    wait(minute)
    const letters = () => ok('DescribeMessages', { Protocol: 'https' })['Messages'] as readonly Answered[]
    ok('ConfirmSubscription', { TopicArn, Token: letters()[0]?.['Token'] })
    ok('Publish', { TopicArn, Message: 'as it is' })
    wait(minute)
    expect(letters().at(-1)?.['Text']).toBe('as it is')
  })

  it('attributes of a message stand in its envelope', () => {
    const { ok, arrive } = heard()
    expect(arrive(attribute('kind', 'urgent'))).toBe(1)
    const [letter] = ok('DescribeMessages')['Messages'] as readonly { Text: string }[]
    expect(letter?.Text).toContain('"MessageAttributes" : {\n    "kind" : {"Type":"String","Value":"urgent"}\n  }')
  })

  it.each([
    [{ kind: { DataType: 'Text', StringValue: 'x' } }, 'has an invalid message attribute type'],
    [{ kind: { DataType: 'String' } }, 'must contain non-empty message attribute value'],
    [{ kind: { StringValue: 'x' } }, 'must contain non-empty message attribute type'],
    [{ kind: { DataType: 'Number', StringValue: 'x' } }, 'Could not cast message attribute'],
  ])('%j is no attribute of a message', (MessageAttributes, why) => {
    const { no, TopicArn } = heard()
    const refused = no('Publish', { TopicArn, Message: 'x', MessageAttributes })
    expect(refused).toMatchObject({ code: 'ParameterValueInvalid', message: expect.stringContaining(why) })
  })
})

it('topics and alarms carry tags, each by its service’s own name for the parameter', () => {
  const { ok, no, TopicArn } = heard()
  ok('TagResource', {
    ResourceArn: TopicArn,
    Tags: [
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: '2' },
    ],
  })
  ok('UntagResource', { ResourceArn: TopicArn, TagKeys: ['a', 'none'] })
  expect(ok('ListTagsForResource', { ResourceArn: TopicArn })).toEqual({ Tags: [{ Key: 'b', Value: '2' }] })
  const rule = {
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanThreshold',
  }
  const Tags = [{ Key: 'Team', Value: 'web' }]
  ok('PutMetricAlarm', { AlarmName: 'errors', Namespace: 'shop', MetricName: 'Errors', ...rule, Tags })
  const { MetricAlarms } = ok('DescribeAlarms') as { MetricAlarms: readonly { AlarmArn: string }[] }
  const ResourceARN = MetricAlarms[0]?.AlarmArn
  expect(ok('ListTagsForResource', { ResourceARN })).toEqual({ Tags })
  ok('TagResource', { ResourceARN, Tags: [{ Key: 'Team', Value: 'ops' }] })
  expect(ok('ListTagsForResource', { ResourceARN })).toEqual({ Tags: [{ Key: 'Team', Value: 'ops' }] })
  expect(no('TagResource', { ResourceARN: `${String(ResourceARN)}-none`, Tags }).code).toBe('ResourceNotFoundException')
  expect(no('TagResource', { ResourceArn: `${String(TopicArn)}-none`, Tags })).toMatchObject({
    code: 'ResourceNotFound',
    message: 'Resource does not exist',
  })
  const many = Array.from({ length: 51 }, (_, i) => ({ Key: `key-${i}`, Value: '' }))
  expect(no('TagResource', { ResourceArn: TopicArn, Tags: many }).message).toBe(
    'Could not complete request: tag quota of per resource exceeded',
  )
})

it('several messages are published at once, each with its own attributes, all of them or none', () => {
  const { ok, no, wait, TopicArn, filter } = heard()
  filter({ kind: ['urgent'] })
  const entry = (Id: string, kind: string) => ({ Id, Message: Id, ...attribute('kind', kind) })
  const batch = (...PublishBatchRequestEntries: readonly Answered[]) => ({ TopicArn, PublishBatchRequestEntries })
  const { Successful } = ok('PublishBatch', batch(entry('a', 'low'), entry('b', 'urgent'))) as {
    Successful: readonly { Id: string; MessageId: string }[]
  }
  expect(Successful.map(({ Id }) => Id)).toEqual(['a', 'b'])
  wait(minute)
  expect(ok('DescribeMessages')).toMatchObject({ Messages: [{ MessageId: Successful[1]?.MessageId }] })
  expect(no('PublishBatch', batch(entry('a', 'low'), entry('a', 'low'))).code).toBe('BatchEntryIdsNotDistinct')
  expect(no('PublishBatch', batch()).code).toBe('EmptyBatchRequest')
  const eleven = Array.from({ length: 11 }, (_, i) => entry(String(i), 'low'))
  expect(no('PublishBatch', batch(...eleven)).code).toBe('TooManyEntriesInBatchRequest')
})
