import type { CreateTopicResponse, ListTopicsResponse, PublishResponse } from '@aws-sdk/client-sns'
import { topicArn } from '#engine/messages/sns/arn.ts'
import type { TopicArn } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { id, need, struct, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read, write } from './verbs.ts'

/** Long enough for SNS itself to say what is too long. */
const mostMessage = 300_000

/** Creates a topic, or answers the one that has the name already. */
export const CreateTopic = write({
  params: {
    Name: need(text({ least: 0, most: 1000 })),
    Attributes: struct({ DisplayName: text({ least: 0, most: 100 }) }),
  },
  command: ({ Name: name, Attributes }) => ({ kind: 'CreateTopic', name, displayName: Attributes?.DisplayName }),
  answer: ({ after, params }): Wire<CreateTopicResponse> => ({ TopicArn: topicArn(after, params.Name) }),
})

export const DeleteTopic = write({
  params: { TopicArn: need(id<TopicArn>()) },
  command: ({ TopicArn: arn }) => ({ kind: 'DeleteTopic', arn }),
})

export const ListTopics = read({
  params: {},
  answer: ({ account }): Wire<ListTopicsResponse> => ({
    Topics: list(account.topics).map(({ arn }) => ({ TopicArn: arn })),
  }),
})

export const Publish = write({
  params: {
    TopicArn: need(id<TopicArn>()),
    Subject: text({ least: 0, most: 1000 }),
    Message: need(text({ least: 0, most: mostMessage })),
  },
  command: (asked) => ({ kind: 'Publish', topicArn: asked.TopicArn, subject: asked.Subject, text: asked.Message }),
  answer: ({ events }): Wire<PublishResponse> => ({
    MessageId: events.find((event) => event.kind === 'NotificationPublished')?.messageId,
  }),
})
