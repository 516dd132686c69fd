import { placeOf, readFile } from '../guest/files.ts'
import { seenBy } from '../guest/disks.ts'
import { absolute, homeOf, loginOf, put, removeFile } from './files.ts'
import { denied } from './owners.ts'
import { type Call, cannot, done, fails, instanceOf, type Ran, type Session } from './session.ts'
import { always, isFolder, webFolders } from './there.ts'

const plain = (session: Session, typed: string) => absolute(session, typed).replace(/(.)\/+$/, '$1')

/** A folder that is there without anybody having made it. */
const isOfTheOs = (session: Session, path: string) =>
  always.has(path) || webFolders(session).includes(path) || path === homeOf(loginOf(session))

/** The files below a folder, and the folders themselves, on the disk that it lies on. */
function below(session: Session, path: string): readonly string[] {
  const instance = instanceOf(session)
  const place = placeOf(session.tx.account, instance, `${path}/x`)
  if (place.kind !== 'volume') return []
  const inside = place.path.slice(0, -1)
  const mount = `${path}/`.slice(0, `${path}/`.length - inside.length)
  return Object.keys(place.volume.files)
    .filter((one) => one.startsWith(inside))
    .map((one) => mount + one)
}

/** `rm`: files, and with `-r` folders that somebody has made. */
export function rm({ session, args, isRoot }: Call): Ran {
  const options = args.filter((arg) => arg.startsWith('-')).join('')
  const typed = args.filter((arg) => !arg.startsWith('-'))
  if (typed.length === 0) return options.includes('f') ? done() : fails('rm: missing operand')
  let err = ''
  for (const one of typed) {
    const wrong = removed(session, one, { options, isRoot })
    if (typeof wrong === 'object') return wrong
    if (wrong !== undefined) err += `${err === '' ? '' : '\n'}rm: cannot remove '${one}': ${wrong}`
  }
  return err === '' ? done() : fails(err)
}

interface How {
  readonly options: string
  readonly isRoot: boolean
}

function removed(session: Session, typed: string, { options, isRoot }: How): string | Ran | undefined {
  const { account } = session.tx
  const instance = instanceOf(session)
  const path = plain(session, typed)
  if (isFolder(session, path)) {
    if (!/[rR]/.test(options)) return 'Is a directory'
    if (isOfTheOs(session, path)) return cannot(session, `\`rm -r\` of a folder of the OS (${path})`)
    if (seenBy({ account, instance }).some(({ mount }) => mount?.startsWith(`${path}/`)))
      return 'Device or resource busy'
    const wrong = denied(session, path, isRoot)
    if (wrong !== undefined) return wrong
    for (const one of below(session, path)) taken(session, one)
    return undefined
  }
  const place = placeOf(account, instance, path)
  if (readFile(account, instance, path) === undefined)
    return options.includes('f') ? undefined : 'No such file or directory'
  const wrong = denied(session, path, isRoot)
  if (wrong !== undefined) return wrong
  if (place.kind === 'volume' && place.volume.files[place.path] === undefined)
    return cannot(session, `\`rm\` of a file that nobody has written (${path})`)
  return removeFile(session, path)
}

/** Takes a file away, or a folder, which stands on its disk as a path with a slash at its end. */
function taken(session: Session, path: string): void {
  const { tx, cause } = session
  const place = placeOf(tx.account, instanceOf(session), path.endsWith('/') ? `${path}x` : path)
  if (place.kind !== 'volume') return
  const inside = path.endsWith('/') ? place.path.slice(0, -1) : place.path
  tx.emit({ kind: 'VolumeFileWritten', volumeId: place.volume.id, path: inside, text: null }, cause, 'guest')
}

/** `mv`: one file to another name or into a folder. */
export function mv({ session, args, isRoot }: Call): Ran {
  const [from, to, ...others] = args.filter((arg) => !arg.startsWith('-'))
  if (from === undefined || to === undefined) return fails('mv: missing file operand')
  if (others.length > 0) return cannot(session, '`mv` of several files at once')
  const { account } = session.tx
  const source = plain(session, from)
  const text = readFile(account, instanceOf(session), source)
  if (isFolder(session, source)) return cannot(session, '`mv` of a folder')
  if (text === undefined) return fails(`mv: cannot stat '${from}': No such file or directory`)
  const asked = plain(session, to)
  const goal = isFolder(session, asked) ? `${asked.replace(/\/$/, '')}/${source.split('/').at(-1) ?? ''}` : asked
  if (goal === source) return fails(`mv: '${from}' and '${to}' are the same file`)
  const wrong = denied(session, goal, isRoot) ?? denied(session, source, isRoot)
  if (wrong !== undefined) return fails(`mv: cannot move '${from}' to '${to}': ${wrong}`)
  const refused = put(session, goal, text, false) ?? removeFile(session, source)
  return refused === undefined ? done() : fails(`mv: ${refused}`)
}
