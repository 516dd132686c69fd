import type { PublishBatchResponse } from '@aws-sdk/client-sns'
import type { Command } from '#engine/command.ts'
import { isRefusal, type Refusal, refusal } from '#facts/errors.ts'
import type { TopicArn } from '#lib/brand.ts'
import { asItIs, id, list, need, struct, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { messageAttributes } from './messageAttributes.ts'
import { write } from './verbs.ts'

const Entry = struct({
  Id: need(text({ most: 80 })),
  Message: need(text({ least: 0, most: 300_000 })),
  Subject: text({ least: 0, most: 1000 }),
  MessageAttributes: asItIs(),
})

/** Up to ten messages at once (API PublishBatch; sentences of the shapes' own documentation). */
const most = 10
const tooMany = (): Refusal =>
  refusal('TooManyEntriesInBatchRequest', 'The batch request contains more entries than permissible.')
const none = (): Refusal => refusal('EmptyBatchRequest', "The batch request doesn't contain any entries.")

export const PublishBatch = write({
  params: {
    TopicArn: need(id<TopicArn>()),
    PublishBatchRequestEntries: need(list(Entry, { least: 1, most, tooMany, tooFew: none })),
  },
  // a standard topic keeps no order
  keeps: { 'PublishBatchRequestEntries[].MessageGroupId': false },
  command({ TopicArn: topicArn, PublishBatchRequestEntries: entries }) {
    if (new Set(entries.map(({ Id }) => Id)).size < entries.length)
      return refusal('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.')
    const commands: Command[] = []
    for (const { Subject: subject, Message, MessageAttributes } of entries) {
      const read = messageAttributes(MessageAttributes)
      if (isRefusal(read)) return read
      commands.push({ kind: 'Publish', topicArn, subject, text: Message, ...read })
    }
    return commands
  },
  answer({ events, params }): Wire<PublishBatchResponse> {
    const published = events.filter((event) => event.kind === 'NotificationPublished')
    return {
      Successful: params.PublishBatchRequestEntries.map(({ Id }, i) => ({ Id, MessageId: published[i]?.messageId })),
      Failed: [],
    }
  },
})
