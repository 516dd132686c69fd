import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseCopy } from '#facts/copyErrors.ts'
import { never } from '#lib/never.ts'
import type { Account } from '../../account.ts'
import type { DiskWish, LaunchWish } from '../../command.ts'
import { whyNotSource, withSource } from '../snapshots/decide.ts'
import type { ImageDisk } from './image.ts'
import { imageOf, type LaunchImage } from './imageOf.ts'

/** The image of a launch, or why nothing can be launched from it. */
export function launchable(account: Account, id: string): LaunchImage | Refusal {
  const image = imageOf(account, id)
  if (!image) return refuse.noSuchImage(id)
  switch (image.state) {
    case 'available':
      return image
    case 'pending':
      return refuse.imagePending(id)
    case 'disabled':
      return refuseCopy.disabled(id)
    case 'deregistered':
      return refuse.imageGone(id)
    default:
      return never(image.state)
  }
}

/** A disk of a launch. */
export interface PlannedDisk {
  readonly deviceName: string
  readonly disk: DiskWish
  /** the public image whose OS is on it, where it is made from that and not from a snapshot of ours */
  readonly system: string | undefined
}

type Wish = Pick<LaunchWish, 'root' | 'disks'>

/** Every disk that a launch makes, root first: what the image brings, each as the request overrides it, and the request's own. */
export function planOf(account: Account, wish: Wish, image: LaunchImage): readonly PlannedDisk[] {
  const own = (disk: DiskWish) => !image.disks.some(({ deviceName }) => deviceName === disk.deviceName)
  return [
    ...publicRoot(wish, image).map((root) => ({ ...root, disk: withSource(account, root.disk) })),
    ...image.disks
      .filter(({ deviceName }) => !isLeft(wish, deviceName))
      .map((disk) => {
        const asked = wish.disks.find(({ deviceName }) => deviceName === disk.deviceName)
        const over = disk.deviceName === image.rootDeviceName ? wish.root : (asked ?? {})
        return { deviceName: disk.deviceName, disk: withSource(account, overridden(disk, over)), system: undefined }
      }),
    ...wish.disks
      .filter(own)
      .map((disk) => ({ deviceName: disk.deviceName ?? '', disk: withSource(account, disk), system: undefined })),
  ]
}

/** True where a launch leaves out a disk that its image would bring. */
const isLeft = ({ disks }: Wish, name: string): boolean =>
  disks.some(({ deviceName, without }) => deviceName === name && without)

function publicRoot(wish: Wish, image: LaunchImage): readonly PlannedDisk[] {
  if (image.rootDeviceType !== 'ebs' || image.disks.length > 0) return []
  const disk = {
    ...wish.root,
    sizeGiB: wish.root.sizeGiB ?? image.rootGiB,
    type: wish.root.type ?? image.rootType ?? 'gp3',
  }
  return [{ deviceName: image.rootDeviceName, disk, system: image.id }]
}

/** IOPS and throughput are the image's only as long as the type is. */
function overridden(disk: ImageDisk, wish: DiskWish): DiskWish {
  const same = (wish.type ?? disk.type) === disk.type
  return {
    ...disk,
    sizeGiB: wish.sizeGiB ?? disk.sizeGiB,
    type: wish.type ?? disk.type,
    iops: wish.iops ?? (same ? disk.iops : undefined),
    throughput: wish.throughput ?? (same ? disk.throughput : undefined),
    encrypted: wish.encrypted ?? disk.encrypted,
    kmsKeyId: wish.kmsKeyId,
    deleteOnTermination: wish.deleteOnTermination ?? disk.deleteOnTermination,
    snapshotId: wish.snapshotId ?? disk.snapshotId,
  }
}

/** The refusal of the snapshots and disks that a launch names, or undefined. */
export function whyNotDisks(account: Account, wish: Wish, image: LaunchImage): Refusal | undefined {
  if (wish.root.snapshotId !== undefined) return refuse.rootSnapshot()
  for (const { disk, deviceName } of planOf(account, wish, image)) {
    const unfit = whyNotSource(account, disk, refuse.rootTooSmall)
    if (unfit) return unfit
    const root = deviceName === image.rootDeviceName
    if (root && (disk.sizeGiB ?? 0) < image.rootGiB) return refuse.rootTooSmall(disk.sizeGiB ?? 0, image.rootGiB)
    if (root && (disk.type === 'st1' || disk.type === 'sc1')) return refuse.rootNotBootable(disk.type)
  }
  return undefined
}
