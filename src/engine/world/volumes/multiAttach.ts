import { findType } from '#facts/catalogue.ts'
import { io1MultiAttachRegions } from '#facts/disks.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { EventId, InstanceId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Instance } from '../instances/instance.ts'
import { attachmentsOf } from './read.ts'
import type { Volume } from './volume.ts'

/** The most instances that one volume is on (UG ebs-volumes-multi). */
export const mostInstances = 16

/** The reason why a volume of this type cannot have Multi-Attach here. */
export function whyNoMultiAttach({ region }: Pick<Account, 'region'>, type: string): Refusal | undefined {
  if (type !== 'io1' && type !== 'io2') return refuse.noMultiAttach(type)
  return type === 'io2' || io1MultiAttachRegions.includes(region) ? undefined : refuse.noIo1MultiAttach(region)
}

/** The reason why a Multi-Attach volume cannot come to an instance: Nitro only, nothing to boot from, sixteen at most. */
export function whyNotShared(volume: Volume, instance: Instance, deviceName: string): Refusal | undefined {
  if (!volume.multiAttach) return undefined
  if (findType(instance.type)?.hypervisor === 'xen') return refuse.multiAttachNitro(volume.id, instance.type)
  if (deviceName === instance.rootDeviceName) return refuse.multiAttachRoot(volume.id)
  return attachmentsOf(volume).length < mostInstances ? undefined : refuse.multiAttachLimit(volume.id, mostInstances)
}

/** The reason why Multi-Attach cannot be switched, or what has it not be changed (UG ebs-volumes-multi, its table of modifications). */
export function whyNotModified(
  account: Account,
  { id, type, multiAttach, attachment }: Volume,
  target: { readonly type: string; readonly multiAttach?: boolean | undefined },
): Refusal | undefined {
  const has = multiAttach === true
  const switched = (target.multiAttach ?? false) !== has
  if (!has && !switched) return undefined
  if (type === 'io1') return refuse.io1MultiAttachStays(id)
  if (target.type !== type) return has ? refuse.multiAttachType(id) : refuse.noMultiAttach(type)
  if (!switched) return undefined
  return attachment ? refuse.multiAttachInUse(id) : whyNoMultiAttach(account, type)
}

/**
 * XFS and ext4 know of no other computer: when one OS writes while another has the file system mounted, each overwrites what
 * the other has written (UG ebs-volumes-multi). Here the first such write spoils it.
 */
export function spoilShared(tx: Transaction, volumeId: VolumeId, writer: InstanceId, cause: EventId | undefined): void {
  const { account } = tx
  const volume = get(account.volumes, volumeId)
  if (!volume?.further || volume.fileSystem === 'corrupt') return
  const isShared = attachmentsOf(volume).some(
    ({ instanceId }) =>
      instanceId !== writer && get(account.guests, instanceId)?.mounts?.some((one) => one.volumeId === volumeId),
  )
  if (isShared) tx.emit({ kind: 'FileSystemCorrupted', volumeId }, cause, 'guest')
}
