import { placeOf, storeFolder } from '../guest/files.ts'
import { rootOf } from '../volumes/read.ts'
import { isFolder } from './there.ts'
import { absolute, homeOf, loginOf } from './files.ts'
import { type Call, done, fails, instanceOf, type Ran, type Session } from './session.ts'

/** The owner of a folder in which everybody may write. */
const everybody = '*'

const open = ['/tmp', '/var/tmp', '/dev/shm', storeFolder.slice(0, -1)]

/** The volume that a folder lies on, and the path under which the folder stands there. */
function entryOf(session: Session, path: string) {
  const { account } = session.tx
  const instance = instanceOf(session)
  const place = placeOf(account, instance, `${path === '/' ? '' : path}/x`)
  // a folder of its own in /mnt is not there yet, and lies on the root
  if (place.kind === 'nowhere') return { volume: rootOf(account, instance), inside: `${path}/` }
  return place.kind === 'volume' ? { volume: place.volume, inside: place.path.slice(0, -1) } : undefined
}

/** The owner of a folder: a user, everybody, or root where nobody has said anything about it. */
function ownerOf(session: Session, path: string): string {
  const { volume, inside } = entryOf(session, path) ?? {}
  const told = inside === undefined ? undefined : volume?.files[inside]
  if (told !== undefined) return told === '' ? 'root' : told
  const login = loginOf(session)
  if (path === homeOf(login)) return login
  if (path === homeOf(session.user)) return session.user
  if (open.includes(path)) return everybody
  // a volume's own top folder is root's, wherever it is mounted
  if (path === '/' || inside === '/') return 'root'
  return ownerOf(session, path.slice(0, path.lastIndexOf('/')) || '/')
}

/** Says why somebody may not write to a path, as Linux does; undefined where they may. */
export function denied(session: Session, path: string, isRoot: boolean): string | undefined {
  const isAny = isRoot || session.user === 'root' || session.tx.account.rules !== undefined
  if (isAny || path === '/dev/null') return undefined
  const parent = path.slice(0, path.lastIndexOf('/')) || '/'
  if ([session.user, everybody].includes(ownerOf(session, parent))) return undefined
  // where nothing can be written at all, the write itself says so
  if (placeOf(session.tx.account, instanceOf(session), path).kind === 'nowhere') return undefined
  const [, top = ''] = path.split('/')
  return parent === '/' || isFolder(session, `/${top}`) ? 'Permission denied' : 'No such file or directory'
}

/** Notes whose a folder is: that stands where the text of a file would, and nothing for root. */
export function own(session: Session, path: string, owner: string): void {
  const { volume, inside } = entryOf(session, path) ?? {}
  if (!volume || inside === undefined) return
  const text = owner === 'root' ? '' : owner
  if (volume.files[inside] === text) return
  session.tx.emit({ kind: 'VolumeFileWritten', volumeId: volume.id, path: inside, text }, session.cause, 'guest')
}

/** Gives folders to an owner; with `-R` those inside them too. */
function give(session: Session, paths: readonly string[], owner: string, deep: boolean): void {
  for (const path of paths.filter((one) => isFolder(session, one))) {
    const { volume, inside = '' } = entryOf(session, path) ?? {}
    const below = Object.keys(volume?.files ?? {}).filter((one) => one.startsWith(inside) && one.endsWith('/'))
    own(session, path, owner)
    for (const one of deep ? below : [])
      if (one !== inside) own(session, `${path}/${one.slice(inside.length)}`.replace(/\/$/, ''), owner)
  }
}

const named = (session: Session, args: readonly string[]) => {
  const [first = '', ...paths] = args.filter((arg) => !/^-[A-Za-z-]+$/.test(arg))
  const isDeep = args.some((arg) => /^-\w*R/.test(arg) || arg === '--recursive')
  return { first, isDeep, typed: paths, paths: paths.map((one) => absolute(session, one).replace(/(.)\/$/, '$1')) }
}

/** `chown`: only root gives things away. Files have no owner here but that of their folder. */
export function chown({ session, args, isRoot }: Call): Ran {
  if (session.tx.account.rules !== undefined) return done()
  const { first, isDeep, typed, paths } = named(session, args)
  if (!isRoot)
    return fails(typed.map((one) => `chown: changing ownership of '${one}': Operation not permitted`).join('\n'))
  const [name = ''] = first.split(/[:.]/)
  if (name !== '' && !/^(?:[a-z_][\w-]*|\d+)$/.test(name)) return fails(`chown: invalid user: ‘${first}’`)
  // the numbers of root and of the first user of these images
  const owner =
    new Map([
      ['0', 'root'],
      ['1000', loginOf(session)],
    ]).get(name) ?? name
  if (owner !== '') give(session, paths, owner, isDeep)
  return done()
}

/** `chmod`, as far as it lets everybody write into a folder. */
export function chmod({ session, args, isRoot }: Call): Ran {
  const { first, isDeep, typed, paths } = named(session, args)
  if (session.tx.account.rules !== undefined) return done()
  const foreign = typed.filter((_, nth) => {
    const path = paths[nth] ?? ''
    return isFolder(session, path) && !isRoot && ownerOf(session, path) !== session.user
  })
  if (foreign.length > 0)
    return fails(foreign.map((one) => `chmod: changing permissions of '${one}': Operation not permitted`).join('\n'))
  if (/^[0-7]?[0-7]{2}[2367]$|[ao]\w*\+\w*w/.test(first)) give(session, paths, everybody, isDeep)
  return done()
}
