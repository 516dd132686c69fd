import { findType } from '#facts/catalogue.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { refusePlacement } from '#facts/placementErrors.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { mostSpread, type PlacementGroup, type PlacementWish } from './placementGroup.ts'
import { findPlacementGroup, membersOf } from './read.ts'

interface Placing {
  readonly type: string
  readonly zone: string
  readonly count: number
  /** it is there already, and does not count against itself */
  readonly but?: string
}

/** The group that is wished for, or why there is no such place in it. */
export function placementAsked(account: Account, { group: named, partition }: PlacementWish): PlacementGroup | Refusal {
  const group = findPlacementGroup(account, named)
  if (!group) return refusePlacement.unknown(named)
  if (partition === undefined) return group
  if (group.strategy !== 'partition') return refusePlacement.noPartitions(group.name)
  return partition <= (group.partitions ?? 1) ? group : refusePlacement.noSuchPartition(partition, group.name)
}

/** The refusal of a place in a group, or undefined. */
export function whyNotWish(account: Account, wish: PlacementWish | undefined, placing: Placing): Refusal | undefined {
  const group = wish && placementAsked(account, wish)
  if (!group || isRefusal(group)) return group
  return whyNotIn(account, group, placing)
}

function whyNotIn(account: Account, group: PlacementGroup, { type, zone, count, but }: Placing): Refusal | undefined {
  const { name, strategy, id } = group
  if (!(findType(type)?.placementStrategies ?? []).includes(strategy)) return refusePlacement.type(strategy, type)
  const others = membersOf(account, id).filter((one) => one.id !== but)
  const elsewhere = others.find((one) => one.zone !== zone)
  if (strategy === 'cluster' && elsewhere) return refusePlacement.otherZone(name, elsewhere.zone)
  const beside = others.filter((one) => one.zone === zone && isUp(one)).length
  return strategy === 'spread' && beside + count > mostSpread
    ? refusePlacement.spreadFull(name, zone, mostSpread)
    : undefined
}

const isUp = ({ state }: Instance) => state === 'pending' || state === 'running'

/** The refusal to start an instance where its group has no room for it. */
export function whyNotPlace(account: Account, { id, placement, type, zone }: Instance): Refusal | undefined {
  const wish = placement && { group: placement.groupId }
  return whyNotWish(account, wish, { type, zone, count: 1, but: id })
}
