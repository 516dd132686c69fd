import { findDevice } from '../../guest/disks.ts'
import { type FileSystem, fileSystemOf } from '../../volumes/volume.ts'
import { type Call, done, fails, type Ran } from '../session.ts'
import { disksOf } from './look.ts'

const e2fsck = 'e2fsck 1.46.5 (30-Dec-2021)'

/** The words of each program; they say the same of a sound file system and of one that they have mended. */
const said: Readonly<
  Record<FileSystem['kind'], Readonly<Record<'missing' | 'mounted' | 'other', (path: string) => string>>>
> = {
  xfs: {
    missing: (path) => `${path}: No such file or directory\n\nfatal error -- couldn't initialize XFS library`,
    mounted: (path) =>
      `xfs_repair: ${path} contains a mounted filesystem\nxfs_repair: ${path} contains a mounted and writable filesystem\n\nfatal error -- couldn't initialize XFS library`,
    other: () =>
      'Phase 1 - find and verify superblock...\nbad primary superblock - bad magic number !!!\n\nattempting to find secondary superblock...\nSorry, could not find valid secondary superblock\nExiting now.',
  },
  ext4: {
    missing: (path) =>
      `${e2fsck}\ne2fsck: No such file or directory while trying to open ${path}\nPossibly non-existent device?`,
    mounted: (path) => `${e2fsck}\n${path} is mounted.\ne2fsck: Cannot continue, aborting.`,
    other: (path) => `${e2fsck}\ne2fsck: Bad magic number in super-block while trying to open ${path}`,
  },
}

const worked: Readonly<Record<FileSystem['kind'], readonly string[]>> = {
  xfs: [
    'Phase 1 - find and verify superblock...',
    'Phase 2 - using internal log',
    'Phase 3 - for each AG...',
    'Phase 4 - check for duplicate blocks...',
    'Phase 5 - rebuild AG headers and trees...',
    'Phase 6 - check inode connectivity...',
    'Phase 7 - verify and correct link counts...',
    'done',
  ],
  ext4: [
    e2fsck,
    'Pass 1: Checking inodes, blocks, and sizes',
    'Pass 2: Checking directory structure',
    'Pass 3: Checking directory connectivity',
    'Pass 4: Checking reference counts',
    'Pass 5: Checking group summary information',
  ],
}

/** `xfs_repair` and `e2fsck`: put the file system of a disk that is not mounted in order; nothing on it is lost here. */
export const repairFileSystem =
  (kind: FileSystem['kind']) =>
  ({ session, args, isRoot }: Call): Ran => {
    const path = args.find((arg) => arg.startsWith('/')) ?? ''
    const words = said[kind]
    const found = findDevice(disksOf(session), path)
    if (!found) return fails(words.missing(path), kind === 'xfs' ? 1 : 8)
    if (!isRoot) return fails(`${path}: Permission denied`, kind === 'xfs' ? 1 : 8)
    const { disk, whole } = found
    if (disk.mount !== undefined) return fails(words.mounted(path), kind === 'xfs' ? 1 : 8)
    if (fileSystemOf(disk.volume)?.kind !== kind || whole !== (disk.partition === undefined))
      return fails(words.other(path), kind === 'xfs' ? 1 : 8)
    const { tx, cause } = session
    tx.emit({ kind: 'VolumeRepaired', volumeId: disk.volume.id, flaw: 'file-system' }, cause, 'guest')
    return done(worked[kind].join('\n'))
  }
