import { writeFile } from '../guest/decide.ts'
import { readFile } from '../guest/files.ts'
import { instanceOf, type Session } from './session.ts'

/** The home folder of a user. */
export const homeOf = (user: string): string => (user === 'root' ? '/root' : `/home/${user}`)

/** A path from the root on. */
export function absolute({ variables, user }: Session, path: string): string {
  if (path.startsWith('/')) return path
  const at = variables.get('PWD') ?? homeOf(user)
  return `${at.replace(/\/$/, '')}/${path.replace(/^\.\//, '')}`
}

/** Writes a file; what is wrong with it, where it cannot be. */
export function put(session: Session, path: string, text: string, append: boolean): string | undefined {
  const { tx, instanceId, cause } = session
  const before = append ? readFile(tx.account, instanceOf(session), path) : undefined
  const bare = text.replace(/\n$/, '')
  const whole = before === undefined ? bare : `${before}\n${bare}`
  return writeFile(tx, { instanceId, path, text: whole }, cause)?.message
}
