import { defaultVolumeType } from '#facts/disks.ts'
import { refuseCopy } from '#facts/copyErrors.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, SnapshotId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { awsId } from '../../account.ts'
import type { DiskWish } from '../../command.ts'
import type { Transaction } from '../../transaction.ts'
import type { Tags } from '../instances/instance.ts'
import { whyNotSource, withSource } from '../snapshots/decide.ts'
import { checkDisk, sizeOf } from '../volumes/make.ts'
import { whyNotName } from './decide.ts'
import type { ImageDisk, ImageId } from './image.ts'

interface Wish {
  readonly name: string
  readonly description: string
  readonly rootDeviceName: string
  readonly withoutBootMode?: true | undefined
  readonly disks: readonly DiskWish[]
  readonly tags: Tags
}

/** Registers an image from snapshots: the root's has the OS that instances boot. */
export function registerImage(tx: Transaction, wish: Wish, cause: EventId | undefined): Refusal | undefined {
  const { account } = tx
  const refused = whyNotName(account, wish.name)
  if (refused) return refused
  const root = wish.disks.find(({ deviceName }) => deviceName === wish.rootDeviceName)
  if (root?.snapshotId === undefined) return refuseCopy.noRoot(wish.rootDeviceName)
  for (const disk of wish.disks) {
    const unfit =
      whyNotSource(account, disk, refuse.rootTooSmall) ?? checkDisk(withSource(account, disk), defaultVolumeType)
    if (unfit) return unfit
  }
  const originId = get(account.snapshots, root.snapshotId)?.system?.imageId
  if (originId === undefined) return refuseCopy.noSystem(root.snapshotId)
  const disks = [root, ...wish.disks.filter((one) => one !== root)].flatMap((one): readonly ImageDisk[] =>
    one.snapshotId === undefined ? [] : [asDisk({ ...withSource(account, one), snapshotId: one.snapshotId })],
  )
  const { name, description, rootDeviceName, withoutBootMode, tags } = wish
  const id = awsId(account, 'ami', tx.nextOf('ami')) as ImageId
  const what = { id, name, description, tags, originId, withoutBootMode, rootDeviceName, disks, createdAt: tx.at }
  tx.emit({ kind: 'ImageCreated', image: { ...what, state: 'available' } }, cause)
  return undefined
}

const asDisk = (disk: DiskWish & { readonly snapshotId: string }): ImageDisk => ({
  ...sizeOf({ ...disk, type: disk.type ?? defaultVolumeType }),
  deviceName: disk.deviceName ?? '',
  snapshotId: disk.snapshotId as SnapshotId,
  iops: disk.iops,
  throughput: disk.throughput,
  encrypted: disk.encrypted ?? false,
  deleteOnTermination: disk.deleteOnTermination ?? true,
})
