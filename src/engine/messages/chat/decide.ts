import { isRefusal, type Refusal, refusal } from '#facts/errors.ts'
import type { EventId, TopicArn } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { findTopic } from '../sns/arn.ts'
import { chatEndpoint } from '../sns/endpoint.ts'
import { isChat } from '../sns/send.ts'
import { request, subscriptionsOf } from '../sns/subscribe.ts'
import type { Channel } from './channel.ts'

type Wish = Omit<Channel, 'arn'>

/** Patterns of the API models of AWS Chatbot, under whose names the service still goes there. */
const shapes: readonly {
  readonly field: 'name' | 'teamId' | 'channelId'
  readonly as: string
  readonly shape: RegExp
}[] = [
  { field: 'name', as: 'configurationName', shape: /^[A-Za-z0-9-_]{1,128}$/ },
  { field: 'teamId', as: 'slackTeamId', shape: /^[0-9A-Z]{1,255}$/ },
  { field: 'channelId', as: 'slackChannelId', shape: /^[A-Za-z0-9]{1,255}$/ },
]

function refuseShape(wish: Wish): Refusal | undefined {
  for (const { field, as, shape } of shapes)
    if (!shape.test(wish[field]))
      return refusal(
        'InvalidParameterException',
        `1 validation error detected: Value '${wish[field]}' at '${as}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${shape.source}`,
      )
  return undefined
}

/**
 * Tells Amazon Q to post the notifications of topics to a Slack channel. Each topic gets one subscription for all
 * channels, confirmed at once. Configuring a name again replaces what it had.
 */
export function configureChannel(tx: Transaction, wish: Wish, cause: EventId | undefined): Refusal | undefined {
  const refused = refuseShape(wish)
  if (refused) return refused
  for (const arn of wish.topicArns) {
    const topic = findTopic(tx.account, arn)
    if (isRefusal(topic)) return topic
  }
  const { name, teamId, channelId, channelName, topicArns } = wish
  const before = get(tx.account.channels, name)?.topicArns ?? []
  const arn = `arn:aws:chatbot::${tx.account.accountId}:chat-configuration/slack-channel/${name}`
  const channel: Channel = { name, arn, teamId, channelId, channelName, topicArns }
  const configured = tx.emit({ kind: 'ChannelConfigured', channel }, cause)
  for (const topicArn of topicArns) request(tx, { topicArn, protocol: 'https', endpoint: chatEndpoint }, configured)
  leave(tx, before, configured)
  return undefined
}

/** Takes a Slack channel out; topics that no other channel listens to lose their subscription. */
export function removeChannel(tx: Transaction, name: string, cause: EventId | undefined): Refusal | undefined {
  const channel = get(tx.account.channels, name)
  if (!channel) return refusal('ResourceNotFoundException', `Slack channel configuration ${name} does not exist.`)
  leave(tx, channel.topicArns, tx.emit({ kind: 'ChannelRemoved', name }, cause))
  return undefined
}

function leave(tx: Transaction, topicArns: readonly TopicArn[], cause: EventId): void {
  for (const topicArn of topicArns) {
    if (list(tx.account.channels).some((channel) => channel.topicArns.includes(topicArn))) continue
    for (const subscription of subscriptionsOf(tx.account, topicArn).filter(isChat))
      tx.emit({ kind: 'SubscriptionRemoved', subscriptionArn: subscription.arn }, cause, 'aws')
  }
}
