import type { EventId, SubscriptionArn, TopicArn } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Tags } from '../../world/instances/instance.ts'
import type { StateChange } from '../alarms/alarm.ts'

/** The parts of a message that a filter policy looks at. */
export type Scope = 'MessageAttributes' | 'MessageBody'

/** A message's own attributes, by their names. */
export type MessageAttributes = Readonly<Record<string, MessageAttribute>>

interface MessageAttribute {
  /** `String`, `String.Array`, `Number` or `Binary`, with a type of one's own behind a dot */
  readonly type: string
  /** of `Binary`: in base64 */
  readonly value: string
}

export interface Topic {
  readonly arn: TopicArn
  readonly name: string
  readonly displayName?: string | undefined
  /** what was said of it beside that, by AWS's names; it is shown again */
  readonly attributes?: Readonly<Record<string, string>> | undefined
  readonly tags?: Tags | undefined
}

export type Protocol = 'email' | 'email-json' | 'sms' | 'http' | 'https' | 'lambda'

export interface Subscription {
  /** the ARN that it has, or will have once confirmed */
  readonly arn: SubscriptionArn
  readonly topicArn: TopicArn
  readonly protocol: Protocol
  readonly endpoint: string
  readonly confirmed: boolean
  /** what the link in the confirmation mail carries */
  readonly token: string
  readonly createdAt: Instant
  /** what was said of it, by AWS's names: its filter policy, and whether its messages come without an envelope */
  readonly attributes?: Readonly<Record<string, string>> | undefined
  /** an unconfirmed subscription is deleted after 48 hours */
  readonly due?: Instant | undefined
  /** the event that requested it */
  readonly because?: EventId | undefined
}

export type Content =
  | { readonly kind: 'alarm'; readonly change: StateChange }
  | {
      readonly kind: 'text'
      readonly subject?: string | undefined
      readonly text: string
      readonly attributes?: MessageAttributes | undefined
    }
  | { readonly kind: 'confirmation'; readonly token: string }

/** A message to one subscriber. It is under way while `due` is set, and has arrived when `arrivedAt` is. */
export interface Message {
  readonly id: string
  /** what Publish answered: the same for every subscriber */
  readonly messageId: string
  readonly topicArn: TopicArn
  readonly topicName: string
  /** the topic's display name as it was */
  readonly displayName?: string | undefined
  readonly subscriptionArn: SubscriptionArn
  readonly protocol: Protocol
  readonly endpoint: string
  /** name of the configuration in Amazon Q Developer that brings it to Slack; `endpoint` is then the channel */
  readonly channel?: string | undefined
  readonly content: Content | { readonly kind: 'code'; readonly code: string }
  /** it comes without SNS's envelope */
  readonly raw?: true | undefined
  readonly sentAt: Instant
  readonly due?: Instant | undefined
  /** the event that sent it */
  readonly because?: EventId | undefined
  readonly arrivedAt?: Instant | undefined
}

export type SnsFact =
  | { readonly kind: 'TopicCreated'; readonly topic: Topic }
  | { readonly kind: 'TopicChanged'; readonly topicArn: TopicArn; readonly name: string; readonly value: string }
  | { readonly kind: 'TopicTagged'; readonly topicArn: TopicArn; readonly tags: Tags }
  | { readonly kind: 'TopicDeleted'; readonly topicArn: TopicArn }
  | { readonly kind: 'SubscriptionRequested'; readonly subscription: Subscription }
  | { readonly kind: 'SubscriptionConfirmed'; readonly subscriptionArn: SubscriptionArn }
  | {
      readonly kind: 'SubscriptionChanged'
      readonly subscriptionArn: SubscriptionArn
      readonly name: string
      readonly value: string
    }
  | { readonly kind: 'SubscriptionExpired'; readonly subscriptionArn: SubscriptionArn }
  | { readonly kind: 'SubscriptionRemoved'; readonly subscriptionArn: SubscriptionArn }
  | {
      readonly kind: 'NotificationPublished'
      readonly topicArn: TopicArn
      readonly messageId: string
      readonly content: Content
    }
  /** a filter policy kept a notification from one subscriber */
  | { readonly kind: 'NotificationFiltered'; readonly topicArn: TopicArn; readonly subscriptionArn: SubscriptionArn }
  | { readonly kind: 'MessageSent'; readonly message: Message }
  /** `messageId` is the `id` of the message to that one subscriber */
  | { readonly kind: 'MessageArrived'; readonly messageId: string }
