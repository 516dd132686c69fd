import { type Refusal, refuse } from '#facts/errors.ts'
import type { AllocationId, EventId, GroupId, InstanceId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../account.ts'
import type { Transaction } from '../transaction.ts'
import { ownImages } from './images/imageOf.ts'
import { findInterface } from './interfaces/read.ts'
import type { Tags } from './instances/instance.ts'
import { taggedPart } from './vpcs/read.ts'
import { findRule } from './network/directed.ts'
import { findGroup } from './network/vpc.ts'

interface Wish {
  readonly ids: readonly string[]
  readonly tags: Tags
  readonly remove: readonly string[]
}

/** True where an id is one of something that carries tags. */
export const isThing = (account: Account, id: string): boolean =>
  get(account.instances, id) !== undefined ||
  get(account.volumes, id) !== undefined ||
  get(account.addresses, id) !== undefined ||
  get(account.snapshots, id) !== undefined ||
  findGroup(account, id as GroupId) !== undefined ||
  get(account.keyPairs, id) !== undefined ||
  get(account.placementGroups, id) !== undefined ||
  get(account.launchTemplates, id) !== undefined ||
  get(account.spotRequests, id) !== undefined ||
  taggedPart(account, id) !== undefined ||
  findInterface(account, id) !== undefined ||
  findRule(account, id) !== undefined ||
  ownImages(account).some((image) => image.id === id)

/** Puts tags on whatever carries them, or takes them off. */
export function setTags(tx: Transaction, { ids, tags, remove }: Wish, cause: EventId | undefined): Refusal | undefined {
  const { account } = tx
  const unknown = ids.find((id) => !isThing(account, id))
  if (unknown !== undefined) return refuse.noSuchThing(unknown)
  for (const id of ids) {
    const instance = get(account.instances, id)
    const volume = get(account.volumes, id)
    const address = get(account.addresses, id)
    const snapshot = get(account.snapshots, id)
    const group = findGroup(account, id as GroupId)
    if (instance) {
      const change = { tags: retag(instance.tags, tags, remove) }
      tx.emit({ kind: 'InstanceChanged', instanceId: id as InstanceId, change }, cause)
    }
    if (volume)
      tx.emit({ kind: 'VolumeTagged', volumeId: id as VolumeId, tags: retag(volume.tags, tags, remove) }, cause)
    const part = taggedPart(account, id)
    if (part) tx.emit({ kind: 'TopologyTagged', thingId: id, tags: retag(part.tags, tags, remove) }, cause)
    const card = findInterface(account, id)
    if (card) tx.emit({ kind: 'InterfaceTagged', card: { ...card, tags: retag(card.tags, tags, remove) } }, cause)
    const ruled = findRule(account, id)
    if (ruled) {
      const rule = { ...ruled.rule, tags: retag(ruled.rule.tags ?? {}, tags, remove) }
      tx.emit({ kind: 'RuleChanged', groupId: ruled.groupId, egress: ruled.egress, rule }, cause)
    }
    const image = get(account.images, id)
    if (image) tx.emit({ kind: 'ImageTagged', imageId: image.id, tags: retag(image.tags, tags, remove) }, cause)
    if (snapshot)
      tx.emit({ kind: 'SnapshotTagged', snapshotId: snapshot.id, tags: retag(snapshot.tags, tags, remove) }, cause)
    if (group) tx.emit({ kind: 'GroupTagged', groupId: group.id, tags: retag(group.tags ?? {}, tags, remove) }, cause)
    const pair = get(account.keyPairs, id)
    if (pair) tx.emit({ kind: 'KeyPairTagged', keyPairId: pair.id, tags: retag(pair.tags, tags, remove) }, cause)
    const place = get(account.placementGroups, id)
    if (place)
      tx.emit(
        { kind: 'PlacementGroupTagged', placementGroupId: place.id, tags: retag(place.tags, tags, remove) },
        cause,
      )
    const template = get(account.launchTemplates, id)
    if (template)
      tx.emit(
        { kind: 'LaunchTemplateTagged', templateId: template.id, tags: retag(template.tags, tags, remove) },
        cause,
      )
    const spot = get(account.spotRequests, id)
    if (spot) tx.emit({ kind: 'SpotRequestTagged', requestId: spot.id, tags: retag(spot.tags, tags, remove) }, cause)
    if (address)
      tx.emit(
        { kind: 'AddressTagged', allocationId: id as AllocationId, tags: retag(address.tags, tags, remove) },
        cause,
      )
  }
  return undefined
}

/** The tags after a change; those of AWS's own (`aws:`) stay as they are. */
function retag(old: Tags, tags: Tags, remove: readonly string[]): Tags {
  const kept = Object.entries(old).filter(([key]) => key.startsWith('aws:') || !remove.includes(key))
  return { ...Object.fromEntries(kept), ...tags }
}
