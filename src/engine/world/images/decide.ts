import { findVolumeType } from '#facts/disks.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refuseCopy } from '#facts/copyErrors.ts'
import { findBaseImage } from '#facts/everyImage.ts'
import type { EventId, InstanceId, SnapshotId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { findAll } from '../instances/find.ts'
import type { Instance, Tags } from '../instances/instance.ts'
import { restartGuest } from '../instances/reboot.ts'
import { type AttachedVolume, volumesOf } from '../volumes/read.ts'
import { nextSnapshotId, takeSnapshot, whyNotSnapshot } from '../snapshots/decide.ts'
import type { ImageDisk, ImageId } from './image.ts'
import { imageOf, ownImages, userOf } from './imageOf.ts'

interface Wish {
  readonly instanceId: InstanceId
  readonly name: string
  readonly description: string
  readonly noReboot: boolean
  readonly tags: Tags
  readonly snapshotTags: Tags
}

/**
 * An image of an instance: snapshots of all its EBS volumes, and the image that lists them, `pending` until they are
 * done. A running instance is rebooted first, so that they are taken at rest, unless that is asked not to happen.
 */
export function createImage(tx: Transaction, wish: Wish, cause: EventId | undefined): Refusal | undefined {
  const { account } = tx
  const found = findAll(account, [wish.instanceId])
  if (isRefusal(found)) return found
  for (const instance of found) {
    const refused = whyNotName(account, wish.name) ?? whyNotImage(tx, instance)
    if (refused) return refused
    make(tx, instance, wish, cause)
  }
  return undefined
}

export function whyNotName(account: Account, name: string): Refusal | undefined {
  if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) return refuse.imageName()
  const other = ownImages(account).find((image) => image.name === name)
  return other && refuse.duplicateImageName(name, other.id)
}

function whyNotImage({ account, at }: Transaction, instance: Instance): Refusal | undefined {
  const { id, state, rootDeviceName, rootDeviceType } = instance
  if (state !== 'running' && state !== 'stopped') return refuse.notRunningOrStopped(id)
  if (rootDeviceType !== 'ebs') return refuse.storeRootNoImage(id)
  const disks = attachedTo(account, instance)
  if (disks[0]?.attachment.deviceName !== rootDeviceName) return refuse.noRoot(id, rootDeviceName)
  for (const volume of disks) {
    const refused = whyNotSnapshot(account, volume, at)
    if (refused) return refused
  }
  return undefined
}

const attachedTo = (account: Account, instance: Instance) =>
  volumesOf(account, instance).filter(({ attachment }) => attachment.state === 'attached')

function make(tx: Transaction, instance: Instance, wish: Wish, cause: EventId | undefined): void {
  const volumes = attachedTo(tx.account, instance)
  const id = awsId(tx.account, 'ami', tx.nextOf('ami')) as ImageId
  const { name, description, tags } = wish
  const image = {
    id,
    name,
    description,
    tags,
    state: 'pending',
    createdAt: tx.at,
    sourceInstanceId: instance.id,
    originId: imageOf(tx.account, instance.imageId)?.originId ?? instance.imageId,
    withoutBootMode: get(tx.account.images, instance.imageId)?.withoutBootMode,
    rootDeviceName: instance.rootDeviceName,
    disks: volumes.map((volume, i) => diskOf(volume, nextSnapshotId(tx, i))),
  } as const
  const made = tx.emit({ kind: 'ImageCreated', image }, cause)
  let atRest = made
  if (instance.state === 'running' && !wish.noReboot) {
    atRest = tx.emit({ kind: 'RebootRequested', instanceId: instance.id }, made, 'aws')
    restartGuest(tx, instance.id, 'reboot', atRest)
  }
  for (const volume of volumes) {
    const said = `Created by CreateImage(${instance.id}) for ${id}`
    takeSnapshot(tx, { volume, description: said, tags: wish.snapshotTags, imageId: id }, atRest)
  }
}

/** A disk as a launch would ask for it: only what its type lets one ask for. */
function diskOf({ sizeGiB, type, iops, throughput, encrypted, attachment }: AttachedVolume, snapshotId: SnapshotId) {
  const rule = findVolumeType(type)
  const disk: ImageDisk = {
    deviceName: attachment.deviceName,
    snapshotId,
    sizeGiB,
    type,
    iops: rule?.iops.asking === 'refused' ? undefined : iops,
    throughput: rule?.throughput.asking === 'refused' ? undefined : throughput,
    encrypted,
    deleteOnTermination: attachment.deleteOnTermination,
  }
  return disk
}

interface Deregistering {
  readonly id: string
  readonly deleteSnapshots: boolean
}

/**
 * Deregisters an image: nobody can launch from it any more; what runs goes on. Its snapshots stay, and are billed,
 * unless they are to go.
 */
export function deregisterImage(
  tx: Transaction,
  { id, deleteSnapshots }: Deregistering,
  cause: EventId | undefined,
): Refusal | undefined {
  if (findBaseImage(tx.account, id)) return refuse.notYourImage(id)
  const image = get(tx.account.images, id)
  if (!image) return refuse.noSuchImage(id)
  if (image.state === 'deregistered') return refuse.imageGone(id)
  if (image.protected) return refuseCopy.protectedImage(id)
  const event = tx.emit({ kind: 'ImageDeregistered', imageId: image.id }, cause)
  if (!deleteSnapshots) return undefined
  for (const { snapshotId } of image.disks)
    if (get(tx.account.snapshots, snapshotId) && !userOf(tx.account, snapshotId))
      tx.emit({ kind: 'SnapshotDeleted', snapshotId }, event, 'aws')
  return undefined
}
