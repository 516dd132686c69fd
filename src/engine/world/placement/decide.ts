import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refusePlacement } from '#facts/placementErrors.ts'
import type { EventId, PlacementGroupId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { type PlacementCommand, placementGroupQuota } from './placementGroup.ts'
import { findPlacementGroup, membersOf, placeIn } from './read.ts'
import { placementAsked, whyNotWish } from './whyNot.ts'

type Of<K> = Extract<PlacementCommand, { readonly kind: K }>

export function decidePlacement(tx: Transaction, command: PlacementCommand, cause: EventId | undefined) {
  switch (command.kind) {
    case 'CreatePlacementGroup':
      return create(tx, command, cause)
    case 'DeletePlacementGroup':
      return remove(tx, command, cause)
    case 'SetPlacement':
      return move(tx, command, cause)
    default:
      return never(command)
  }
}

function create(
  tx: Transaction,
  { name, strategy, partitions, tags }: Of<'CreatePlacementGroup'>,
  cause: EventId | undefined,
): Refusal | undefined {
  if (findPlacementGroup(tx.account, name)) return refusePlacement.duplicate(name)
  if (tx.account.placementGroups.size >= placementGroupQuota) return refusePlacement.limit(placementGroupQuota)
  const id = awsId(tx.account, 'pg', tx.nextOf('pg')) as PlacementGroupId
  tx.emit({ kind: 'PlacementGroupCreated', group: { id, name, strategy, partitions, tags, createdAt: tx.at } }, cause)
  return undefined
}

function remove(
  tx: Transaction,
  { name }: Of<'DeletePlacementGroup'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const group = findPlacementGroup(tx.account, name)
  if (!group) return refusePlacement.unknown(name)
  if (membersOf(tx.account, group.id).length > 0) return refusePlacement.inUse(group.name)
  tx.emit({ kind: 'PlacementGroupDeleted', placementGroupId: group.id, name: group.name }, cause)
  return undefined
}

/** Puts a stopped instance into a group, or takes it out of its own; where it is placed shows when it starts. */
function move(
  tx: Transaction,
  { instanceId, wish }: Of<'SetPlacement'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const { account } = tx
  const instance = get(account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  if (instance.state !== 'stopped') return refuse.notStopped(instanceId)
  const { type, zone } = instance
  const refused = whyNotWish(account, wish, { type, zone, count: 1, but: instanceId })
  if (refused) return refused
  const group = wish && placementAsked(account, wish)
  if (isRefusal(group)) return group
  const placement = group && placeIn(account, group, wish.partition)
  const was = instance.placement
  if (placement?.groupId === was?.groupId && placement?.partition === was?.partition) return undefined
  tx.emit({ kind: 'PlacementSet', instanceId, placement }, cause)
  return undefined
}
