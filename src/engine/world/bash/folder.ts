import { readFile } from '../guest/files.ts'
import { isFolder } from './there.ts'
import { absolute, homeOf } from './files.ts'
import { type Call, done, fails, instanceOf, type Ran } from './session.ts'

/** `cd`: into a folder that is there. In an account of version 3 there are none, and each will do. */
export function cd({ session, args: [asked = '~'] }: Call): Ran {
  const { variables, user, tx } = session
  const before = variables.get('PWD') ?? homeOf(user)
  const back = asked === '-' ? variables.get('OLDPWD') : undefined
  if (asked === '-' && back === undefined) return fails('bash: cd: OLDPWD not set')
  const path = back ?? (asked === '~' ? homeOf(user) : absolute(session, asked).replace(/(.)\/$/, '$1'))
  if (tx.account.rules === undefined && !isFolder(session, path)) {
    const isFile = readFile(tx.account, instanceOf(session), path) !== undefined
    return fails(`bash: cd: ${asked}: ${isFile ? 'Not a directory' : 'No such file or directory'}`)
  }
  if (path === '/root' && user !== 'root' && tx.account.rules === undefined)
    return fails(`bash: cd: ${asked}: Permission denied`)
  variables.set('PWD', path)
  variables.set('OLDPWD', before)
  return done(back)
}
