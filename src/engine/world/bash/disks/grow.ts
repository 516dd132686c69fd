import { deviceOf, findDevice, folder, type Seen } from '../../guest/disks.ts'
import { type FileSystem, fileSystemOf } from '../../volumes/volume.ts'
import { spoilShared } from '../../volumes/multiAttach.ts'
import { absolute } from '../files.ts'
import { type Call, done, fails, type Ran, type Session } from '../session.ts'
import { disksOf } from './look.ts'
import { blocksOf } from './mkfs.ts'

/** The 512-byte sectors of a partition that ends with its disk. */
const sectorsOf = (gib: number): number => gib * 2_097_152 - 6144

function change({ tx, cause, instanceId }: Session, { volume }: Seen, format: FileSystem): void {
  const event = tx.emit({ kind: 'FileSystemGrown', volumeId: volume.id, format }, cause, 'guest')
  spoilShared(tx, volume.id, instanceId, event)
}

/** `growpart DISK 1`: the partition takes the rest of the disk. */
export function growPartition({ session, args, isRoot }: Call): Ran {
  const [path = '', nth] = args.filter((arg) => !arg.startsWith('-'))
  if (path === '' || nth === undefined) return fails('must supply disk and partition-number', 2)
  const found = findDevice(disksOf(session), path)
  if (!found) return fails(`FAIL: ${path}: does not exist`, 2)
  const { disk, whole } = found
  const system = fileSystemOf(disk.volume)
  if (!whole || nth !== '1' || system?.partGiB === undefined)
    return fails(`FAIL: failed to get start and end for ${path}${/\d$/.test(path) ? 'p' : ''}${nth} in ${path}`, 2)
  if (!isRoot) return fails(`FAIL: failed to read ${path}: Permission denied`, 2)
  const { sizeGiB } = disk.volume
  if (system.partGiB >= sizeGiB)
    return fails(`NOCHANGE: partition 1 is size ${sectorsOf(sizeGiB)}. it cannot be grown`, 1)
  const [was, is] = [sectorsOf(system.partGiB), sectorsOf(sizeGiB)]
  change(session, disk, { ...system, partGiB: sizeGiB })
  return done(`CHANGED: partition=1 start=4096 old: size=${was} end=${was + 4095} new: size=${is} end=${is + 4095}`)
}

/** `xfs_growfs`: a mounted XFS takes the rest of its partition or disk. */
export function growXfs({ session, args, isRoot }: Call): Ran {
  const asked = args.find((arg) => !arg.startsWith('-')) ?? ''
  const path = folder(absolute(session, asked))
  const disk = mountedAs(disksOf(session), path)
  const system = disk && fileSystemOf(disk.volume)
  if (!disk || system?.kind !== 'xfs') return fails(`xfs_growfs: ${asked} is not a mounted XFS filesystem`)
  if (!isRoot) return fails(`xfs_growfs: cannot open ${deviceOf(disk)}: Permission denied`)
  const to = system.partGiB ?? disk.volume.sizeGiB
  const [was, is] = [blocksOf(system.sizeGiB), blocksOf(to)]
  const head = `meta-data=${deviceOf(disk).padEnd(22)} isize=512    agcount=4, agsize=${was / 4} blks\ndata     =                       bsize=4096   blocks=${was}, imaxpct=25`
  if (to <= system.sizeGiB) return done(`${head}\ndata size unchanged, skipping`)
  change(session, disk, { ...system, sizeGiB: to })
  return done(`${head}\ndata blocks changed from ${was} to ${is}`)
}

/** `resize2fs`: an ext4 takes the rest of its partition or disk, mounted or not. */
export function growExt4({ session, args, isRoot }: Call): Ran {
  const path = args.find((arg) => arg.startsWith('/')) ?? ''
  const found = findDevice(disksOf(session), path)
  const head = 'resize2fs 1.46.5 (30-Dec-2021)'
  if (!found) return fails(`${head}\nopen: No such file or directory while opening ${path}`)
  if (!isRoot) return fails(`${head}\nopen: Permission denied while opening ${path}`)
  const { disk, whole } = found
  const system = fileSystemOf(disk.volume)
  if (system?.kind !== 'ext4' || whole !== (disk.partition === undefined))
    return fails(
      `${head}\nresize2fs: Bad magic number in super-block while trying to open ${path}\nCouldn't find valid filesystem superblock.`,
    )
  const to = system.partGiB ?? disk.volume.sizeGiB
  if (to <= system.sizeGiB)
    return done(`${head}\nThe filesystem is already ${blocksOf(to)} (4k) blocks long.  Nothing to do!`)
  change(session, disk, { ...system, sizeGiB: to })
  const online =
    disk.mount === undefined
      ? ''
      : `\nFilesystem at ${path} is mounted on ${folder(disk.mount)}; on-line resizing required`
  return done(`${head}${online}\nThe filesystem on ${path} is now ${blocksOf(to)} (4k) blocks long.`)
}

/** The disk that is mounted at a folder, or is this device and mounted. */
const mountedAs = (seen: readonly Seen[], path: string): Seen | undefined =>
  seen.find(({ mount }) => mount !== undefined && folder(mount) === path) ??
  findDevice(
    seen.filter(({ mount }) => mount !== undefined),
    path,
  )?.disk
