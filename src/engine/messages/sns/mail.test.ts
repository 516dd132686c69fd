import { describe, expect, it } from 'vitest'
import type { InstanceId, SubscriptionArn, TopicArn } from '#lib/brand.ts'
import type { StateChange } from '../alarms/alarm.ts'
import { bodyOf, confirmUrl, fromOf, jsonOf, smsOf, subjectOf } from './mail.ts'
import type { Content, Message } from './sns.ts'

const seoul = { accountId: '111122223333', region: 'ap-northeast-2', regionName: 'Asia Pacific (Seoul)' }
const ops = 'arn:aws:sns:ap-northeast-2:111122223333:ops' as TopicArn
/** Friday 03 October, 2025 16:13:38 UTC */
const at = 1_759_508_018_466

const change: StateChange = {
  alarm: {
    name: 'web-1 os',
    description: 'The OS of web-1 does not answer',
    metric: 'StatusCheckFailed_Instance',
    instanceId: 'i-0123456789abcdef0' as InstanceId,
    statistic: 'Maximum',
    period: 60,
    evaluationPeriods: 3,
    datapointsToAlarm: 3,
    threshold: 1,
    operator: 'GreaterThanOrEqualToThreshold',
    treatMissing: 'missing',
    actionsEnabled: true,
    okActions: [],
    alarmActions: [ops, 'arn:aws:automate:ap-northeast-2:ec2:reboot'],
    insufficientDataActions: [],
    arn: 'arn:aws:cloudwatch:ap-northeast-2:111122223333:alarm:web-1 os',
    updatedAt: at - 3_600_000,
  },
  from: 'OK',
  to: 'ALARM',
  reason: 'Threshold Crossed: …',
  at,
}

const message = (content: Content, displayName?: string): Message => ({
  id: 'one',
  messageId: '5f3c3a1e-0000-4000-a000-000000000001',
  topicArn: ops,
  topicName: 'ops',
  displayName,
  subscriptionArn: `${ops}:6b0e71bd-7e97-4d97-a1d2-3a5b5b5b5b5b` as SubscriptionArn,
  protocol: 'email',
  endpoint: 'you@example.com',
  content,
  sentAt: at,
})

const alarm = message({ kind: 'alarm', change })
const confirmation = message({ kind: 'confirmation', token: '2336412f37ab' })

describe('the mail of an alarm', () => {
  it('has the state, the name and the Region in its subject', () => {
    expect(subjectOf(alarm, seoul.regionName)).toBe('ALARM: "web-1 os" in Asia Pacific (Seoul)')
    const ok = message({ kind: 'alarm', change: { ...change, from: 'ALARM', to: 'OK' } })
    expect(subjectOf(ok, seoul.regionName)).toBe('OK: "web-1 os" in Asia Pacific (Seoul)')
  })

  it('says everything in its columns', () => {
    expect(bodyOf(alarm, seoul)).toBe(
      `You are receiving this email because your Amazon CloudWatch Alarm "web-1 os" in the Asia Pacific (Seoul) region has entered the ALARM state, because "Threshold Crossed: …" at "Friday 03 October, 2025 16:13:38 UTC".

View this alarm in the AWS Management Console:
https://ap-northeast-2.console.aws.amazon.com/cloudwatch/deeplink.js?region=ap-northeast-2#alarmsV2:alarm/web-1%20os

Alarm Details:
- Name:                       web-1 os
- Description:                The OS of web-1 does not answer
- State Change:               OK -> ALARM
- Reason for State Change:    Threshold Crossed: …
- Timestamp:                  Friday 03 October, 2025 16:13:38 UTC
- AWS Account:                111122223333
- Alarm Arn:                  arn:aws:cloudwatch:ap-northeast-2:111122223333:alarm:web-1 os

Threshold:
- The alarm is in the ALARM state when the metric is GreaterThanOrEqualToThreshold 1.0 for at least 3 of the last 3 period(s) of 60 seconds.

Monitored Metric:
- MetricNamespace:                     AWS/EC2
- MetricName:                          StatusCheckFailed_Instance
- Dimensions:                          [InstanceId = i-0123456789abcdef0]
- Period:                              60 seconds
- Statistic:                           Maximum
- Unit:                                not specified
- TreatMissingData:                    missing


State Change Actions:
- OK:
- ALARM: [arn:aws:sns:ap-northeast-2:111122223333:ops] [arn:aws:automate:ap-northeast-2:ec2:reboot]
- INSUFFICIENT_DATA:


--
If you wish to stop receiving notifications from this topic, please click or visit the link below to unsubscribe:
https://sns.ap-northeast-2.amazonaws.com/unsubscribe.html?SubscriptionArn=arn:aws:sns:ap-northeast-2:111122223333:ops:6b0e71bd-7e97-4d97-a1d2-3a5b5b5b5b5b&Endpoint=you@example.com

Please do not reply directly to this email. If you have any questions or comments regarding this email, please contact us at https://aws.amazon.com/support`,
    )
  })

  it('is from AWS, or from the display name of the topic', () => {
    expect(fromOf(alarm)).toBe('AWS Notifications <no-reply@sns.amazonaws.com>')
    expect(fromOf(message({ kind: 'alarm', change }, 'Ops'))).toBe('Ops <no-reply@sns.amazonaws.com>')
  })
})

