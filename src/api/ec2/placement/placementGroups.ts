import type {
  CreatePlacementGroupResult,
  DescribePlacementGroupsResult,
  PlacementGroup as SdkPlacementGroup,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { mostPartitions, type PlacementGroup } from '#engine/world/placement/placementGroup.ts'
import { findPlacementGroup } from '#engine/world/placement/read.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refusePlacement } from '#facts/placementErrors.ts'
import type { PlacementGroupId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { leftOut } from '../../model/left.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { id, list as listOf, need, oneOf, text, whole } from '../../params.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

const wireGroup = ({ region, accountId }: Account, group: PlacementGroup): Wire<SdkPlacementGroup> => ({
  GroupArn: `arn:aws:ec2:${region}:${accountId}:placement-group/${group.name}`,
  GroupId: group.id,
  GroupName: group.name,
  PartitionCount: group.partitions,
  SpreadLevel: group.strategy === 'spread' ? 'rack' : undefined,
  State: 'available',
  Strategy: group.strategy,
  Tags: wireTags(group.tags),
})

const strategies = ['cluster', 'spread', 'partition'] as const

/** Makes a placement group; a cluster where no strategy is said. */
export const CreatePlacementGroup = write({
  params: {
    GroupName: need(text()),
    Strategy: oneOf(strategies),
    PartitionCount: whole(1, mostPartitions),
    SpreadLevel: oneOf(['rack', 'host']),
    TagSpecifications: tagSpecifications,
  },
  command({ GroupName: name, Strategy: strategy = 'cluster', PartitionCount, SpreadLevel, TagSpecifications }) {
    // a level of hosts is there on Outposts only
    if (SpreadLevel === 'host') return leftOut({ kind: 'value', action: 'CreatePlacementGroup', name: 'SpreadLevel' })
    if (PartitionCount !== undefined && strategy !== 'partition') return refusePlacement.partitionCount()
    const tags = specifiedTags(TagSpecifications, ['placement-group'])
    if (isRefusal(tags)) return tags
    const partitions = strategy === 'partition' ? (PartitionCount ?? usualPartitions) : undefined
    return { kind: 'CreatePlacementGroup', name, strategy, partitions, tags: tags['placement-group'] }
  },
  answer({ after, events }): Wire<CreatePlacementGroupResult> {
    const made = events.find((event) => event.kind === 'PlacementGroupCreated')
    return made ? { PlacementGroup: wireGroup(after, made.group) } : {}
  },
})

/** partitions of a group that says no number of them, as the console offers */
const usualPartitions = 2

export const DeletePlacementGroup = write({
  params: { GroupName: need(text()) },
  command: ({ GroupName: name }) => ({ kind: 'DeletePlacementGroup', name }),
})

const says = paths({
  'group-arn': 'GroupArn',
  'group-name': 'GroupName',
  'spread-level': 'SpreadLevel',
  state: 'State',
  strategy: 'Strategy',
})

export const DescribePlacementGroups = read({
  params: { GroupNames: listOf(text()), GroupIds: listOf(id<PlacementGroupId>()), Filters: filters },
  answer({ account, params }): Wire<DescribePlacementGroupsResult> | Refusal {
    const { GroupNames: names = [], GroupIds: ids = [] } = params
    const unknown = [...names, ...ids].find((one) => !findPlacementGroup(account, one))
    if (unknown !== undefined) return refusePlacement.unknown(unknown)
    const named = list(account.placementGroups).filter(
      (one) => (names.length === 0 || names.includes(one.name)) && (ids.length === 0 || ids.includes(one.id)),
    )
    const found = filtered(
      named.map((one) => wireGroup(account, one)),
      params.Filters,
      { says, tags: tagsIn },
    )
    return isRefusal(found) ? found : { PlacementGroups: found }
  },
})

/** Changes the placement of a stopped instance; an empty name takes it out of its group. */
export const ModifyInstancePlacement = write({
  params: {
    InstanceId: need(text()),
    GroupName: text({ least: 0 }),
    GroupId: text({ least: 0 }),
    PartitionNumber: whole(1, mostPartitions),
  },
  // another tenancy, or a host of one's own, would cost more
  keeps: { Tenancy: { only: ['default'] }, Affinity: { only: ['default'] } },
  command({ InstanceId, GroupName, GroupId, PartitionNumber: partition }, { account }) {
    const instance = get(account.instances, InstanceId)
    if (!instance) return refuse.noSuchInstance([InstanceId])
    const group = GroupName ?? GroupId ?? (partition === undefined ? undefined : instance.placement?.groupId)
    if (group === undefined) return refuse.missing('GroupName')
    const wish = group === '' ? undefined : { group, partition }
    return { kind: 'SetPlacement', instanceId: instance.id, wish }
  },
  answer: () => ({ Return: true }),
})
