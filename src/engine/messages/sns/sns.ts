import type { EventId, SubscriptionArn, TopicArn } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { StateChange } from '../alarms/alarm.ts'

export interface Topic {
  readonly arn: TopicArn
  readonly name: string
  readonly displayName?: string | undefined
}

export type Protocol = 'email' | 'email-json' | 'sms' | 'https' | 'lambda'

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
  /** an unconfirmed subscription is deleted after 48 hours */
  readonly due?: Instant | undefined
  /** the event that requested it */
  readonly because?: EventId | undefined
}

export type Content =
  | { readonly kind: 'alarm'; readonly change: StateChange }
  | { readonly kind: 'text'; readonly subject?: string | undefined; readonly text: string }
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
  readonly sentAt: Instant
  readonly due?: Instant | undefined
  /** the event that sent it */
  readonly because?: EventId | undefined
  readonly arrivedAt?: Instant | undefined
}

export type SnsFact =
  | { readonly kind: 'TopicCreated'; readonly topic: Topic }
  | { readonly kind: 'TopicDeleted'; readonly topicArn: TopicArn }
  | { readonly kind: 'SubscriptionRequested'; readonly subscription: Subscription }
  | { readonly kind: 'SubscriptionConfirmed'; readonly subscriptionArn: SubscriptionArn }
  | { readonly kind: 'SubscriptionExpired'; readonly subscriptionArn: SubscriptionArn }
  | { readonly kind: 'SubscriptionRemoved'; readonly subscriptionArn: SubscriptionArn }
  | {
      readonly kind: 'NotificationPublished'
      readonly topicArn: TopicArn
      readonly messageId: string
      readonly content: Content
    }
  | { readonly kind: 'MessageSent'; readonly message: Message }
  /** `messageId` is the `id` of the message to that one subscriber */
  | { readonly kind: 'MessageArrived'; readonly messageId: string }
