import type {
  ConfirmSubscriptionResponse,
  ListSubscriptionsByTopicResponse,
  ListSubscriptionsResponse,
  SubscribeResponse,
  Subscription as SdkSubscription,
} from '@aws-sdk/client-sns'
import type { Account } from '#engine/account.ts'
import { findTopic } from '#engine/messages/sns/arn.ts'
import type { Protocol, Subscription } from '#engine/messages/sns/sns.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { SubscriptionArn, TopicArn } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { asItIs, flag, id, need, text } from '../params.ts'
import { shown } from '../plain.ts'
import type { Wire } from '../wire.ts'
import { textsIn } from './attributes.ts'
import { read, write } from './verbs.ts'

const topicArn = need(id<TopicArn>())

const protocols: readonly Protocol[] = ['email', 'email-json', 'sms', 'http', 'https', 'lambda']
/** SNS has these too, the playground has nobody at their other end. */
const unmodelled: readonly string[] = ['sqs', 'application', 'firehose']

function protocolOf(name: string): Protocol | Refusal {
  const protocol = protocols.find((known) => known === name)
  if (protocol) return protocol
  if (unmodelled.includes(name))
    return refuse.playground('ProtocolNotModelled', `The playground delivers by ${protocols.join(', ')}.`)
  return refuse.snsParameter(`Amazon SNS does not support this protocol string: ${shown(name)}`)
}

/** Subscribes an endpoint; while nobody has confirmed it, its ARN is told only to who asks for it. */
export const Subscribe = write({
  params: {
    TopicArn: topicArn,
    Protocol: need(text()),
    Endpoint: need(text({ least: 0, most: 2048 })),
    ReturnSubscriptionArn: flag(),
    Attributes: asItIs(),
  },
  command({ TopicArn: arn, Protocol: name, Endpoint: endpoint, Attributes }) {
    const protocol = protocolOf(name)
    if (isRefusal(protocol)) return protocol
    const read = textsIn('Subscribe', Attributes)
    return isRefusal(read) ? read : { kind: 'Subscribe', topicArn: arn, protocol, endpoint, attributes: read.texts }
  },
  answer({ after, params }): Wire<SubscribeResponse> {
    const made = list(after.subscriptions).find(
      (one) => one.topicArn === params.TopicArn && one.protocol === params.Protocol && one.endpoint === params.Endpoint,
    )
    const told = made?.confirmed || params.ReturnSubscriptionArn
    return { SubscriptionArn: told ? made?.arn : 'pending confirmation' }
  },
})

export const ConfirmSubscription = write({
  params: { TopicArn: topicArn, Token: need(text({ least: 0, most: 1000 })) },
  // everybody who knows the ARN may unsubscribe here
  keeps: { AuthenticateOnUnsubscribe: { only: ['false'] } },
  command: ({ TopicArn: arn, Token: token }) => ({ kind: 'ConfirmSubscription', topicArn: arn, token }),
  answer: ({ after, params }): Wire<ConfirmSubscriptionResponse> => ({
    SubscriptionArn: list(after.subscriptions).find(({ token }) => token === params.Token)?.arn,
  }),
})

export const Unsubscribe = write({
  params: { SubscriptionArn: need(id<SubscriptionArn>()) },
  command: ({ SubscriptionArn: arn }) => ({ kind: 'Unsubscribe', arn }),
})

const wireSubscription = ({ accountId }: Account, one: Subscription): Wire<SdkSubscription> => ({
  SubscriptionArn: one.confirmed ? one.arn : 'PendingConfirmation',
  Owner: accountId,
  Protocol: one.protocol,
  Endpoint: one.endpoint,
  TopicArn: one.topicArn,
})

export const ListSubscriptions = read({
  params: {},
  pages: { list: 'Subscriptions', most: 100 },
  answer: ({ account }): Wire<ListSubscriptionsResponse> => ({
    Subscriptions: list(account.subscriptions).map((one) => wireSubscription(account, one)),
  }),
})

export const ListSubscriptionsByTopic = read({
  params: { TopicArn: topicArn },
  pages: { list: 'Subscriptions', most: 100 },
  answer({ account, params }): Wire<ListSubscriptionsByTopicResponse> | Refusal {
    const topic = findTopic(account, params.TopicArn)
    if (isRefusal(topic)) return topic
    const own = list(account.subscriptions).filter((one) => one.topicArn === topic.arn)
    return { Subscriptions: own.map((one) => wireSubscription(account, one)) }
  },
})
