import type { GetSubscriptionAttributesResponse, GetTopicAttributesResponse } from '@aws-sdk/client-sns'
import { findTopic } from '#engine/messages/sns/arn.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { isRecord } from '#lib/record.ts'
import type { SubscriptionArn, TopicArn } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { callerIdentity } from '../caller.ts'
import { leftOut } from '../model/left.ts'
import { id, need, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { usualPolicy } from './usualPolicy.ts'
import { read, write } from './verbs.ts'

/** The tries that SNS makes where HTTP fails and nobody says otherwise (SNS developer guide, sns-message-delivery-retries). */
const usualDelivery = {
  http: {
    defaultHealthyRetryPolicy: {
      minDelayTarget: 20,
      maxDelayTarget: 20,
      numRetries: 3,
      numMaxDelayRetries: 0,
      numNoDelayRetries: 0,
      numMinDelayRetries: 0,
      backoffFunction: 'linear',
    },
    disableSubscriptionOverrides: false,
    defaultRequestPolicy: { headerContentType: 'text/plain; charset=UTF-8' },
  },
}

/** The policy of retries that comes of a topic's own: what it says of HTTP lies over the usual. */
function effectiveDelivery(own: string | undefined): string {
  const said: unknown = own ? JSON.parse(own) : {}
  const http = isRecord(said) && isRecord(said['http']) ? said['http'] : {}
  const retries = http['defaultHealthyRetryPolicy']
  return JSON.stringify({
    http: {
      ...usualDelivery.http,
      ...http,
      defaultHealthyRetryPolicy: {
        ...usualDelivery.http.defaultHealthyRetryPolicy,
        ...(isRecord(retries) ? retries : {}),
      },
    },
  })
}

export const GetTopicAttributes = read({
  params: { TopicArn: need(id<TopicArn>()) },
  answer({ account, params }): Wire<GetTopicAttributesResponse> | Refusal {
    const topic = findTopic(account, params.TopicArn)
    if (isRefusal(topic)) return topic
    const own = list(account.subscriptions).filter((one) => one.topicArn === topic.arn)
    return {
      Attributes: {
        ...Object.fromEntries(Object.entries(topic.attributes ?? {}).filter(([, value]) => value !== '')),
        Policy: topic.attributes?.['Policy'] || JSON.stringify(usualPolicy(topic.arn, account.accountId)),
        Owner: account.accountId,
        SubscriptionsPending: String(own.filter((one) => !one.confirmed).length),
        TopicArn: topic.arn,
        EffectiveDeliveryPolicy: effectiveDelivery(topic.attributes?.['DeliveryPolicy']),
        SubscriptionsConfirmed: String(own.filter((one) => one.confirmed).length),
        DisplayName: topic.displayName ?? '',
        // nobody counts those that are gone
        SubscriptionsDeleted: '0',
      },
    }
  },
})

/** The attributes that somebody has set; a policy without a scope has the usual one. */
function shownOf(attributes: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const said = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''))
  return said['FilterPolicy'] === undefined ? said : { FilterPolicyScope: 'MessageAttributes', ...said }
}

export const GetSubscriptionAttributes = read({
  params: { SubscriptionArn: need(id<SubscriptionArn>()) },
  answer({ account, params }): Wire<GetSubscriptionAttributesResponse> | Refusal {
    const one = get(account.subscriptions, params.SubscriptionArn)
    if (!one) return refuse.noSuchSubscription()
    return {
      Attributes: {
        SubscriptionArn: one.arn,
        TopicArn: one.topicArn,
        Owner: account.accountId,
        Protocol: one.protocol,
        Endpoint: one.endpoint,
        PendingConfirmation: String(!one.confirmed),
        // a link or a token confirms, and neither is signed
        ConfirmationWasAuthenticated: 'false',
        RawMessageDelivery: 'false',
        ...shownOf(one.attributes),
        SubscriptionPrincipal: callerIdentity(account.accountId).Arn,
      },
    }
  },
})

const AttributeName = need(text())
/** A policy may be long; SNS itself says what is too long. */
const AttributeValue = text({ least: 0, most: 300_000 })

/** Attributes that would do something which is not here: encryption, queues, topics in order. */
const ofTopicsLeft =
  /^(KmsMasterKeyId|FifoTopic|FifoThroughputScope|ContentBasedDeduplication|ArchivePolicy|DataProtectionPolicy)$/
const ofSubscriptionsLeft = /^(RedrivePolicy|SubscriptionRoleArn|ReplayPolicy)$/

export const SetTopicAttributes = write({
  params: { TopicArn: need(id<TopicArn>()), AttributeName, AttributeValue },
  command({ TopicArn: arn, AttributeName: name, AttributeValue: value = '' }) {
    if (ofTopicsLeft.test(name)) return leftOut({ kind: 'value', action: 'SetTopicAttributes', name: 'AttributeName' })
    return { kind: 'SetTopicAttribute', arn, name, value }
  },
})

export const SetSubscriptionAttributes = write({
  params: { SubscriptionArn: need(id<SubscriptionArn>()), AttributeName, AttributeValue },
  command({ SubscriptionArn: arn, AttributeName: name, AttributeValue: value = '' }) {
    if (ofSubscriptionsLeft.test(name))
      return leftOut({ kind: 'value', action: 'SetSubscriptionAttributes', name: 'AttributeName' })
    return { kind: 'SetSubscriptionAttribute', arn, name, value }
  },
})

/** The attributes of a request as texts, or the refusal of one that is left out. */
export function textsIn(
  action: 'CreateTopic' | 'Subscribe',
  sent: Readonly<Record<string, unknown>> | undefined,
): { readonly texts: Readonly<Record<string, string>> } | Refusal {
  const texts: [string, string][] = []
  for (const [name, value] of Object.entries(sent ?? {})) {
    if ((action === 'CreateTopic' ? ofTopicsLeft : ofSubscriptionsLeft).test(name))
      return leftOut({ kind: 'member', action, name: `Attributes.${name}` })
    const read = AttributeValue.read(value, `Attributes.${name}`)
    if (isRefusal(read)) return read
    texts.push([name, read])
  }
  return { texts: Object.fromEntries(texts) }
}
