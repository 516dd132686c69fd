import type { CreateTopicResponse, ListTopicsResponse, PublishResponse } from '@aws-sdk/client-sns'
import { topicArn } from '#engine/messages/sns/arn.ts'
import { refuse } from '#facts/errors.ts'
import type { TopicArn } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { id, need, struct, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read, write } from './verbs.ts'

/** Long enough for SNS itself to say what is too long. */
const mostMessage = 300_000

/** Creates a topic, or answers the one that has the name already. */
export const CreateTopic = write({
  // no request here reads them again
  keeps: { Tags: false },
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
  pages: { list: 'Topics', most: 100 },
  answer: ({ account }): Wire<ListTopicsResponse> => ({
    Topics: list(account.topics).map(({ arn }) => ({ TopicArn: arn })),
  }),
})

export const Publish = write({
  params: {
    TopicArn: id<TopicArn>(),
    TargetArn: id<TopicArn>(),
    MessageDeduplicationId: text(),
    Subject: text({ least: 0, most: 1000 }),
    Message: need(text({ least: 0, most: mostMessage })),
  },
  // no subscription here filters by attributes, and a standard topic keeps no order
  keeps: { MessageAttributes: false, MessageGroupId: false },
  command(asked) {
    const topic = asked.TopicArn ?? asked.TargetArn
    if (topic === undefined) return refuse.snsParameter('TopicArn or TargetArn Reason: no value for required parameter')
    if (asked.MessageDeduplicationId !== undefined) return refuse.notFifo()
    return { kind: 'Publish', topicArn: topic, subject: asked.Subject, text: asked.Message }
  },
  answer: ({ events }): Wire<PublishResponse> => ({
    MessageId: events.find((event) => event.kind === 'NotificationPublished')?.messageId,
  }),
})
