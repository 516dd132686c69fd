import { dimensionsOf } from '../alarms/watched.ts'
import { never } from '#lib/never.ts'
import { type Instant, iso } from '#lib/time.ts'
import type { Statistic, StateChange } from '../alarms/alarm.ts'
import { double } from '#lib/double.ts'
import type { Message, MessageAttributes } from './sns.ts'
import { type Sender, subjectOf } from './subject.ts'

/**
 * The JSON that SNS posts to a web server, hands to a function, or mails as email-json: an envelope whose `Message` is
 * a string, for alarms one that is JSON again. Sources: EC2-FACTS §10.3; recorded: test_put_metric_alarm,
 * test_subscribe_external_http_endpoint. The signature is not a real one: nobody outside AWS can sign as AWS.
 */
export function jsonOf(message: Message, sender: Sender): string {
  if (message.raw) return said(message, sender)
  const pretty = JSON.stringify(envelope(message, sender), null, 2)
  // SNS puts a blank on both sides of its colons
  return pretty.replace(/^( {2}"\w+"):/gm, '$1 :').replace(attributeLines, '$1 : {"Type":$2,"Value":$3}')
}

/** An attribute as JSON.stringify sets it out, which SNS writes on one line. */
const attributeLines = /^( {4}".*"): \{\n {6}"Type": (".*"),\n {6}"Value": (".*")\n {4}\}/gm

/** The message itself, without what SNS says around it. */
const said = ({ content }: Message, sender: Sender): string =>
  content.kind === 'alarm' ? alarmJson(content.change, sender) : content.kind === 'text' ? content.text : ''

function envelope(message: Message, sender: Sender): Readonly<Record<string, unknown>> {
  const { content, messageId, topicArn, sentAt } = message
  const sns = `https://sns.${sender.region}.amazonaws.com`
  const signed = {
    Timestamp: iso(sentAt),
    SignatureVersion: '1',
    Signature: 'EXAMPLE',
    SigningCertURL: `${sns}/SimpleNotificationService-EXAMPLE.pem`,
  }
  if (content.kind === 'confirmation')
    return {
      Type: 'SubscriptionConfirmation',
      MessageId: messageId,
      Token: content.token,
      TopicArn: topicArn,
      Message: `You have chosen to subscribe to the topic ${topicArn}.\nTo confirm the subscription, visit the SubscribeURL included in this message.`,
      SubscribeURL: `${sns}/?Action=ConfirmSubscription&TopicArn=${topicArn}&Token=${content.token}`,
      ...signed,
    }
  const subject = content.kind === 'text' ? content.subject : subjectOf(message, sender.regionName)
  return {
    Type: 'Notification',
    MessageId: messageId,
    TopicArn: topicArn,
    ...(subject !== undefined && { Subject: subject }),
    Message: said(message, sender),
    ...signed,
    UnsubscribeURL: `${sns}/?Action=Unsubscribe&SubscriptionArn=${message.subscriptionArn}`,
    ...(content.kind === 'text' && content.attributes && { MessageAttributes: told(content.attributes) }),
  }
}

const told = (attributes: MessageAttributes) =>
  Object.fromEntries(Object.entries(attributes).map(([name, { type, value }]) => [name, { Type: type, Value: value }]))

/** `2025-12-05T21:53:58.466+0000` */
const javaIso = (at: Instant): string => iso(at).replace('Z', '+0000')

function shouted(statistic: Statistic): string {
  switch (statistic) {
    case 'Average':
    case 'Minimum':
    case 'Maximum':
    case 'Sum':
      return statistic.toUpperCase()
    case 'SampleCount':
      return 'SAMPLE_COUNT'
    default:
      return never(statistic)
  }
}

/** The `Message` of an alarm, as one line of JSON. */
export function alarmJson({ alarm, from, to, reason, at }: StateChange, { accountId, regionName }: Sender): string {
  const threshold = alarm.threshold
  const text = JSON.stringify({
    AlarmName: alarm.name,
    AlarmDescription: alarm.description ?? null,
    AWSAccountId: accountId,
    AlarmConfigurationUpdatedTimestamp: javaIso(alarm.updatedAt),
    NewStateValue: to,
    NewStateReason: reason,
    StateChangeTime: javaIso(at),
    Region: regionName,
    AlarmArn: alarm.arn,
    OldStateValue: from,
    ActionExecutedAfterMuteWindow: false,
    OKActions: alarm.okActions,
    AlarmActions: alarm.alarmActions,
    InsufficientDataActions: alarm.insufficientDataActions,
    Trigger: {
      MetricName: alarm.metric,
      Namespace: alarm.namespace ?? 'AWS/EC2',
      StatisticType: 'Statistic',
      Statistic: shouted(alarm.statistic),
      Unit: alarm.unit ?? null,
      Dimensions: dimensionsOf(alarm).map(({ name, value }) => ({ value, name })),
      Period: alarm.period,
      EvaluationPeriods: alarm.evaluationPeriods,
      DatapointsToAlarm: alarm.datapointsToAlarm,
      ComparisonOperator: alarm.operator,
      Threshold: threshold,
      TreatMissingData: alarm.treatMissing,
      EvaluateLowSampleCountPercentile: '',
    },
  })
  // Java prints 1.0 where JavaScript prints 1; a quoted key cannot stand inside a JSON string, so this finds only the number
  return text.replace(`"Threshold":${JSON.stringify(threshold)}`, `"Threshold":${double(threshold)}`)
}
