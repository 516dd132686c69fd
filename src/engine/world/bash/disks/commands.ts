import { disksByThemselves } from '../../guest/disks.ts'
import { type Call, done, fails, type Ran } from '../session.ts'
import { copy, makeFolder } from './folders.ts'
import { growPartition, growExt4, growXfs } from './grow.ts'
import { blkid, file } from './look.ts'
import { makeFileSystem } from './mkfs.ts'
import { mount } from './mount.ts'
import { repairFileSystem } from './repair.ts'
import { umount } from './umount.ts'

type Command = (call: Call) => Ran

/** A command whose work is done by itself in an account of version 3: there it says so. */
const orByItself =
  (command: Command, words: keyof typeof disksByThemselves, status: number): Command =>
  (call) => {
    if (call.session.tx.account.rules === undefined) return command(call)
    return status === 0 ? done(disksByThemselves[words]) : fails(disksByThemselves[words], status)
  }

/** An editor would take the whole screen, which there is none of here. */
const editor: Command = ({ args }) =>
  fails(
    `playground: an editor needs a screen of its own; write ${args.at(-1) ?? 'a file'} with \`echo '...' | sudo tee -a ${args.at(-1) ?? 'FILE'}\` instead`,
  )

/** The commands with which a disk is made ready, looked at and grown. */
export const diskCommands: readonly (readonly [string, Command])[] = [
  ['blkid', blkid],
  ['cp', copy],
  ['e2fsck', repairFileSystem('ext4')],
  ['file', file],
  ['fsck.ext4', repairFileSystem('ext4')],
  ['growpart', orByItself(growPartition, 'grow', 0)],
  ['mkdir', makeFolder],
  ['mkfs', orByItself(makeFileSystem(undefined), 'mkfs', 0)],
  ['mkfs.ext4', orByItself(makeFileSystem('ext4'), 'mkfs', 0)],
  ['mkfs.xfs', orByItself(makeFileSystem('xfs'), 'mkfs', 0)],
  ['mount', mount],
  ['nano', editor],
  ['resize2fs', orByItself(growExt4, 'grow', 0)],
  ['umount', orByItself(umount, 'umount', 32)],
  ['vi', editor],
  ['vim', editor],
  ['xfs_growfs', orByItself(growXfs, 'grow', 0)],
  ['xfs_repair', repairFileSystem('xfs')],
]
