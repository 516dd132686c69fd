import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import type { EventId, SubscriptionArn, TopicArn } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { refuseSubscriptionAttribute, refuseTopicAttribute } from './attributes.ts'
import type { Tags } from '../../world/instances/instance.ts'
import type { MessageAttributes } from './sns.ts'
import { findTopic, refuseArn, topicArn } from './arn.ts'
import { refuseEndpoint } from './endpoint.ts'
import { publish } from './publish.ts'
import { request, subscriptionsOf, type Wish } from './subscribe.ts'
import { isSubject, utf8Length } from './text.ts'

type Outcome = Refusal | undefined
type Cause = EventId | undefined

interface TopicWish {
  readonly name: string
  readonly displayName?: string | undefined
  /** the others, by AWS's names */
  readonly attributes?: Readonly<Record<string, string>> | undefined
  readonly tags?: Tags | undefined
}

/** Creates a topic. The same name again answers the topic that is there. */
export function createTopic(
  tx: Transaction,
  { name, displayName, attributes = {}, tags = {} }: TopicWish,
  cause: Cause,
): Outcome {
  // recorded: test_create_topic_name_constraints
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name)) return refuse.snsParameter('Topic Name')
  const arn = topicArn(tx.account, name)
  const there = get(tx.account.topics, arn)
  const said = { ...(displayName !== undefined && { DisplayName: displayName }), ...attributes }
  const bad = Object.entries(said)
    .map(([key, value]) => refuseTopicAttribute(key, value))
    .find((one) => one !== undefined)
  if (bad) return bad
  if (!there) {
    const more = {
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(Object.keys(tags).length > 0 && { tags }),
    }
    tx.emit({ kind: 'TopicCreated', topic: { arn, name, ...(displayName && { displayName }), ...more } }, cause)
    return undefined
  }
  const has: Readonly<Record<string, string>> = { DisplayName: there.displayName ?? '', ...there.attributes }
  if (Object.entries(said).some(([key, value]) => (has[key] ?? '') !== value))
    return refuse.snsParameter('Attributes Reason: Topic already exists with different attributes')
  if (Object.entries(tags).some(([key, value]) => there.tags?.[key] !== value))
    return refuse.snsParameter('Tags Reason: Topic already exists with different tags')
  return undefined
}

/** Deletes a topic and its subscriptions; a topic that is not there is as good as deleted. */
export function deleteTopic(tx: Transaction, arn: TopicArn, cause: Cause): Outcome {
  const refused = refuseArn(arn, 'TopicArn')
  if (refused) return refused
  if (!get(tx.account.topics, arn)) return undefined
  const subscriptions = subscriptionsOf(tx.account, arn)
  const deleted = tx.emit({ kind: 'TopicDeleted', topicArn: arn }, cause)
  for (const { arn: subscriptionArn } of subscriptions)
    tx.emit({ kind: 'SubscriptionRemoved', subscriptionArn }, deleted, 'aws')
  return undefined
}

/** Subscribes an endpoint. Mail addresses and web servers are asked first, and hear nothing until they have said yes. */
export function subscribe(tx: Transaction, wish: Wish, cause: Cause): Outcome {
  const topic = findTopic(tx.account, wish.topicArn)
  if (isRefusal(topic)) return topic
  const refused = refuseEndpoint(wish.protocol, wish.endpoint) ?? refuseAttributes(tx.account, wish)
  if (refused) return refused
  request(tx, wish, cause)
  return undefined
}

function refuseAttributes(account: Account, { topicArn: arn, protocol, endpoint, attributes = {} }: Wish): Outcome {
  for (const name of Object.keys(attributes)) {
    const wrong = refuseSubscriptionAttribute(protocol, attributes, name)
    if (wrong) return refuse.snsParameter(`Attributes Reason: ${wrong.message.replace('Invalid parameter: ', '')}`)
  }
  const there = subscriptionsOf(account, arn).find((one) => one.protocol === protocol && one.endpoint === endpoint)
  const differs = there && Object.entries(attributes).some(([name, value]) => there.attributes?.[name] !== value)
  return differs
    ? refuse.snsParameter('Attributes Reason: Subscription already exists with different attributes')
    : undefined
}

/** Confirms a subscription, as the link in the confirmation mail does. It may be followed twice. */
export function confirm(
  tx: Transaction,
  { topicArn: arn, token }: { readonly topicArn: TopicArn; readonly token: string },
  cause: Cause,
): Outcome {
  const refused = refuseArn(arn, 'TopicArn')
  if (refused) return refused
  // recorded: test_sns_confirm_subscription_wrong_token
  if (!/^[0-9a-f]+$/.test(token)) return refusal('InvalidParameter', 'Invalid token')
  const subscription = subscriptionsOf(tx.account, arn).find((one) => one.token === token)
  if (!subscription) return refuse.badToken()
  if (!subscription.confirmed) tx.emit({ kind: 'SubscriptionConfirmed', subscriptionArn: subscription.arn }, cause)
  return undefined
}

/** Ends a subscription; one that is not there is as good as ended. */
export function unsubscribe(tx: Transaction, arn: SubscriptionArn, cause: Cause): Outcome {
  const refused = refuseArn(arn, 'SubscriptionArn')
  if (refused) return refused
  // recorded: test_unsubscribe_wrong_arn_format; the id is a UUID
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(arn.split(':')[6] ?? ''))
    return refuse.snsParameter('SubscriptionId')
  if (get(tx.account.subscriptions, arn)) tx.emit({ kind: 'SubscriptionRemoved', subscriptionArn: arn }, cause)
  return undefined
}

/** Publishes a text that somebody wrote. */
export function publishText(
  tx: Transaction,
  {
    topicArn: arn,
    subject,
    text,
    attributes,
  }: {
    readonly topicArn: TopicArn
    readonly subject?: string | undefined
    readonly text: string
    readonly attributes?: MessageAttributes | undefined
  },
  cause: Cause,
): Outcome {
  const topic = findTopic(tx.account, arn)
  if (isRefusal(topic)) return topic
  if (text === '') return refuse.snsParameter('Empty message')
  if (utf8Length(text) > 262_144) return refuse.snsParameter('Message too long')
  if (subject !== undefined && !isSubject(subject)) return refuse.snsParameter('Subject')
  publish(
    tx,
    arn,
    { kind: 'text', text, ...(subject !== undefined && { subject }), ...(attributes && { attributes }) },
    cause,
  )
  return undefined
}
