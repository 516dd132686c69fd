import { defaultVolumeType } from '#facts/disks.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { storageQuotaTiB } from '#facts/quotas.ts'
import type { EventId, InstanceId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import type { DiskWish } from '../../command.ts'
import { lasts } from '../durations.ts'
import { answersArp } from '../guest/answers.ts'
import type { Tags } from '../instances/instance.ts'
import { subnets } from '../network/vpc.ts'
import { storageExceeded } from '../quotas/quotas.ts'
import { isBusy, isHeld } from './busy.ts'
import { isDevice, mostVolumes } from './devices.ts'
import { checkDisk, makeVolume, sizeOf } from './make.ts'
import { whyNoMultiAttach, whyNotShared } from './multiAttach.ts'
import { attachmentsOf, onInstance, volumesOf } from './read.ts'
import { whyNotSource, withSource } from '../snapshots/decide.ts'

interface NewVolume {
  readonly zone: string
  readonly disk: DiskWish
  readonly multiAttach?: boolean | undefined
  readonly tags: Tags
}

export function createVolume(
  tx: Transaction,
  { zone, disk: asked, multiAttach, tags }: NewVolume,
  cause: EventId | undefined,
): Refusal | undefined {
  if (!subnets(tx.account).some((subnet) => subnet.zone === zone)) return refuse.noSuchZoneForVolume(zone)
  const disk = withSource(tx.account, asked)
  const unfit = whyNotSource(tx.account, asked, refuse.smallerThanSnapshot)
  if (unfit) return unfit
  if (disk.sizeGiB === undefined) return refuse.missing('size/snapshot')
  const shared = multiAttach ? whyNoMultiAttach(tx.account, disk.type ?? defaultVolumeType) : undefined
  const refused = checkDisk(disk, defaultVolumeType) ?? shared
  if (refused) return refused
  const over = storageExceeded(tx.account, [sizeOf(disk)])
  if (over !== undefined) return refuse.storageLimit(over, storageQuotaTiB(tx.account.quotas))
  const nth = tx.nextOf('vol')
  const { account, at } = tx
  const volume = makeVolume(account, { zone, wish: disk, fallbackType: defaultVolumeType, nth, at, tags })
  const due = at + lasts(account, 'createVolume', volume.id)
  tx.emit({ kind: 'VolumeCreated', volume: { ...volume, ...(multiAttach && { multiAttach }), due } }, cause)
  return undefined
}

interface Attaching {
  readonly id: VolumeId
  readonly instanceId: InstanceId
  readonly deviceName: string
}

export function attach(
  tx: Transaction,
  { id, instanceId, deviceName }: Attaching,
  cause: EventId | undefined,
): Refusal | undefined {
  const { account, at } = tx
  const volume = get(account.volumes, id)
  if (!volume) return refuse.noSuchVolume(id)
  const instance = get(account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  if (volume.multiAttach ? onInstance(volume, instanceId) : volume.attachment) return refuse.alreadyAttached(id)
  if (volume.state !== 'available' && !volume.attachment) return refuse.volumeState(id, volume.state)
  if (instance.state !== 'running' && instance.state !== 'stopped') return refuse.instanceNotRunning(instanceId)
  if (volume.zone !== instance.zone) return refuse.zoneMismatch(id, instanceId)
  if (get(account.modifications, id)?.state === 'modifying') return refuse.attachWhileModifying(id)
  if (!isDevice(deviceName)) return refuse.badDevice(deviceName)
  const unshared = whyNotShared(volume, instance, deviceName)
  if (unshared) return unshared
  const there = volumesOf(account, instance)
  if (there.some((one) => one.attachment.deviceName === deviceName)) return refuse.deviceInUse(deviceName)
  if (there.length >= mostVolumes(instance.type)) return refuse.attachmentLimit(instanceId)
  const until = at + lasts(account, 'attach', `${id}/${instanceId}/${account.events}`)
  // attached after launch, also as a root: preserved at termination (UG preserving-volumes-on-termination)
  tx.emit({ kind: 'VolumeAttaching', volumeId: id, instanceId, deviceName, deleteOnTermination: false, until }, cause)
  return undefined
}

interface Detaching {
  readonly id: VolumeId
  readonly instanceId?: InstanceId | undefined
  readonly force: boolean
}

export function detach(
  tx: Transaction,
  { id, instanceId, force }: Detaching,
  cause: EventId | undefined,
): Refusal | undefined {
  const { account, at } = tx
  const found = get(account.volumes, id)
  if (!found) return refuse.noSuchVolume(id)
  if (!found.attachment) return refuse.volumeState(id, found.state)
  if (found.multiAttach && !instanceId) return refuse.multiAttachInstance()
  const volume = onInstance(found, instanceId ?? found.attachment.instanceId)
  if (!volume) return refuse.notAttachedThere(id, instanceId ?? '')
  const { attachment } = volume
  if (attachment.state === 'detaching' && !(force && isBusy(volume))) return undefined
  const instance = get(account.instances, attachment.instanceId)
  if (instance && instance.state !== 'stopped' && attachment.deviceName === instance.rootDeviceName)
    return refuse.rootWhileRunning(id, instance.id)
  const root = instance && attachment.deviceName === instance.rootDeviceName
  // its memory lies on this very disk, and a hibernated instance is not to be modified (UG hibernating-instances)
  if (root && get(account.guests, instance.id)?.power === 'suspended') return refuse.hibernated(instance.id)
  const hangs = !root && !force && isHeld(account, volume)
  const until = hangs ? undefined : at + lasts(account, 'detach', `${id}/${account.events}`)
  tx.emit({ kind: 'VolumeDetaching', volumeId: id, instanceId: attachment.instanceId, until }, cause)
  return undefined
}

export function deleteVolume(tx: Transaction, id: VolumeId, cause: EventId | undefined): Refusal | undefined {
  const volume = get(tx.account.volumes, id)
  if (!volume) return refuse.noSuchVolume(id)
  if (volume.attachment) return refuse.currentlyAttached(id, volume.attachment.instanceId)
  if (volume.state === 'deleting') return undefined
  if (volume.state !== 'available') return refuse.volumeState(id, volume.state)
  tx.emit({ kind: 'VolumeDeleting', volumeId: id, until: tx.at + lasts(tx.account, 'deleteVolume', id) }, cause)
  return undefined
}

/** Says whether new volumes and copies are encrypted from now on; what is there stays as it is. */
export function setEbsEncryption(tx: Transaction, enabled: boolean, cause: EventId | undefined): undefined {
  if ((tx.account.ebsEncryption ?? false) !== enabled) tx.emit({ kind: 'EbsEncryptionSet', enabled }, cause)
}

interface Flag {
  readonly instanceId: InstanceId
  readonly deviceName: string
  readonly value: boolean
}

export function setDeleteOnTermination(
  tx: Transaction,
  { instanceId, deviceName, value }: Flag,
  cause: EventId | undefined,
): Refusal | undefined {
  const instance = get(tx.account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  const volume = volumesOf(tx.account, instance).find((one) => one.attachment.deviceName === deviceName)
  if (!volume) return refuse.noSuchDevice(deviceName)
  if (volume.attachment.deleteOnTermination !== value)
    tx.emit(
      { kind: 'DeleteOnTerminationSet', volumeId: volume.id, ...(volume.multiAttach && { instanceId }), value },
      cause,
    )
  return undefined
}

/** Mends the file system and the start-up files of a disk from a rescue instance that has it as a data volume. */
export function repair(tx: Transaction, id: VolumeId, cause: EventId | undefined): Refusal | undefined {
  const volume = get(tx.account.volumes, id)
  if (!volume) return refuse.noSuchVolume(id)
  // of several instances the first that could
  const all = attachmentsOf(volume)
  const attachment = all.find(({ state }) => state === 'attached') ?? all[0]
  const rescue = attachment && get(tx.account.instances, attachment.instanceId)
  if (!rescue || attachment?.state !== 'attached' || attachment.deviceName === rescue.rootDeviceName)
    return refuse.playground(
      'NotOnRescueInstance',
      `Attach '${id}' to another running instance as a data volume first.`,
    )
  if (!answersArp(tx.account, rescue)) return refuse.guestUnreachable(rescue.id)
  tx.emit({ kind: 'VolumeRepaired', volumeId: id }, cause)
  return undefined
}
