import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, SubscriptionArn, TopicArn } from '#lib/brand.ts'
import { isRecord } from '#lib/record.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { findTopic, refuseArn } from './arn.ts'
import { parsed, whyNotPolicy } from './filter.ts'
import type { Protocol, Scope, Subscription } from './sns.ts'

type Outcome = Refusal | undefined

export interface AttributeWish<Arn> {
  readonly arn: Arn
  readonly name: string
  readonly value: string
}

/** The attributes of a topic beside its display name, which are kept and shown. */
const ofTopics =
  /^(Policy|DeliveryPolicy|TracingConfig|SignatureVersion)$|^(HTTP|Lambda|Firehose|SQS|Application)(SuccessFeedbackRoleArn|SuccessFeedbackSampleRate|FailureFeedbackRoleArn)$/
const inJson = new Set(['Policy', 'DeliveryPolicy'])
const values: Readonly<Record<string, readonly string[]>> = {
  TracingConfig: ['PassThrough', 'Active'],
  SignatureVersion: ['1', '2'],
}

/** The refusal of a topic's attribute. */
export function refuseTopicAttribute(name: string, value: string): Outcome {
  if (name === 'DisplayName') return value.length > 100 ? refuse.snsParameter('DisplayName') : undefined
  // moto's tests of subscriptions: the same sentence
  if (!ofTopics.test(name)) return refuse.snsParameter('AttributeName')
  if (inJson.has(name) && value !== '' && !isObject(value)) return refuse.snsParameter(name)
  const allowed = Object.hasOwn(values, name) ? values[name] : undefined
  return allowed && !allowed.includes(value) ? refuse.snsParameter(name) : undefined
}

const isObject = (text: string): boolean => isRecord(parsed(text))

export function setTopicAttribute(
  tx: Transaction,
  { arn, name, value }: AttributeWish<TopicArn>,
  cause: EventId | undefined,
): Outcome {
  const topic = findTopic(tx.account, arn)
  if (isRefusal(topic)) return topic
  const refused = refuseTopicAttribute(name, value)
  if (refused) return refused
  const was = name === 'DisplayName' ? topic.displayName : topic.attributes?.[name]
  if ((was ?? '') !== value) tx.emit({ kind: 'TopicChanged', topicArn: arn, name, value }, cause)
  return undefined
}

const scopes: readonly Scope[] = ['MessageAttributes', 'MessageBody']

export const scopeOf = (attributes: Subscription['attributes']): Scope =>
  scopes.find((one) => one === attributes?.['FilterPolicyScope']) ?? 'MessageAttributes'

/** The refusal of a subscription's attributes as they would be, for the one that somebody sets. */
export function refuseSubscriptionAttribute(
  protocol: Protocol,
  attributes: Readonly<Record<string, string>>,
  name: string,
): Outcome {
  const value = attributes[name] ?? ''
  switch (name) {
    case 'RawMessageDelivery':
      // recorded by LocalStack: test_set_subscription_attributes of a protocol that cannot
      if (value === 'true' && protocol !== 'https' && protocol !== 'http')
        return refuse.snsParameter(`Delivery protocol [${protocol}] does not support raw message delivery.`)
      return ['true', 'false'].includes(value) ? undefined : refuse.snsParameter('RawMessageDelivery')
    case 'FilterPolicyScope':
      return scopes.some((one) => one === value) ? undefined : refuse.snsParameter('FilterPolicyScope')
    case 'FilterPolicy': {
      const wrong = value === '' ? undefined : whyNotPolicy(value, scopeOf(attributes))
      return wrong === undefined ? undefined : refuse.snsParameter(`FilterPolicy: ${wrong}`)
    }
    case 'DeliveryPolicy':
      return value === '' || isObject(value) ? undefined : refuse.snsParameter('DeliveryPolicy')
    default:
      return refuse.snsParameter('AttributeName')
  }
}

export function setSubscriptionAttribute(
  tx: Transaction,
  { arn, name, value }: AttributeWish<SubscriptionArn>,
  cause: EventId | undefined,
): Outcome {
  const bad = refuseArn(arn, 'SubscriptionArn')
  if (bad) return bad
  const row = get(tx.account.subscriptions, arn)
  if (!row) return refuse.noSuchSubscription()
  const refused = refuseSubscriptionAttribute(row.protocol, { ...row.attributes, [name]: value }, name)
  if (refused) return refused
  if ((row.attributes?.[name] ?? '') !== value)
    tx.emit({ kind: 'SubscriptionChanged', subscriptionArn: arn, name, value }, cause)
  return undefined
}
