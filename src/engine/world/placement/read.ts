import type { HostId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance, Placement } from '../instances/instance.ts'
import type { PlacementGroup } from './placementGroup.ts'

/** The group of a name or an id. */
export const findPlacementGroup = (account: Account, named: string): PlacementGroup | undefined =>
  get(account.placementGroups, named) ?? list(account.placementGroups).find(({ name }) => name === named)

export const placementGroupOf = (account: Account, { placement }: Pick<Instance, 'placement'>) =>
  placement && get(account.placementGroups, placement.groupId)

/** The instances of a group that are there, stopped ones too. */
export const membersOf = (account: Account, groupId: string): readonly Instance[] =>
  list(account.instances).filter(({ placement, state }) => placement?.groupId === groupId && state !== 'terminated')

/** The hosts that an instance must not share: in a spread group none with another, in a partition group none with another partition. */
export function shunnedBy(
  account: Account,
  { id, placement }: Pick<Instance, 'id' | 'placement'>,
): ReadonlySet<HostId> {
  const group = placement && get(account.placementGroups, placement.groupId)
  if (!group || group.strategy === 'cluster') return new Set()
  const others = membersOf(account, group.id).filter(
    (one) => one.id !== id && (group.strategy === 'spread' || one.placement?.partition !== placement.partition),
  )
  return new Set(others.flatMap(({ hostId }) => hostId ?? []))
}

/** The partition with the fewest instances: EC2 tries to distribute them evenly (UG placement-groups). */
export function partitionFor(account: Account, { id, partitions = 1 }: PlacementGroup): number {
  const members = membersOf(account, id)
  const sizes = Array.from(
    { length: partitions },
    (_, at) => members.filter(({ placement }) => placement?.partition === at + 1).length,
  )
  return sizes.indexOf(Math.min(...sizes)) + 1
}

/** A place in a group as an instance gets it. */
export const placeIn = (account: Account, group: PlacementGroup, partition: number | undefined): Placement => ({
  groupId: group.id,
  ...(group.strategy === 'partition' && { partition: partition ?? partitionFor(account, group) }),
})
