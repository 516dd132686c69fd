import type { EventId, TopicArn } from '#lib/brand.ts'
import { uuid } from '#lib/chance.ts'
import { get, list } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import type { StateChange } from '../alarms/alarm.ts'
import { mayReach } from '../sandbox/sandbox.ts'
import { regions } from '#facts/regions.ts'
import type { Account } from '../../account.ts'
import { scopeOf } from './attributes.ts'
import { accepts } from './filter.ts'
import { alarmJson } from './json.ts'
import { isChat, send } from './send.ts'
import type { Content, Subscription } from './sns.ts'

/** Publishes an alarm's change of state to a topic, which may have been deleted since the alarm was made. */
export function publishAlarm(
  tx: Transaction,
  topicArn: TopicArn,
  change: StateChange,
  cause: EventId | undefined,
): 'no-topic' | undefined {
  if (!get(tx.account.topics, topicArn)) return 'no-topic'
  publish(tx, topicArn, { kind: 'alarm', change }, cause)
  return undefined
}

/**
 * Publishes one notification, as one message to each confirmed subscriber. Nobody who has not confirmed gets it, not
 * even later.
 */
export function publish(tx: Transaction, topicArn: TopicArn, content: Content, cause: EventId | undefined): void {
  const messageId = uuid(tx.account.seed, `notification/${tx.account.events}`)
  const published = tx.emit({ kind: 'NotificationPublished', topicArn, messageId, content }, cause)
  for (const subscription of list(tx.account.subscriptions)) {
    if (subscription.topicArn !== topicArn || !subscription.confirmed) continue
    if (!wants(tx.account, subscription, content)) {
      tx.emit({ kind: 'NotificationFiltered', topicArn, subscriptionArn: subscription.arn }, published, 'aws')
      continue
    }
    if (subscription.protocol === 'sms' && !mayReach(tx.account, subscription.endpoint))
      tx.emit({ kind: 'SmsWithheld', endpoint: subscription.endpoint, topicArn }, published, 'aws')
    else if (isChat(subscription)) post(tx, subscription, { messageId, content }, published)
    else send(tx, subscription, { messageId, content }, published)
  }
}

/** The answer of a subscription's filter policy, if it has one; an alarm's notification has a body and no attributes. */
function wants({ accountId, region }: Account, { attributes }: Subscription, content: Content): boolean {
  const policy = attributes?.['FilterPolicy'] ?? ''
  if (policy === '' || content.kind === 'confirmation') return true
  const sender = { accountId, region, regionName: regions[region].title }
  const message =
    content.kind === 'alarm'
      ? { attributes: undefined, body: alarmJson(content.change, sender) }
      : { attributes: content.attributes, body: content.text }
  return accepts(policy, scopeOf(attributes), message)
}

interface Notification {
  readonly messageId: string
  readonly content: Content
}

/** Posts one message to each Slack channel of the topic. Amazon Q drops what no AWS service wrote (EC2-FACTS §10.4). */
function post(tx: Transaction, subscription: Subscription, notification: Notification, cause: EventId): void {
  if (notification.content.kind !== 'alarm') return
  for (const { name, channelName, topicArns } of list(tx.account.channels)) {
    if (!topicArns.includes(subscription.topicArn)) continue
    send(tx, subscription, { ...notification, to: { endpoint: channelName, channel: name } }, cause)
  }
}
