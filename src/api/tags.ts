import { isRefusal, type Refusal, refusal } from '#facts/errors.ts'
import type { Tags } from '#engine/world/instances/instance.ts'
import { list, need, struct, text } from './params.ts'
import { shown } from './plain.ts'

const invalid = (message: string) => refusal('InvalidParameterValue', message)

/** Tags of one resource (EC2 user guide, tag restrictions). */
export const mostTags = 50

const tagKey = text({ most: 128 })
const tagValue = text({ least: 0, most: 256 })

/** `Tags: [{ Key, Value }]` */
export const tagList = list(struct({ Key: need(tagKey), Value: tagValue }), { most: 1000 })

/** `TagSpecifications: [{ ResourceType, Tags }]` */
export const tagSpecifications = list(struct({ ResourceType: need(text()), Tags: tagList }), { most: 20 })

interface Tag {
  readonly Key: string
  readonly Value: string | undefined
}

/** True of a tag's key that only AWS uses. */
export const isOfAws = (key: string): boolean => key.toLowerCase().startsWith('aws:')

export const reservedTag = (): Refusal => invalid(`Tag keys starting with 'aws:' are reserved for internal use`)

/** The tags as the engine keeps them, or why EC2 refuses them; wrapped, because a tag may be called `refused`. */
export function tagsOf(tags: readonly Tag[] | undefined): { readonly tags: Tags } | Refusal {
  const seen = new Set<string>()
  for (const { Key: key } of tags ?? []) {
    if (isOfAws(key)) return reservedTag()
    if (seen.has(key)) return invalid(`Duplicate tag key '${shown(key)}' specified.`)
    seen.add(key)
  }
  if (seen.size > mostTags) return refusal('TagLimitExceeded', `A resource can have at most ${mostTags} tags.`)
  return { tags: Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key, Value ?? ''])) }
}

interface Specification {
  readonly ResourceType: string
  readonly Tags: readonly Tag[] | undefined
}

/** Tags for each of the resource types that the action can tag. */
export function specifiedTags<const Type extends string>(
  specifications: readonly Specification[] | undefined,
  taggable: readonly Type[],
): Readonly<Record<Type, Tags>> | Refusal {
  const other = specifications?.find(({ ResourceType: type }) => !taggable.some((known) => known === type))
  if (other) return invalid(`'${shown(other.ResourceType)}' is not a valid taggable resource type for this operation.`)
  const byType: [Type, Tags][] = []
  for (const type of taggable) {
    const own = specifications?.filter(({ ResourceType }) => ResourceType === type) ?? []
    if (own.length > 1)
      return invalid('The same resource type may not be specified more than once in tag specifications')
    const read = tagsOf(own[0]?.Tags)
    if (isRefusal(read)) return read
    byType.push([type, read.tags])
  }
  return Object.fromEntries(byType) as Record<Type, Tags>
}

/** Tags as AWS answers them; a resource without any has no such member. */
export function wireTags(tags: Tags): readonly { readonly Key: string; readonly Value: string }[] | undefined {
  const pairs = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
  return pairs.length > 0 ? pairs : undefined
}
