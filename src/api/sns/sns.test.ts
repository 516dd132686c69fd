import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

const Endpoint = 'ops@example.com'

/** The token that the confirmation mail carries. */
function tokenIn(answer: Readonly<Record<string, unknown>>): unknown {
  const messages = Array.isArray(answer['Messages']) ? answer['Messages'] : []
  return messages[0]?.Token
}

describe('topics and subscriptions', () => {
  it('an address is pending until its mail is answered, then it has an ARN', () => {
    const { ok, wait, account } = scenario()
    const { TopicArn } = ok('CreateTopic', { Name: 'ops', Attributes: { DisplayName: 'Ops' } })
    expect(TopicArn).toBe(`arn:aws:sns:us-east-1:${account().accountId}:ops`)
    expect(ok('CreateTopic', { Name: 'ops' })).toEqual({ TopicArn })
    expect(ok('ListTopics')).toEqual({ Topics: [{ TopicArn }] })
    const subscription = { TopicArn, Protocol: 'email', Endpoint }
    expect(ok('Subscribe', subscription)).toEqual({ SubscriptionArn: 'pending confirmation' })
    const Owner = account().accountId
    expect(ok('ListSubscriptions')).toEqual({
      Subscriptions: [{ ...subscription, Owner, SubscriptionArn: 'PendingConfirmation' }],
    })
    wait(5 * minute)
    const { SubscriptionArn } = ok('ConfirmSubscription', { TopicArn, Token: tokenIn(ok('DescribeMessages')) })
    expect(SubscriptionArn).toMatch(new RegExp(`^${String(TopicArn)}:[0-9a-f-]{36}$`))
    expect(ok('GetTopicAttributes', { TopicArn })).toMatchObject({
      Attributes: { Owner, TopicArn, DisplayName: 'Ops', SubscriptionsConfirmed: '1', SubscriptionsPending: '0' },
    })
    expect(ok('GetSubscriptionAttributes', { SubscriptionArn })).toMatchObject({
      Attributes: { ...subscription, Owner, SubscriptionArn, PendingConfirmation: 'false' },
    })
    expect(ok('ListSubscriptionsByTopic', { TopicArn })).toEqual({
      Subscriptions: [{ ...subscription, Owner, SubscriptionArn }],
    })
    const { MessageId } = ok('Publish', { TopicArn, Subject: 'Hello', Message: 'World' })
    wait(5 * minute)
    expect(ok('DescribeMessages', { Protocol: 'email' })).toMatchObject({
      Messages: [
        { Subject: 'AWS Notification - Subscription Confirmation' },
        { MessageId, Protocol: 'email', Endpoint, Subject: 'Hello', Text: expect.stringContaining('World') },
      ],
    })
    expect(ok('Unsubscribe', { SubscriptionArn })).toEqual({})
    expect(ok('ListSubscriptions')).toEqual({ Subscriptions: [] })
  })

  it('a phone needs no confirmation; an ARN that is asked for is told at once', () => {
    const { ok } = scenario()
    const { TopicArn } = ok('CreateTopic', { Name: 'ops' })
    const arn = expect.stringContaining(`${String(TopicArn)}:`)
    expect(ok('Subscribe', { TopicArn, Protocol: 'sms', Endpoint: '+821012345678' })).toEqual({ SubscriptionArn: arn })
    expect(ok('Subscribe', { TopicArn, Protocol: 'email', Endpoint, ReturnSubscriptionArn: true })).toEqual({
      SubscriptionArn: arn,
    })
  })

  it('a mail that nobody answers is forgotten after two days', () => {
    const { ok, wait } = scenario()
    const { TopicArn } = ok('CreateTopic', { Name: 'ops' })
    ok('Subscribe', { TopicArn, Protocol: 'email', Endpoint })
    wait(49 * hour)
    expect(ok('ListSubscriptionsByTopic', { TopicArn })).toEqual({ Subscriptions: [] })
  })

  it("refuse in SNS's words", () => {
    const { ok, no } = scenario()
    const { TopicArn } = ok('CreateTopic', { Name: 'ops' })
    expect(no('CreateTopic', { Name: 'a b' })).toEqual({
      code: 'InvalidParameter',
      message: 'Invalid parameter: Topic Name',
    })
    expect(no('Subscribe', { TopicArn, Protocol: 'pigeon', Endpoint: 'roof' }).message).toBe(
      'Invalid parameter: Amazon SNS does not support this protocol string: pigeon',
    )
    expect(no('Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'nobody' }).code).toBe('InvalidParameter')
    expect(no('Subscribe', { TopicArn, Protocol: 'sqs', Endpoint: 'q' }).code).toBe('Playground.ProtocolNotModelled')
    expect(no('ConfirmSubscription', { TopicArn, Token: 'abc' }).code).toBe('InvalidParameter')
    const other = `${String(TopicArn)}-2`
    for (const action of ['Publish', 'ListSubscriptionsByTopic'])
      expect(no(action, { TopicArn: other, ...(action === 'Publish' && { Message: 'x' }) }).message).toBe(
        'Topic does not exist',
      )
    expect(ok('DeleteTopic', { TopicArn: other })).toEqual({})
    const { TopicArn: long } = ok('CreateTopic', { Name: 'a'.repeat(256) })
    expect(ok('DeleteTopic', { TopicArn: long })).toEqual({})
    expect(no('Publish', { TopicArn, Message: '' }).message).toBe('Invalid parameter: Empty message')
  })
})

describe('Slack channels', () => {
  it('are configured with topics, changed and removed', () => {
    const { ok, no } = scenario()
    const { TopicArn } = ok('CreateTopic', { Name: 'ops' })
    const channel = {
      ConfigurationName: 'ops-alerts',
      SlackTeamId: 'T0123456',
      SlackChannelId: 'C0123456',
      SlackChannelName: '#ops',
      SnsTopicArns: [TopicArn],
    }
    const { ChannelConfiguration } = ok('CreateSlackChannelConfiguration', channel)
    expect(ChannelConfiguration).toMatchObject(channel)
    expect(no('CreateSlackChannelConfiguration', channel).code).toBe('ConflictException')
    expect(ok('DescribeSlackChannelConfigurations')).toEqual({ SlackChannelConfigurations: [ChannelConfiguration] })
    expect(ok('ListSubscriptions')).toMatchObject({ Subscriptions: [{ Protocol: 'https' }] })
    const ChatConfigurationArn = `arn:aws:chatbot::${String(TopicArn).split(':')[4]}:chat-configuration/slack-channel/ops-alerts`
    ok('UpdateSlackChannelConfiguration', { ChatConfigurationArn, SlackChannelId: 'C9', SnsTopicArns: [] })
    expect(ok('ListSubscriptions')).toEqual({ Subscriptions: [] })
    expect(ok('DeleteSlackChannelConfiguration', { ChatConfigurationArn })).toEqual({})
    expect(no('DeleteSlackChannelConfiguration', { ChatConfigurationArn }).code).toBe('ResourceNotFoundException')
  })
})

describe('the SMS sandbox', () => {
  it('is where an account begins, with one verified phone', () => {
    const { ok } = scenario()
    expect(ok('GetSMSSandboxAccountStatus')).toEqual({ IsInSandbox: true })
    expect(ok('ListSMSSandboxPhoneNumbers')).toEqual({
      PhoneNumbers: [{ PhoneNumber: '+821012345678', Status: 'Verified' }],
    })
    ok('SetSMSSandbox', { IsInSandbox: false })
    expect(ok('GetSMSSandboxAccountStatus')).toEqual({ IsInSandbox: false })
  })

  it('takes a number, sends it a code and verifies it by that', () => {
    const { ok, no, wait } = scenario()
    const PhoneNumber = '+821099998888'
    expect(ok('CreateSMSSandboxPhoneNumber', { PhoneNumber, LanguageCode: 'kr-KR' })).toEqual({})
    expect(ok('ListSMSSandboxPhoneNumbers')['PhoneNumbers']).toContainEqual({ PhoneNumber, Status: 'Pending' })
    wait(minute)
    const [sms] = ok('DescribeMessages', { Protocol: 'sms' })['Messages'] as readonly { readonly Text: string }[]
    const OneTimePassword = sms?.Text.split(' ').at(-1)
    expect(no('VerifySMSSandboxPhoneNumber', { PhoneNumber, OneTimePassword: '00000' }).code).toBe('Verification')
    expect(ok('VerifySMSSandboxPhoneNumber', { PhoneNumber, OneTimePassword })).toEqual({})
    expect(ok('ListSMSSandboxPhoneNumbers')['PhoneNumbers']).toContainEqual({ PhoneNumber, Status: 'Verified' })
    expect(no('DeleteSMSSandboxPhoneNumber', { PhoneNumber }).code).toBe('UserError')
  })
})
