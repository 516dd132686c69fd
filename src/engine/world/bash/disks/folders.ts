import { get } from '#lib/table.ts'
import { placeOf, ramFolder, readFile, storeFolder } from '../../guest/files.ts'
import { hasUnit, pageOf, softwareOf, webUnits } from '../../guest/software.ts'
import { linuxOf } from '../packages.ts'
import { seenBy } from '../../guest/disks.ts'
import { rootOf } from '../../volumes/read.ts'
import { absolute, homeOf, loginOf, put } from '../files.ts'
import { type Call, done, fails, instanceOf, type Ran, type Session } from '../session.ts'

/** Folders of every Linux. */
export const always: ReadonlySet<string> = new Set(
  '/ /bin /boot /dev /etc /etc/cloud /etc/ssh /etc/sudoers.d /etc/systemd /etc/systemd/system /home /lib /lib64 /media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr /usr/bin /usr/lib /usr/lib/systemd /usr/local /usr/local/bin /usr/local/lib /usr/sbin /usr/share /var /var/cache /var/lib /var/lib/cloud /var/log /var/spool /var/tmp /var/www'.split(
    ' ',
  ),
)

/** Folders that an installed web server brings along. */
export function webFolders(session: Session): readonly string[] {
  const { account } = session.tx
  const instance = instanceOf(session)
  const software = softwareOf(account, instance)
  return webUnits
    .filter((unit) => hasUnit(software, unit))
    .flatMap((unit) => {
      const pages = pageOf(unit, linuxOf(account, instance)).replace('/index.html', '')
      return [pages, pages.slice(0, pages.lastIndexOf('/')), `/etc/${unit}`]
    })
}

/** True where there is such a folder: of the OS, made by somebody, or with a file in it. */
export function isFolder(session: Session, path: string): boolean {
  const { account } = session.tx
  const instance = instanceOf(session)
  const within = `${path}/`
  if (always.has(path) || within === ramFolder) return true
  const home = homeOf(loginOf(session))
  if (webFolders(session).includes(path)) return true
  if (path === home || path === `${home}/.ssh`) return true
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
  const paths = args.filter((arg) => !arg.startsWith('-'))
  if (paths.length === 0) return fails('mkdir: missing operand')
  const complaints = paths.flatMap((path) => {
    const wrong = madeOne(session, absolute(session, path).replace(/(.)\/+$/, '$1'), parents)
    return wrong === undefined ? [] : [`mkdir: cannot create directory ‘${path}’: ${wrong}`]
  })
  return complaints.length === 0 ? done() : fails(complaints.join('\n'))
}

/** Makes a folder; what is wrong, where it cannot be made. */
function madeOne(session: Session, path: string, parents: boolean): string | undefined {
  if (isFolder(session, path)) return parents ? undefined : 'File exists'
  if (readFile(session.tx.account, instanceOf(session), path) !== undefined) return 'File exists'
  const parent = path.slice(0, path.lastIndexOf('/')) || '/'
  if (!isFolder(session, parent)) {
    if (!parents) return 'No such file or directory'
    const wrong = madeOne(session, parent, parents)
    if (wrong !== undefined) return wrong
  }
  made(session, path)
  return undefined
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
