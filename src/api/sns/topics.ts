import type { CreateTopicResponse, ListTopicsResponse, PublishResponse } from '@aws-sdk/client-sns'
import { topicArn } from '#engine/messages/sns/arn.ts'
import { isRefusal, refuse } from '#facts/errors.ts'
import type { TopicArn } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { asItIs, id, need, text } from '../params.ts'
import { tagList, tagsOf } from '../tags.ts'
import type { Wire } from '../wire.ts'
import { textsIn } from './attributes.ts'
import { messageAttributes } from './messageAttributes.ts'
import { read, write } from './verbs.ts'

/** Long enough for SNS itself to say what is too long. */
const mostMessage = 300_000

/** Creates a topic, or answers the one that has the name already. */
export const CreateTopic = write({
  params: {
    Name: need(text({ least: 0, most: 1000 })),
    Attributes: asItIs(),
    Tags: tagList,
  },
  command({ Name: name, Attributes, Tags }) {
    const read = textsIn('CreateTopic', Attributes)
    if (isRefusal(read)) return read
    const tags = tagsOf(Tags)
    if (isRefusal(tags)) return tags
    const { DisplayName: displayName, ...attributes } = read.texts
    return { kind: 'CreateTopic', name, displayName, attributes, tags: tags.tags }
  },
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
    MessageAttributes: asItIs(),
  },
  // a standard topic keeps no order
  keeps: { MessageGroupId: false },
  command(asked) {
    const topic = asked.TopicArn ?? asked.TargetArn
    if (topic === undefined) return refuse.snsParameter('TopicArn or TargetArn Reason: no value for required parameter')
    if (asked.MessageDeduplicationId !== undefined) return refuse.notFifo()
    const read = messageAttributes(asked.MessageAttributes)
    if (isRefusal(read)) return read
    return { kind: 'Publish', topicArn: topic, subject: asked.Subject, text: asked.Message, ...read }
  },
  answer: ({ events }): Wire<PublishResponse> => ({
    MessageId: events.find((event) => event.kind === 'NotificationPublished')?.messageId,
  }),
})