describe('the confirmation mail', () => {
  it('names the topic and has a link with the token', () => {
    expect(subjectOf(confirmation, seoul.regionName)).toBe('AWS Notification - Subscription Confirmation')
    expect(bodyOf(confirmation, seoul)).toBe(
      `You have chosen to subscribe to the topic:
${ops}

To confirm this subscription, click or visit the link below (If this was in error no action is necessary):
Confirm subscription

Please do not reply directly to this email. If you wish to remove yourself from receiving all future SNS subscription confirmation requests please send an email to sns-opt-out`,
    )
    expect(confirmUrl(confirmation, seoul)).toContain(`TopicArn=${ops}&Token=2336412f37ab`)
    expect(confirmUrl(alarm, seoul)).toBeUndefined()
  })
})

describe('the mail of a text', () => {
  it('has the subject that was given, or the one of AWS', () => {
    expect(subjectOf(message({ kind: 'text', text: 'hi', subject: 'Hello' }), seoul.regionName)).toBe('Hello')
    expect(subjectOf(message({ kind: 'text', text: 'hi' }), seoul.regionName)).toBe('AWS Notification Message')
    expect(bodyOf(message({ kind: 'text', text: 'hi' }), seoul)).toMatch(/^hi\n\n--\nIf you wish to stop/)
  })
})

describe('SMS', () => {
  it('has the subject alone, after the display name in capitals', () => {
    expect(smsOf(alarm, seoul.regionName)).toBe('ALARM: "web-1 os" in Asia Pacific (Seoul)')
    expect(smsOf(message({ kind: 'alarm', change }, 'Ops team'), seoul.regionName)).toBe(
      'OPS TEAM> ALARM: "web-1 os" in Asia Pacific (Seoul)',
    )
    expect(smsOf(message({ kind: 'text', text: 'Hello World!' }, 'MyTopic'), seoul.regionName)).toBe(
      'MYTOPIC> Hello World!',
    )
  })
})

describe('the JSON of an alarm', () => {
  const envelope = JSON.parse(jsonOf(alarm, seoul))

  it('is an envelope, its colons between blanks', () => {
    expect(jsonOf(alarm, seoul)).toContain('{\n  "Type" : "Notification",\n  "MessageId" : "5f3c3a1e-')
    expect(Object.keys(envelope)).toEqual([
      'Type',
      'MessageId',
      'TopicArn',
      'Subject',
      'Message',
      'Timestamp',
      'SignatureVersion',
      'Signature',
      'SigningCertURL',
      'UnsubscribeURL',
    ])
    expect(envelope.Timestamp).toBe('2025-10-03T16:13:38.466Z')
  })

  it('carries JSON in a string', () => {
    expect(JSON.parse(envelope.Message)).toEqual({
      AlarmName: 'web-1 os',
      AlarmDescription: 'The OS of web-1 does not answer',
      AWSAccountId: '111122223333',
      AlarmConfigurationUpdatedTimestamp: '2025-10-03T15:13:38.466+0000',
      NewStateValue: 'ALARM',
      NewStateReason: 'Threshold Crossed: …',
      StateChangeTime: '2025-10-03T16:13:38.466+0000',
      Region: 'Asia Pacific (Seoul)',
      AlarmArn: change.alarm.arn,
      OldStateValue: 'OK',
      ActionExecutedAfterMuteWindow: false,
      OKActions: [],
      AlarmActions: change.alarm.alarmActions,
      InsufficientDataActions: [],
      Trigger: {
        MetricName: 'StatusCheckFailed_Instance',
        Namespace: 'AWS/EC2',
        StatisticType: 'Statistic',
        Statistic: 'MAXIMUM',
        Unit: null,
        Dimensions: [{ value: 'i-0123456789abcdef0', name: 'InstanceId' }],
        Period: 60,
        EvaluationPeriods: 3,
        DatapointsToAlarm: 3,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Threshold: 1,
        TreatMissingData: 'missing',
        EvaluateLowSampleCountPercentile: '',
      },
    })
    expect(envelope.Message).toContain('"Threshold":1.0,')
  })

  it('has no DatapointsToAlarm where it was never set, and null for no description', () => {
    const bare = { ...change, alarm: { ...change.alarm, datapointsToAlarm: undefined, description: undefined } }
    const inner = JSON.parse(JSON.parse(jsonOf(message({ kind: 'alarm', change: bare }), seoul)).Message)
    expect(inner.Trigger).not.toHaveProperty('DatapointsToAlarm')
    expect(inner.AlarmDescription).toBeNull()
  })
})

it('the JSON of a confirmation has the token and where to take it', () => {
  expect(JSON.parse(jsonOf(confirmation, seoul))).toMatchObject({
    Type: 'SubscriptionConfirmation',
    Token: '2336412f37ab',
    Message: `You have chosen to subscribe to the topic ${ops}.\nTo confirm the subscription, visit the SubscribeURL included in this message.`,
    SubscribeURL: `https://sns.ap-northeast-2.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${ops}&Token=2336412f37ab`,
  })
})
