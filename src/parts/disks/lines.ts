import type { Account } from '#engine/account.ts'
import { deviceOf, folder, ownFolder, seenBy } from '#engine/world/guest/disks.ts'
import { atBoot } from '#engine/world/guest/fstab.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { AttachedVolume } from '#engine/world/volumes/read.ts'
import { fileSystemOf } from '#engine/world/volumes/volume.ts'

/** The next thing to do with a disk inside the OS, as the line that one would type, and what it is. */
export interface DiskLine {
  readonly does: 'format' | 'mount' | 'unmount' | 'extend'
  readonly line: string
}

/** The state of a disk in the OS: its file system, where that is, and what one could do next. */
export interface DiskState {
  readonly kind?: 'xfs' | 'ext4' | undefined
  readonly sizeGiB?: number | undefined
  readonly mount?: string | undefined
  /** whether the next boot mounts it again */
  readonly lasting?: boolean | undefined
  readonly lines: readonly DiskLine[]
}

/** The state of a disk inside; undefined where the OS does not see it, or nobody has to do anything about it. */
export function diskState(
  account: Pick<Account, 'guests' | 'volumes'>,
  instance: Instance,
  volume: AttachedVolume,
): DiskState | undefined {
  if (!volume.format) return undefined
  const seen = seenBy({ account, instance })
  const disk = seen.find((one) => one.volume.id === volume.id)
  if (!disk) return undefined
  const [device, whole] = [deviceOf(disk), `/dev/${disk.name}`]
  const at = folder(ownFolder(volume.attachment.deviceName))
  const system = fileSystemOf(volume)
  if (!system)
    return {
      lines: [
        { does: 'format', line: `sudo mkfs -t xfs ${whole} && sudo mkdir -p ${at} && sudo mount ${whole} ${at}` },
      ],
    }
  const { kind, sizeGiB, partGiB } = system
  const isTwin = seen.some(
    (one) => one !== disk && one.mount !== undefined && fileSystemOf(one.volume)?.uuid === system.uuid,
  )
  const option = kind === 'xfs' && isTwin ? '-o nouuid ' : ''
  const mount = disk.mount && folder(disk.mount)
  if (mount === undefined)
    return {
      kind,
      sizeGiB,
      lines: [{ does: 'mount', line: `sudo mkdir -p ${at} && sudo mount ${option}${device} ${at}` }],
    }
  const part = partGiB !== undefined && partGiB < volume.sizeGiB ? `sudo growpart ${whole} 1 && ` : ''
  const grow = kind === 'xfs' ? `sudo xfs_growfs -d ${mount}` : `sudo resize2fs ${device}`
  const extend: readonly DiskLine[] = sizeGiB < volume.sizeGiB ? [{ does: 'extend', line: `${part}${grow}` }] : []
  const unmount: readonly DiskLine[] = mount === '/' ? [] : [{ does: 'unmount', line: `sudo umount ${mount}` }]
  const lasting = atBoot(account, instance).mounts.some(({ volumeId }) => volumeId === volume.id)
  return { kind, sizeGiB, mount, lasting, lines: [...extend, ...unmount] }
}
