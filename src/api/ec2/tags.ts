import type { DescribeTagsResult, TagDescription } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Command } from '#engine/command.ts'
import { ownImages } from '#engine/world/images/imageOf.ts'
import type { Tags } from '#engine/world/instances/instance.ts'
import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import { topologyOf, taggedPart } from '#engine/world/vpcs/read.ts'
import { findInterface } from '#engine/world/interfaces/read.ts'
import { findRule, rulesOf } from '#engine/world/network/directed.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import type { GroupId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { filtered, filters, type Sayings } from '../filters.ts'
import { ec2Pages } from '../pages.ts'
import { list as listOf, need, text } from '../params.ts'
import { isOfAws, mostTags, reservedTag, tagList, tagsOf } from '../tags.ts'
import type { Wire } from '../wire.ts'
import { allGroups } from './network/groupView.ts'
import { read, write } from './verbs.ts'

// AWS calls a list that is not there by another name than its parameter's
const Resources = listOf(text())
const noResources = () => refuse.missing('resourceIdSet')

const tagsOn = (account: Account, id: string): Tags =>
  (
    get(account.instances, id) ??
    findInterface(account, id) ??
    get(account.volumes, id) ??
    get(account.snapshots, id) ??
    get(account.images, id) ??
    get(account.addresses, id) ??
    get(account.keyPairs, id) ??
    get(account.placementGroups, id) ??
    get(account.launchTemplates, id) ??
    get(account.spotRequests, id) ??
    findGroup(account, id as GroupId) ??
    findRule(account, id)?.rule ??
    taggedPart(account, id)
  )?.tags ?? {}

export const CreateTags = write({
  params: { Resources, Tags: need(tagList) },
  command({ Resources: ids = [], Tags: asked }, { account }): Command | Refusal {
    if (ids.length === 0) return noResources()
    const read = tagsOf(asked)
    if (isRefusal(read)) return read
    // AWS's own tags count for nothing (Using_Tags, tag restrictions)
    const own = (id: string) => Object.keys({ ...tagsOn(account, id), ...read.tags }).filter((key) => !isOfAws(key))
    const full = ids.find((id) => own(id).length > mostTags)
    if (full) return refusal('TagLimitExceeded', `The resource '${full}' can have at most ${mostTags} tags.`)
    return { kind: 'SetTags', ids: [...new Set(ids)], tags: read.tags, remove: [] }
  },
})

/** Takes off tags by key, by key and value, or all of them; a tag that is not there is passed over. */
export const DeleteTags = write({
  params: { Resources, Tags: tagList },
  command({ Resources: ids = [], Tags: asked }, { account }) {
    if (ids.length === 0) return noResources()
    if (asked?.some(({ Key: key }) => isOfAws(key))) return reservedTag()
    return [...new Set(ids)].map((id): Command => {
      const goes = ([key, value]: [string, string]) =>
        !asked || asked.some((tag) => tag.Key === key && (tag.Value === undefined || tag.Value === value))
      const remove = Object.entries(tagsOn(account, id))
        .filter(goes)
        .map(([key]) => key)
      return { kind: 'SetTags', ids: [id], tags: {}, remove }
    })
  },
})

type Description = Wire<TagDescription>

function describe(account: Account): readonly Description[] {
  const of = (ResourceType: NonNullable<Description['ResourceType']>, id: string, tags: Tags): readonly Description[] =>
    Object.entries(tags).map(([Key, Value]) => ({ Key, ResourceId: id, ResourceType, Value }))
  const { vpcs, subnets, tables, gateways, acls, dhcpOptions } = topologyOf(account)
  return [
    ...list(account.instances).flatMap(({ id, tags }) => of('instance', id, tags)),
    ...list(account.volumes).flatMap(({ id, tags }) => of('volume', id, tags)),
    ...list(account.snapshots).flatMap(({ id, tags }) => of('snapshot', id, tags)),
    ...ownImages(account).flatMap(({ id, tags }) => of('image', id, tags)),
    ...list(account.interfaces).flatMap(({ id, tags }) => of('network-interface', id, tags)),
    ...allGroups(account).flatMap(({ id, tags = {} }) => of('security-group', id, tags)),
    ...allGroups(account)
      .flatMap((group) => rulesOf(account, group))
      .flatMap(({ rule: { id, tags = {} } }) => of('security-group-rule', id, tags)),
    ...list(account.keyPairs).flatMap(({ id, tags }) => of('key-pair', id, tags)),
    ...list(account.placementGroups).flatMap(({ id, tags }) => of('placement-group', id, tags)),
    ...list(account.spotRequests).flatMap(({ id, tags }) => of('spot-instances-request', id, tags)),
    ...list(account.launchTemplates).flatMap(({ id, tags }) => of('launch-template', id, tags)),
    ...vpcs.flatMap(({ id, tags }) => of('vpc', id, tags)),
    ...subnets.flatMap(({ id, tags }) => of('subnet', id, tags)),
    ...tables.flatMap(({ id, tags }) => of('route-table', id, tags)),
    ...gateways.flatMap(({ id, tags }) => of('internet-gateway', id, tags)),
    ...acls.flatMap(({ id, tags }) => of('network-acl', id, tags)),
    ...dhcpOptions.flatMap(({ id, tags }) => of('dhcp-options', id, tags)),
    ...list(account.addresses).flatMap(({ allocationId, tags }) => of('elastic-ip', allocationId, tags)),
  ]
}

const says: Sayings<Description> = {
  key: (one) => [one.Key],
  'resource-id': (one) => [one.ResourceId],
  'resource-type': (one) => [one.ResourceType],
  value: (one) => [one.Value],
}

export const DescribeTags = read({
  params: { Filters: filters },
  pages: ec2Pages('Tags'),
  answer({ account, params }): Wire<DescribeTagsResult> | Refusal {
    const tags = ({ Key = '', Value = '' }: Description) => ({ [Key]: Value })
    const found = filtered(describe(account), params.Filters, { says, tags })
    return isRefusal(found) ? found : { Tags: found }
  },
})
