import type { ListTagsForResourceOutput } from '@aws-sdk/client-cloudwatch'
import type { Account } from '#engine/account.ts'
import { taggedByArn } from '#engine/messages/tags.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { list, need, text } from '../params.ts'
import { mostTags, tagList, tagsOf, wireTags } from '../tags.ts'
import type { Wire } from '../wire.ts'
import { read, write } from './verbs.ts'

/** The ARN of an alarm, as CloudWatch calls the parameter, or of a topic, as SNS does. */
const named = { ResourceARN: text({ most: 1024 }), ResourceArn: text({ most: 1011 }) }

interface Named {
  readonly ResourceARN: string | undefined
  readonly ResourceArn: string | undefined
}

/** The ARN of something that is there, or the refusal of the service whose name for the parameter it came under. */
function arnOf(account: Account, { ResourceARN, ResourceArn }: Named): string | Refusal {
  const arn = ResourceARN ?? ResourceArn
  if (arn === undefined) return refuse.missing('ResourceARN')
  if (taggedByArn(account, arn)) return arn
  return ResourceArn === undefined ? refuse.noSuchAlarmArn(arn) : refuse.noSuchTopicArn()
}

export const TagResource = write({
  also: 'sns',
  params: { ...named, Tags: need(tagList) },
  command(asked, { account }) {
    const arn = arnOf(account, asked)
    if (isRefusal(arn)) return arn
    const all = new Set([...Object.keys(taggedByArn(account, arn)?.tags ?? {}), ...asked.Tags.map(({ Key }) => Key)])
    if (all.size > mostTags && asked.ResourceArn !== undefined) return refuse.tooManyTopicTags()
    const read = tagsOf(asked.Tags)
    return isRefusal(read) ? read : { kind: 'SetTagsByArn', arn, tags: read.tags, remove: [] }
  },
})

export const UntagResource = write({
  also: 'sns',
  params: { ...named, TagKeys: need(list(text({ most: 128 }))) },
  command(asked, { account }) {
    const arn = arnOf(account, asked)
    return isRefusal(arn) ? arn : { kind: 'SetTagsByArn', arn, tags: {}, remove: asked.TagKeys }
  },
})

export const ListTagsForResource = read({
  also: 'sns',
  params: named,
  answer({ account, params }): Wire<ListTagsForResourceOutput> | Refusal {
    const arn = arnOf(account, params)
    return isRefusal(arn) ? arn : { Tags: wireTags(taggedByArn(account, arn)?.tags ?? {}) ?? [] }
  },
})
