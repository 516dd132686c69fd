import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import type { Attachment, Volume } from './volume.ts'

export type AttachedVolume = Volume & { readonly attachment: Attachment }

const isAttached = (volume: Volume | undefined): volume is AttachedVolume => volume?.attachment !== undefined

/** Volumes on an instance, root first, then by device name. */
export function volumesOf(account: Pick<Account, 'volumes'>, instance: Instance): readonly AttachedVolume[] {
  const rank = ({ attachment }: AttachedVolume) =>
    attachment.deviceName === instance.rootDeviceName ? '' : attachment.deviceName
  return instance.volumeIds
    .map((id) => get(account.volumes, id))
    .filter(isAttached)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

/** The volume that an instance boots from, unless it has been detached. */
export function rootOf(account: Pick<Account, 'volumes'>, instance: Instance): AttachedVolume | undefined {
  for (const id of instance.volumeIds) {
    const volume = get(account.volumes, id)
    if (isAttached(volume) && volume.attachment.deviceName === instance.rootDeviceName) return volume
  }
  return undefined
}
