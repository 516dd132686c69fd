import { readFile } from '../../guest/files.ts'
import { absolute, put } from '../files.ts'
import { denied, own } from '../owners.ts'
import { type Call, done, fails, instanceOf, type Ran, type Session } from '../session.ts'
import { isFolder } from '../there.ts'

/** `mkdir`: a folder stands on its disk as a path with a slash at its end. In an account of version 3 there are none. */
export function makeFolder({ session, args, isRoot }: Call): Ran {
  if (session.tx.account.rules !== undefined) return done()
  const parents = args.some((arg) => /^-\w*p/.test(arg) || arg === '--parents')
  const paths = args.filter((arg) => !arg.startsWith('-'))
  if (paths.length === 0) return fails('mkdir: missing operand')
  const complaints = paths.flatMap((path) => {
    const wrong = madeOne(session, absolute(session, path).replace(/(.)\/+$/, '$1'), { parents, isRoot })
    return wrong === undefined ? [] : [`mkdir: cannot create directory ‘${path}’: ${wrong}`]
  })
  return complaints.length === 0 ? done() : fails(complaints.join('\n'))
}

/** Makes a folder; what is wrong, where it cannot be made. */
function madeOne(
  session: Session,
  path: string,
  how: { readonly parents: boolean; readonly isRoot: boolean },
): string | undefined {
  const { parents, isRoot } = how
  if (isFolder(session, path)) return parents ? undefined : 'File exists'
  if (readFile(session.tx.account, instanceOf(session), path) !== undefined) return 'File exists'
  const parent = path.slice(0, path.lastIndexOf('/')) || '/'
  if (!isFolder(session, parent)) {
    if (!parents) return 'No such file or directory'
    const wrong = madeOne(session, parent, how)
    if (wrong !== undefined) return wrong
  }
  const wrong = denied(session, path, isRoot)
  if (wrong === undefined) own(session, path, isRoot ? 'root' : session.user)
  return wrong
}

/** `cp`: one file to a name or into a folder. */
export function copy({ session, args, isRoot }: Call): Ran {
  const [from = '', to = ''] = args.filter((arg) => !arg.startsWith('-')).map((arg) => absolute(session, arg))
  if (from === '' || to === '') return fails('cp: missing file operand')
  const text = readFile(session.tx.account, instanceOf(session), from)
  if (text === undefined) return fails(`cp: cannot stat '${from}': No such file or directory`)
  const goal = isFolder(session, to.replace(/(.)\/$/, '$1'))
    ? `${to.replace(/\/$/, '')}/${from.split('/').at(-1) ?? ''}`
    : to
  const wrong = denied(session, goal, isRoot)
  if (wrong !== undefined) return fails(`cp: cannot create regular file '${goal}': ${wrong}`)
  const refused = put(session, goal, text, false)
  return refused === undefined ? done() : fails(`cp: ${refused}`)
}
