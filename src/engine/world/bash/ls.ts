import { get } from '#lib/table.ts'
import { findDevice, type Seen, seenBy } from '../guest/disks.ts'
import { ramFolder, readFile, storeFolder } from '../guest/files.ts'
import { always, isFolder, webFolders } from './there.ts'
import { disksOf } from './disks/look.ts'
import { absolute, homeOf, loginOf } from './files.ts'
import { type Call, instanceOf, joined, type Ran, type Session } from './session.ts'

/** `ls`: the names in a folder, a file, or a disk in /dev and what its name leads to. */
export function ls({ session, args }: Call): Ran {
  const options = args.filter((arg) => arg.startsWith('-')).join('')
  const named = args.filter((arg) => !arg.startsWith('-'))
  let out = ''
  let err = ''
  for (const asked of named.length === 0 ? [''] : named) {
    const path = absolute(session, asked).replace(/(.)\/$/, '$1')
    const found = listed(session, path, asked === '' ? '.' : asked, options)
    if (found === undefined) err = joined(err, `ls: cannot access '${asked}': No such file or directory`)
    else out = joined(out, named.length > 1 && found.inside ? `${asked}:\n${found.text}` : found.text)
  }
  return { out, err, status: err === '' ? 0 : 2 }
}

interface Listed {
  readonly text: string
  /** whether it is what is in a folder */
  readonly inside?: true
}

function listed(session: Session, path: string, asked: string, options: string): Listed | undefined {
  const device = path.startsWith('/dev/') ? findDevice(disksOf(session), path) : undefined
  if (device) return { text: options.includes('l') ? longDevice(device, path, asked) : asked }
  const names = isFolder(session, path) ? namesIn(session, path) : []
  if (names.length > 0 || isFolder(session, path)) {
    if (options.includes('d')) return { text: asked }
    const shown = /[aA]/.test(options) ? names : names.filter((name) => !name.startsWith('.'))
    return { text: shown.join('\n'), inside: true }
  }
  return readFile(session.tx.account, instanceOf(session), path) === undefined ? undefined : { text: asked }
}

/** A disk as `ls -l` has it: the kernel's own name is a block device, the one of the attach a link to it. */
function longDevice({ disk, whole }: { readonly disk: Seen; readonly whole: boolean }, path: string, asked: string) {
  const name = whole ? disk.name : (disk.partition ?? disk.name)
  return path === `/dev/${name}`
    ? `brw-rw----. 1 root disk ${asked}`
    : `lrwxrwxrwx. 1 root root ${name.length} ${asked} -> ${name}`
}

/** The names of the disks in /dev: the kernel's, and those that were asked for at the attach. */
const deviceNames = (seen: readonly Seen[]): readonly string[] =>
  seen.flatMap(({ name, partition, volume }) => {
    const asked = volume.attachment.deviceName.replace('/dev/', '')
    return [name, asked, ...(partition === undefined ? [] : [partition])]
  })

/** Files of every machine that nobody wrote. */
const ownFiles = ['/etc/fstab', '/var/log/cloud-init-output.log']

/** The names of what lies in a folder. */
export function namesIn(session: Session, path: string): readonly string[] {
  const { account } = session.tx
  const instance = instanceOf(session)
  const within = path === '/' ? '/' : `${path}/`
  const guest = get(account.guests, instance.id)
  const login = homeOf(loginOf(session))
  const seen = seenBy({ account, instance })
  const written = seen.flatMap(({ mount, volume }) => {
    if (mount === undefined) return []
    // what lies where another volume is mounted is hidden by it
    const over = seen.flatMap((one) => (one.mount !== undefined && one.mount.length > mount.length ? [one.mount] : []))
    return Object.keys(volume.files)
      .map((file) => mount + file.slice(1))
      .filter((file) => !over.some((other) => file.startsWith(other)))
  })
  const all = [
    ...written,
    ...Object.keys(guest?.ramFiles ?? {}),
    ...Object.keys(guest?.storeFiles ?? {}),
    ...seen.flatMap(({ mount }) => mount ?? []),
    ...deviceNames(seen).map((name) => `/dev/${name}`),
    ...ownFiles.filter((file) => readFile(account, instance, file) !== undefined),
    ...(readFile(account, instance, `${login}/.ssh/authorized_keys`) === undefined
      ? []
      : [`${login}/.ssh/authorized_keys`]),
    ...always,
    ...webFolders(session),
    '/dev/null',
    ramFolder,
    ...(guest?.storeFiles ? [storeFolder] : []),
    `${login}/`,
  ]
  const names = all.flatMap((one) => (one.startsWith(within) ? (one.slice(within.length).split('/')[0] ?? '') : []))
  return [...new Set(names)].filter((name) => name !== '').toSorted()
}
