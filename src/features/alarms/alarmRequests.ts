import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { ec2Namespace } from '#engine/observers/metrics/metrics.ts'
import { ec2ActionArn } from '#engine/messages/alarms/actionArn.ts'
import { topicArn } from '#engine/messages/sns/arn.ts'
import type { Draft, Subscriber } from './draft.ts'
import { sourceOf } from './metricGroups.ts'
import { channelName, slackRequest } from '#parts/slack/requests.ts'

interface Wish {
  readonly draft: Draft
  readonly name: string
  readonly instanceId: string
  readonly account: Account
}

/**
 * The requests that saving sends, in the order in which one thing needs the other: topic, subscriptions, Slack, alarm.
 */
export function alarmRequests({ draft, name, instanceId, account }: Wish): readonly Request[] {
  const topic = topicOf(draft, account)
  const readers = topic === undefined ? [] : distinct(draft.subscribers)
  const { kept, action } = draft
  const notify = topic === undefined ? [] : [topic]
  const act = action === 'none' ? [] : [ec2ActionArn(account.region, action)]
  return [
    ...(draft.notify === 'new' ? [{ action: 'CreateTopic', params: { Name: draft.topicName } }] : []),
    ...readers.map((one) => subscribe(account, topic ?? '', one)),
    {
      action: 'PutMetricAlarm',
      params: {
        AlarmName: name,
        ...(draft.description !== '' && { AlarmDescription: draft.description }),
        Namespace: sourceOf(draft.metric).namespace ?? ec2Namespace,
        MetricName: draft.metric,
        Dimensions: [{ Name: 'InstanceId', Value: instanceId }],
        Statistic: draft.statistic,
        Period: draft.period,
        EvaluationPeriods: Number(draft.periods),
        DatapointsToAlarm: Number(draft.toAlarm),
        Threshold: Number(draft.threshold),
        ComparisonOperator: draft.operator,
        TreatMissingData: draft.missing,
        ...(!kept.actionsEnabled && { ActionsEnabled: false }),
        AlarmActions: [...act, ...notify, ...kept.alarm],
        ...lists(draft, notify),
      },
    },
  ]
}

/** Lists that have nothing in them are not sent. */
function lists({ kept, tellOk }: Draft, notify: readonly string[]) {
  const ok = [...(tellOk ? notify : []), ...kept.ok]
  return {
    ...(ok.length > 0 && { OKActions: ok }),
    ...(kept.insufficientData.length > 0 && { InsufficientDataActions: kept.insufficientData }),
  }
}

/** The topic that will be told; a new one's ARN follows from its name. */
export function topicOf(draft: Draft, account: Account): string | undefined {
  if (draft.notify === 'none') return undefined
  return draft.notify === 'new' ? topicArn(account, draft.topicName) : draft.topicArn
}

const addressOf = ({ kind, address }: Subscriber) => (kind === 'slack' ? channelName(address.trim()) : address.trim())

/** Each address once; people and phones before Slack. */
function distinct(subscribers: readonly Subscriber[]): readonly Subscriber[] {
  const once = subscribers.filter(
    (one, at) =>
      subscribers.findIndex((other) => other.kind === one.kind && addressOf(other) === addressOf(one)) === at,
  )
  return [...once.filter(({ kind }) => kind !== 'slack'), ...once.filter(({ kind }) => kind === 'slack')]
}

function subscribe(account: Account, topic: string, subscriber: Subscriber): Request {
  const address = addressOf(subscriber)
  if (subscriber.kind === 'slack') return slackRequest(account, address, topic)
  return { action: 'Subscribe', params: { TopicArn: topic, Protocol: subscriber.kind, Endpoint: address } }
}
