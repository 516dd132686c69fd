import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { InstanceId } from '#lib/brand.ts'
import type { Instance } from '../instances/instance.ts'
import type { Attachment, Volume } from './volume.ts'

export type AttachedVolume = Volume & { readonly attachment: Attachment }

/** All attachments of a volume, the first one first; more than one only with Multi-Attach. */
export const attachmentsOf = ({ attachment, further }: Pick<Volume, 'attachment' | 'further'>): readonly Attachment[] =>
  attachment ? (further ? [attachment, ...further] : [attachment]) : []

const isHere = (volume: Volume | undefined, id: InstanceId): volume is AttachedVolume =>
  volume?.attachment?.instanceId === id

/** Made once for each volume as it is at a moment, so that who looks again finds the same. */
const looks = new WeakMap<Volume, Map<InstanceId, AttachedVolume | undefined>>()

/**
 * A volume as one of its instances has it: the attachment there stands first, and what is stuck on the way to another
 * instance is not seen. Nothing where it is not on that instance.
 */
export function onInstance(volume: Volume | undefined, id: InstanceId): AttachedVolume | undefined {
  if (!volume?.further) return isHere(volume, id) ? volume : undefined
  const known = looks.get(volume) ?? new Map<InstanceId, AttachedVolume | undefined>()
  looks.set(volume, known)
  if (!known.has(id)) known.set(id, lookFrom(volume, id))
  return known.get(id)
}

function lookFrom(volume: Volume, id: InstanceId): AttachedVolume | undefined {
  const all = attachmentsOf(volume)
  const attachment = all.find(({ instanceId }) => instanceId === id)
  if (!attachment) return undefined
  const others = all.filter((one) => one !== attachment)
  const isStuck = volume.stuckFor === undefined || volume.stuckFor === id
  return { ...volume, attachment, further: others, ...(!isStuck && { stalledUntil: undefined }) }
}

/** A volume as each of its instances has it, the first one first: what is done to one of several has to say to which. */
export const onEach = (volume: Volume): readonly AttachedVolume[] =>
  attachmentsOf(volume).flatMap(({ instanceId }) => onInstance(volume, instanceId) ?? [])

/** Volumes on an instance, root first, then by device name. */
export function volumesOf(account: Pick<Account, 'volumes'>, instance: Instance): readonly AttachedVolume[] {
  const rank = ({ attachment }: AttachedVolume) =>
    attachment.deviceName === instance.rootDeviceName ? '' : attachment.deviceName
  return instance.volumeIds
    .flatMap((id) => onInstance(get(account.volumes, id), instance.id) ?? [])
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

/** The volume that an instance boots from, unless it has been detached. */
export function rootOf(account: Pick<Account, 'volumes'>, instance: Instance): AttachedVolume | undefined {
  for (const id of instance.volumeIds) {
    const volume = get(account.volumes, id)
    // none that is on several instances can be booted from
    if (isHere(volume, instance.id) && volume.attachment.deviceName === instance.rootDeviceName) return volume
  }
  return undefined
}
