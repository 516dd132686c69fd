import { deviceOf, disksByThemselves, findDevice, folder, mounts, type Seen } from '../../guest/disks.ts'
import { findSource, readTable, tableOf } from '../../guest/fstab.ts'
import { fileSystemOf } from '../../volumes/volume.ts'
import { absolute } from '../files.ts'
import { type Call, done, fails, instanceOf, joined, type Ran, type Session } from '../session.ts'
import { isFolder } from '../there.ts'
import { disksOf } from './look.ts'

interface Mounting {
  readonly source: string
  readonly path: string
  /** undefined where it is to be found out */
  readonly kind?: string | undefined
  readonly options: readonly string[]
}

/** `mount`: what is mounted; one disk; or with `-a` what /etc/fstab names. */
export function mount({ session, args, isRoot }: Call): Ran {
  const where = { account: session.tx.account, instance: instanceOf(session) }
  if (args.length === 0) return done(mounts(where))
  if (where.account.rules !== undefined) return fails(disksByThemselves.mount, 32)
  const { kind, options, named } = readArgs(args)
  const [source = '', at] = named
  const table = readTable(tableOf(where.account, where.instance))
  if (args.includes('-a') || args.includes('--all')) return isRoot ? mountAll(session, table) : needsRoot('')
  // a folder or a disk alone is looked up in the table
  const entry = at === undefined ? table.find((one) => one.path === folder(source) || one.source === source) : undefined
  if (at === undefined && !entry) return fails(`mount: ${source}: can't find in /etc/fstab.`)
  const wish = entry ?? { source, path: folder(absolute(session, at ?? '')), kind, options }
  return isRoot ? mountOne(session, wish) : needsRoot(`${wish.path}: `)
}

const needsRoot = (path: string): Ran => fails(`mount: ${path}must be superuser to use mount.`)

function readArgs(args: readonly string[]) {
  let kind: string | undefined
  let options: readonly string[] = []
  const named: string[] = []
  for (let nth = 0; nth < args.length; nth++) {
    const arg = args[nth] ?? ''
    if (arg === '-t') kind = args[++nth]
    else if (arg === '-o') options = (args[++nth] ?? '').split(',')
    else if (!arg.startsWith('-')) named.push(arg)
  }
  return { kind, options, named }
}

/** Mounts what is in the table and not mounted yet; complains of each that cannot be. */
function mountAll(session: Session, table: readonly Mounting[]): Ran {
  let all = done()
  for (const entry of table) {
    const { options, path } = entry
    const isThere = disksOf(session).some((disk) => disk.mount !== undefined && folder(disk.mount) === path)
    if (options.includes('noauto') || isThere) continue
    if (options.includes('nofail') && !findSource(disksOf(session), entry.source)) continue
    const { err = '', status } = mountOne(session, entry)
    if (status !== 0) all = { err: joined(all.err ?? '', err), status }
  }
  return all
}

function mountOne(session: Session, { source, path, kind, options }: Mounting): Ran {
  const seen = disksOf(session)
  const says = (words: string, status = 32) => fails(`mount: ${path}: ${words}`, status)
  if (!isFolder(session, path)) return says('mount point does not exist.')
  const disk = findSource(seen, source)
  const whole = disk ?? findDevice(seen, source)?.disk
  if (!whole)
    return source.startsWith('UUID=')
      ? says(`can't find ${source}.`, 1)
      : says(`special device ${source} does not exist.`)
  // a link is followed to its disk; what lies on a disk in a partition is not what was named
  const device = disk ? deviceOf(disk) : `/dev/${whole.name}`
  if (!disk && whole.mount !== undefined) return says(`${device} already mounted or mount point busy.`)
  if (whole.mount !== undefined && folder(whole.mount) === path) return says(`${device} already mounted on ${path}.`)
  const system = disk && fileSystemOf(disk.volume)
  if (!system || (kind !== undefined && kind !== 'auto' && kind !== system.kind) || isTwin(seen, whole, options))
    return says(
      `wrong fs type, bad option, bad superblock on ${device}, missing codepage or helper program, or other error.`,
    )
  // a rescue instance gets at a root that is corrupt; nobody has repaired a disk that is nobody's root
  if (whole.volume.fileSystem === 'corrupt' && !whole.volume.system)
    return says('mount(2) system call failed: Structure needs cleaning.')
  if (whole.mount !== undefined) return says(`${device} already mounted on ${folder(whole.mount)}.`)
  if (seen.some((one) => one.mount !== undefined && folder(one.mount) === path))
    return says(`playground: something is mounted there already, and nothing is mounted on top here`)
  const { tx, instanceId, cause } = session
  tx.emit({ kind: 'VolumeMounted', instanceId, volumeId: whole.volume.id, path }, cause, 'guest')
  return done()
}

/** True of an XFS file system with the UUID of one that is mounted: a copy of it, which Linux takes with `nouuid` only. */
function isTwin(seen: readonly Seen[], { volume }: Seen, options: readonly string[]): boolean {
  const system = fileSystemOf(volume)
  if (system?.kind !== 'xfs' || options.includes('nouuid')) return false
  return seen.some(
    (one) => one.mount !== undefined && one.volume.id !== volume.id && fileSystemOf(one.volume)?.uuid === system.uuid,
  )
}
