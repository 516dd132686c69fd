import type { ChatFact } from '#engine/messages/chat/channel.ts'
import type { SandboxFact } from '#engine/messages/sandbox/sandboxPhone.ts'
import type { Message, SnsFact } from '#engine/messages/sns/sns.ts'
import { never } from '#lib/never.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

export function messageSentence(fact: SnsFact | SandboxFact | ChatFact, words: Sentences, names: Names): string {
  switch (fact.kind) {
    case 'TopicCreated':
      return words.topicCreated(fact.topic.name)
    case 'TopicDeleted':
      return words.topicDeleted(names.topic(fact.topicArn))
    case 'SubscriptionRequested': {
      const { endpoint, topicArn, confirmed } = fact.subscription
      return (confirmed ? words.subscribed : words.subscribing)(endpoint, names.topic(topicArn))
    }
    case 'SubscriptionConfirmed':
      return words.confirmed(names.of(fact.subscriptionArn))
    case 'SubscriptionExpired':
      return words.expired(names.of(fact.subscriptionArn))
    case 'SubscriptionRemoved':
      return words.unsubscribed(names.of(fact.subscriptionArn))
    case 'NotificationPublished':
      return words.published[fact.content.kind](names.topic(fact.topicArn))
    case 'MessageSent':
      return words.sent(letterOf(fact.message, words), fact.message.endpoint)
    case 'MessageArrived': {
      const message = names.message(fact.messageId)
      return message ? words.arrived(letterOf(message, words), message.endpoint) : words.arrivedSomewhere
    }
    case 'SandboxPhoneAdded':
      return words.phoneAdded(fact.number)
    case 'SandboxPhoneVerified':
      return words.phoneVerified(fact.number)
    case 'SandboxPhoneDeleted':
      return words.phoneDeleted(fact.number)
    case 'SmsSandboxSet':
      return fact.inside ? words.sandboxEntered : words.sandboxLeft
    case 'SmsWithheld':
      return words.smsWithheld(fact.endpoint)
    case 'ChannelConfigured':
      return words.channelSet(fact.channel.name, fact.channel.channelName)
    case 'ChannelRemoved':
      return words.channelRemoved(fact.name)
    default:
      return never(fact)
  }
}

const letterOf = ({ content, protocol, channel }: Message, words: Sentences) =>
  words.letter(content.kind, words.carriers[channel === undefined ? protocol : 'slack'])
