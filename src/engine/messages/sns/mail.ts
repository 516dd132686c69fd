import { apart } from '../../world/called.ts'
import { dimensionsOf } from '../alarms/watched.ts'
import { never } from '#lib/never.ts'
import { mailStamp } from '#lib/time.ts'
import type { StateChange } from '../alarms/alarm.ts'
import { double } from '#lib/double.ts'
import { needed } from '../alarms/rule.ts'
import type { Message } from './sns.ts'
import { type Sender, subjectOf } from './subject.ts'

export { jsonOf } from './json.ts'
export { subjectOf } from './subject.ts'

/** The sender line of a mail: `AWS Notifications`, or the topic's display name. */
export const fromOf = ({ displayName }: Message): string =>
  `${apart(displayName ?? 'AWS Notifications')} <no-reply@sns.amazonaws.com>`

/** The body of a mail. AWS writes it in English, whatever language its reader speaks, and nobody can change it. */
export function bodyOf(message: Message, sender: Sender): string {
  const { content } = message
  switch (content.kind) {
    case 'alarm':
      return `${alarmBody(content.change, sender)}\n\n\n${footer(message, sender)}`
    case 'text':
      return `${content.text}\n\n${footer(message, sender)}`
    case 'confirmation':
      return confirmationBody(message)
    case 'code':
      return subjectOf(message, sender.regionName)
    default:
      return never(content)
  }
}

/** SMS says the subject alone, after the topic's display name in capitals (SNS developer guide, sms_sending-overview). */
export function smsOf(message: Message, regionName: string): string {
  const { content, displayName } = message
  const text = content.kind === 'text' ? content.text : subjectOf(message, regionName)
  return displayName ? `${displayName.toUpperCase()}> ${text}` : text
}

/** Labels and their columns are those of real mails of 2021 to 2026. Source: EC2-FACTS §10.2. */
function alarmBody({ alarm, from, to, reason, at }: StateChange, { accountId, region, regionName }: Sender): string {
  const list = (label: string, arns: readonly string[]) => [`- ${label}:`, ...arns.map((arn) => `[${arn}]`)].join(' ')
  const detail = (label: string, value: string) => `- ${`${label}:`.padEnd(28)}${value}`.trimEnd()
  const metric = (label: string, value: string) => `- ${`${label}:`.padEnd(37)}${value}`.trimEnd()
  return [
    `You are receiving this email because your Amazon CloudWatch Alarm "${alarm.name}" in the ${regionName} region has entered the ${to} state, because "${reason}" at "${mailStamp(at)}".`,
    '',
    'View this alarm in the AWS Management Console:',
    `https://${region}.console.aws.amazon.com/cloudwatch/deeplink.js?region=${region}#alarmsV2:alarm/${encodeURIComponent(alarm.name)}`,
    '',
    'Alarm Details:',
    detail('Name', alarm.name),
    detail('Description', alarm.description ?? ''),
    detail('State Change', `${from} -> ${to}`),
    detail('Reason for State Change', reason),
    detail('Timestamp', mailStamp(at)),
    detail('AWS Account', accountId),
    detail('Alarm Arn', alarm.arn),
    '',
    'Threshold:',
    `- The alarm is in the ALARM state when the metric is ${alarm.operator} ${double(alarm.threshold)} for at least ${needed(alarm)} of the last ${alarm.evaluationPeriods} period(s) of ${alarm.period} seconds.`,
    '',
    'Monitored Metric:',
    metric('MetricNamespace', alarm.namespace ?? 'AWS/EC2'),
    metric('MetricName', alarm.metric),
    metric(
      'Dimensions',
      `[${dimensionsOf(alarm)
        .map(({ name, value }) => `${name} = ${value}`)
        .join(' , ')}]`,
    ),
    metric('Period', `${alarm.period} seconds`),
    metric('Statistic', alarm.statistic),
    metric('Unit', alarm.unit ?? 'not specified'),
    metric('TreatMissingData', alarm.treatMissing),
    '',
    '',
    'State Change Actions:',
    list('OK', alarm.okActions),
    list('ALARM', alarm.alarmActions),
    list('INSUFFICIENT_DATA', alarm.insufficientDataActions),
  ].join('\n')
}

function footer({ subscriptionArn, endpoint }: Message, { region }: Sender): string {
  return [
    '--',
    'If you wish to stop receiving notifications from this topic, please click or visit the link below to unsubscribe:',
    `https://sns.${region}.amazonaws.com/unsubscribe.html?SubscriptionArn=${subscriptionArn}&Endpoint=${endpoint}`,
    '',
    'Please do not reply directly to this email. If you have any questions or comments regarding this email, please contact us at https://aws.amazon.com/support',
  ].join('\n')
}

/** `Confirm subscription` is the link; `confirmUrl` says where to. Source: correction A11. */
function confirmationBody({ topicArn }: Message): string {
  return [
    'You have chosen to subscribe to the topic:',
    topicArn,
    '',
    'To confirm this subscription, click or visit the link below (If this was in error no action is necessary):',
    'Confirm subscription',
    '',
    'Please do not reply directly to this email. If you wish to remove yourself from receiving all future SNS subscription confirmation requests please send an email to sns-opt-out',
  ].join('\n')
}

/** The address that the link of a confirmation leads to; undefined for other messages. */
export function confirmUrl({ content, topicArn, endpoint }: Message, { region }: Sender): string | undefined {
  if (content.kind !== 'confirmation') return undefined
  return `https://sns.${region}.amazonaws.com/confirmation.html?TopicArn=${topicArn}&Token=${content.token}&Endpoint=${endpoint}`
}

/** The page after the click (correction A11). */
export function confirmedPage({ topicName, endpoint, subscriptionArn }: Message): string {
  return [
    'Subscription confirmed!',
    `You have subscribed ${endpoint} to the topic:`,
    `${topicName}.`,
    '',
    "Your subscription's id is:",
    subscriptionArn,
  ].join('\n')
}
