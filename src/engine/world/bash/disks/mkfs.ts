import { newFileSystem } from '../../volumes/fileSystems.ts'
import { spoilShared } from '../../volumes/multiAttach.ts'
import type { FileSystem } from '../../volumes/volume.ts'
import { fileSystemOf } from '../../volumes/volume.ts'
import { findDevice } from '../../guest/disks.ts'
import { type Call, cannot, done, fails, type Ran } from '../session.ts'
import { disksOf } from './look.ts'

/** The 4 KiB blocks of so many GiB. */
export const blocksOf = (gib: number): number => gib * 262_144

/** `mkfs`: erases what was there, so it has to be told twice where there is a file system already. */
export const makeFileSystem =
  (named: FileSystem['kind'] | undefined) =>
  ({ session, args, isRoot }: Call): Ran => {
    const at = args.findIndex((arg) => arg === '-t' || arg === '--type')
    const kind = named ?? (at < 0 ? 'ext2' : args[at + 1])
    const rest = args.filter((_, nth) => at < 0 || (nth !== at && nth !== at + 1))
    if (kind !== 'xfs' && kind !== 'ext4')
      return cannot(session, `\`mkfs\` of ${kind ?? 'no type'} (only xfs and ext4)`)
    const path = rest.find((arg) => arg.startsWith('/')) ?? ''
    const found = findDevice(disksOf(session), path)
    if (!found) return missing(kind, path)
    if (!isRoot) return refusesRest(kind, path)
    const { disk, whole } = found
    const there = fileSystemOf(disk.volume)
    if (disk.mount !== undefined)
      return fails(
        kind === 'xfs'
          ? `mkfs.xfs: ${path} contains a mounted filesystem`
          : `mke2fs 1.46.5 (30-Dec-2021)\n${path} is mounted; will not make a filesystem here!`,
      )
    if (!whole) return cannot(session, '`mkfs` on a partition')
    const forced = rest.includes(kind === 'xfs' ? '-f' : '-F')
    if (there && !forced) return again(kind, path, there.kind, disk.partition !== undefined)
    const { tx, cause } = session
    const format = newFileSystem(tx.account, kind, disk.volume)
    const { id: volumeId } = disk.volume
    const event = tx.emit({ kind: 'VolumeFormatted', volumeId, format }, cause, 'guest')
    spoilShared(tx, volumeId, session.instanceId, event)
    return done(kind === 'xfs' ? madeXfs(path, format) : madeExt4(format))
  }

const missing = (kind: FileSystem['kind'], path: string): Ran =>
  fails(
    path === ''
      ? `mkfs.${kind}: no device name given`
      : kind === 'xfs'
        ? `Error accessing specified device ${path}: No such file or directory`
        : `mke2fs 1.46.5 (30-Dec-2021)\nThe file ${path} does not exist and no size was specified.`,
  )

const refusesRest = (kind: FileSystem['kind'], path: string): Ran =>
  fails(
    kind === 'xfs'
      ? `mkfs.xfs: cannot open ${path}: Permission denied`
      : `mke2fs 1.46.5 (30-Dec-2021)\nCould not open ${path}: Permission denied`,
  )

function again(kind: FileSystem['kind'], path: string, there: string, partitioned: boolean): Ran {
  const what = partitioned ? 'a partition table (gpt)' : `an existing filesystem (${there})`
  if (kind === 'xfs')
    return fails(`mkfs.xfs: ${path} appears to contain ${what}.\nmkfs.xfs: Use the -f option to force overwrite.`)
  return fails(
    `mke2fs 1.46.5 (30-Dec-2021)\n${path} contains ${partitioned ? 'a gpt partition table' : `a ${there} file system`}\nProceed anyway? (y,N) N\nplayground: nobody can be asked here; -F answers yes, and erases what is there`,
  )
}

/** The words of `mkfs.xfs`, with a data section in four groups. */
function madeXfs(path: string, { sizeGiB }: FileSystem): string {
  const blocks = blocksOf(sizeGiB)
  return [
    `meta-data=${path.padEnd(22)} isize=512    agcount=4, agsize=${blocks / 4} blks`,
    '         =                       sectsz=512   attr=2, projid32bit=1',
    '         =                       crc=1        finobt=1, sparse=1, rmapbt=0',
    '         =                       reflink=1    bigtime=1 inobtcount=1',
    `data     =                       bsize=4096   blocks=${blocks}, imaxpct=25`,
    '         =                       sunit=1      swidth=1 blks',
    'naming   =version 2              bsize=4096   ascii-ci=0, ftype=1',
    'log      =internal log           bsize=4096   blocks=16384, version=2',
    'realtime =none                   extsz=4096   blocks=0, rtextents=0',
  ].join('\n')
}

const madeExt4 = ({ sizeGiB, uuid }: FileSystem): string =>
  [
    'mke2fs 1.46.5 (30-Dec-2021)',
    `Creating filesystem with ${blocksOf(sizeGiB)} 4k blocks and ${sizeGiB * 65_536} inodes`,
    `Filesystem UUID: ${uuid}`,
    'Allocating group tables: done',
    'Writing inode tables: done',
    'Creating journal (16384 blocks): done',
    'Writing superblocks and filesystem accounting information: done',
  ].join('\n')
