import type { ListTagsForResourceOutput } from '@aws-sdk/client-cloudwatch'
import { noneOfArn, taggedByArn } from '#engine/messages/tags.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { list, need, text } from '../params.ts'
import { tagList, tagsOf, wireTags } from '../tags.ts'
import type { Wire } from '../wire.ts'
import { read, write } from './verbs.ts'

/** The ARN of an alarm, as CloudWatch calls the parameter, or of a topic, as SNS does. */
const named = { ResourceARN: text({ most: 1024 }), ResourceArn: text({ most: 1011 }) }

interface Named {
  readonly ResourceARN: string | undefined
  readonly ResourceArn: string | undefined
}

const arnOf = ({ ResourceARN, ResourceArn }: Named): string | Refusal =>
  ResourceARN ?? ResourceArn ?? refuse.missing('ResourceARN')

export const TagResource = write({
  also: 'sns',
  params: { ...named, Tags: need(tagList) },
  command(asked) {
    const arn = arnOf(asked)
    if (isRefusal(arn)) return arn
    const read = tagsOf(asked.Tags)
    return isRefusal(read) ? read : { kind: 'SetTagsByArn', arn, tags: read.tags, remove: [] }
  },
})

export const UntagResource = write({
  also: 'sns',
  params: { ...named, TagKeys: need(list(text({ most: 128 }))) },
  command(asked) {
    const arn = arnOf(asked)
    return isRefusal(arn) ? arn : { kind: 'SetTagsByArn', arn, tags: {}, remove: asked.TagKeys }
  },
})

export const ListTagsForResource = read({
  also: 'sns',
  params: named,
  answer({ account, params }): Wire<ListTagsForResourceOutput> | Refusal {
    const arn = arnOf(params)
    if (isRefusal(arn)) return arn
    const thing = taggedByArn(account, arn)
    return thing ? { Tags: wireTags(thing.tags ?? {}) ?? [] } : noneOfArn(arn)
  },
})
