import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import type { EventId, SubscriptionArn, TopicArn } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { findTopic, refuseArn, topicArn } from './arn.ts'
import { refuseEndpoint } from './endpoint.ts'
import { publish } from './publish.ts'
import { request, subscriptionsOf, type Wish } from './subscribe.ts'
import { isSubject, utf8Length } from './text.ts'

type Outcome = Refusal | undefined
type Cause = EventId | undefined

/** Creates a topic. The same name again answers the topic that is there. */
export function createTopic(
  tx: Transaction,
  { name, displayName }: { readonly name: string; readonly displayName?: string | undefined },
  cause: Cause,
): Outcome {
  // recorded: test_create_topic_name_constraints
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name)) return refuse.snsParameter('Topic Name')
  const arn = topicArn(tx.account, name)
  const there = get(tx.account.topics, arn)
  if (!there) tx.emit({ kind: 'TopicCreated', topic: { arn, name, ...(displayName && { displayName }) } }, cause)
  else if (displayName !== undefined && displayName !== (there.displayName ?? ''))
    return refuse.snsParameter('Attributes Reason: Topic already exists with different attributes')
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
  const refused = refuseEndpoint(wish.protocol, wish.endpoint)
  if (refused) return refused
  request(tx, wish, cause)
  return undefined
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
  }: { readonly topicArn: TopicArn; readonly subject?: string | undefined; readonly text: string },
  cause: Cause,
): Outcome {
  const topic = findTopic(tx.account, arn)
  if (isRefusal(topic)) return topic
  if (text === '') return refuse.snsParameter('Empty message')
  if (utf8Length(text) > 262_144) return refuse.snsParameter('Message too long')
  if (subject !== undefined && !isSubject(subject)) return refuse.snsParameter('Subject')
  publish(tx, arn, { kind: 'text', text, ...(subject !== undefined && { subject }) }, cause)
  return undefined
}
