import { findDevice, type Seen, seenBy } from '../../guest/disks.ts'
import { fileSystemOf } from '../../volumes/volume.ts'
import { readFile } from '../../guest/files.ts'
import { absolute } from '../files.ts'
import { type Call, done, instanceOf, type Ran, type Session } from '../session.ts'

/** The disks of the machine of a session. */
export const disksOf = (session: Session): readonly Seen[] =>
  seenBy({ account: session.tx.account, instance: instanceOf(session) })

/** `file -s`: `data` is what it says of a disk without a file system. */
export function file({ session, args, isRoot }: Call): Ran {
  const special = args.some((arg) => /^-\w*s/.test(arg))
  const named = args.filter((arg) => !arg.startsWith('-')).map((arg) => absolute(session, arg))
  return done(named.map((path) => `${path}: ${told(session, path, { special, isRoot })}`).join('\n'))
}

function told(
  session: Session,
  path: string,
  { special, isRoot }: { readonly special: boolean; readonly isRoot: boolean },
): string {
  const found = findDevice(disksOf(session), path)
  if (!found) {
    const text = readFile(session.tx.account, instanceOf(session), path)
    if (text === undefined) return `cannot open \`${path}' (No such file or directory)`
    return text === '' ? 'empty' : 'ASCII text'
  }
  const { disk, whole } = found
  const name = whole ? disk.name : (disk.partition ?? disk.name)
  if (path !== `/dev/${name}`) return `symbolic link to ${name}`
  if (!special) return `block special (${name.startsWith('nvme') ? '259' : '202'}/0)`
  if (!isRoot) return `no read permission`
  if (whole && disk.partition !== undefined)
    return 'DOS/MBR boot sector; partition 1 : ID=0xee, start-CHS (0x0,0,1), end-CHS (0x3ff,255,63), startsector 1'
  const system = fileSystemOf(disk.volume)
  if (!disk.volume.format) return 'SGI XFS filesystem data (blksz 4096, inosz 512, v2 dirs)'
  if (!system) return 'data'
  return system.kind === 'xfs'
    ? 'SGI XFS filesystem data (blksz 4096, inosz 512, v2 dirs)'
    : `Linux rev 1.0 ext4 filesystem data, UUID=${system.uuid} (extents) (64bit) (large files) (huge files)`
}

/** `blkid`: the file systems that there are. Who is not root is told nothing. */
export function blkid({ session, args, isRoot }: Call): Ran {
  if (!isRoot) return { status: 2 }
  const named = args.filter((arg) => arg.startsWith('/dev/'))
  const tag = args[args.indexOf('-s') + 1]
  const seen = disksOf(session).filter(({ volume }) => fileSystemOf(volume) !== undefined)
  const asked = named.length === 0 ? seen : named.flatMap((path) => seen.filter((disk) => isNamed(disk, path)))
  if (asked.length === 0) return { status: 2 }
  const rows = asked.map((disk) => {
    const { kind = '', uuid = '' } = fileSystemOf(disk.volume) ?? {}
    if (args.includes('value')) return tag === 'TYPE' ? kind : uuid
    return `/dev/${disk.partition ?? disk.name}: UUID="${uuid}" BLOCK_SIZE="${kind === 'xfs' ? 512 : 4096}" TYPE="${kind}"`
  })
  return done(rows.join('\n'))
}

function isNamed(disk: Seen, path: string): boolean {
  const found = findDevice([disk], path)
  return found !== undefined && found.whole === (disk.partition === undefined)
}
