import { get } from '#lib/table.ts'
import { placeOf, ramFolder, readFile, storeFolder } from '../../guest/files.ts'
import { seenBy } from '../../guest/disks.ts'
import { rootOf } from '../../volumes/read.ts'
import { absolute, put } from '../files.ts'
import { type Call, done, fails, instanceOf, type Ran, type Session } from '../session.ts'

/** Folders of every Linux. */
const always = new Set(
  '/ /bin /boot /dev /etc /home /media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr /usr/local /var /var/lib /var/log /var/www'.split(
    ' ',
  ),
)

/** True where there is such a folder: of the OS, made by somebody, or with a file in it. */
export function isFolder(session: Session, path: string): boolean {
  const { account } = session.tx
  const instance = instanceOf(session)
  const within = `${path}/`
  if (always.has(path) || path.startsWith('/home/') || within === ramFolder) return true
  if (within === storeFolder) return get(account.guests, instance.id)?.storeFiles !== undefined
  return seenBy({ account, instance }).some(
    ({ volume, mount }) =>
      mount !== undefined &&
      (mount === within || Object.keys(volume.files).some((one) => (mount + one.slice(1)).startsWith(within))),
  )
}

/** `mkdir`: a folder stands on its disk as a path with a slash at its end. In an account of version 3 there are none. */
export function makeFolder({ session, args }: Call): Ran {
  if (session.tx.account.rules !== undefined) return done()
  const parents = args.some((arg) => /^-\w*p/.test(arg) || arg === '--parents')
  const paths = args.filter((arg) => !arg.startsWith('-')).map((arg) => absolute(session, arg).replace(/(.)\/+$/, '$1'))
  if (paths.length === 0) return fails('mkdir: missing operand')
  for (const path of paths) {
    if (isFolder(session, path)) {
      if (!parents) return fails(`mkdir: cannot create directory ‘${path}’: File exists`)
      continue
    }
    const parent = path.slice(0, path.lastIndexOf('/')) || '/'
    if (!parents && !isFolder(session, parent))
      return fails(`mkdir: cannot create directory ‘${path}’: No such file or directory`)
    made(session, path)
  }
  return done()
}

function made({ tx, cause, ...session }: Session, path: string): void {
  const instance = instanceOf({ tx, cause, ...session })
  const place = placeOf(tx.account, instance, `${path}/x`)
  // a folder of its own in /mnt is not there yet, and lies on the root
  const volume =
    place.kind === 'volume' ? place.volume : place.kind === 'nowhere' ? rootOf(tx.account, instance) : undefined
  if (!volume) return
  const inside = place.kind === 'volume' ? place.path.slice(0, -1) : `${path}/`
  tx.emit({ kind: 'VolumeFileWritten', volumeId: volume.id, path: inside, text: '' }, cause, 'guest')
}

/** `cp`: one file to a name or into a folder. */
export function copy({ session, args }: Call): Ran {
  const [from = '', to = ''] = args.filter((arg) => !arg.startsWith('-')).map((arg) => absolute(session, arg))
  if (from === '' || to === '') return fails('cp: missing file operand')
  const text = readFile(session.tx.account, instanceOf(session), from)
  if (text === undefined) return fails(`cp: cannot stat '${from}': No such file or directory`)
  const goal = isFolder(session, to.replace(/(.)\/$/, '$1'))
    ? `${to.replace(/\/$/, '')}/${from.split('/').at(-1) ?? ''}`
    : to
  const refused = put(session, goal, text, false)
  return refused === undefined ? done() : fails(`cp: ${refused}`)
}
