import type { TopicArn } from '#lib/brand.ts'

/** A Slack channel configured in Amazon Q Developer in chat applications (formerly AWS Chatbot). */
export interface Channel {
  readonly name: string
  readonly arn: string
  readonly teamId: string
  readonly channelId: string
  /** as people say it: #ops */
  readonly channelName: string
  readonly topicArns: readonly TopicArn[]
}

export type ChatFact =
  | { readonly kind: 'ChannelConfigured'; readonly channel: Channel }
  | { readonly kind: 'ChannelRemoved'; readonly name: string }
