import { runningImageId } from '../images/running.ts'
import { writeFile } from '../guest/decide.ts'
import { readFile } from '../guest/files.ts'
import { imageOf } from '../images/imageOf.ts'
import { cannot, fails, instanceOf, type Ran, type Session } from './session.ts'

/** The home folder of a user. */
export const homeOf = (user: string): string => (user === 'root' ? '/root' : `/home/${user}`)

/** A path from the root on. */
export function absolute({ variables, user }: Session, path: string): string {
  if (path.startsWith('/')) return straight(path)
  const at = variables.get('PWD') ?? homeOf(user)
  return straight(`${at.replace(/\/$/, '')}/${path}`)
}

/** A path without `.` and `..`; a slash at its end stays. */
function straight(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return `/${parts.join('/')}${parts.length > 0 && /\/\.{0,2}$/.test(path) ? '/' : ''}`
}

/** The user of the image, as whom one logs in. */
export function loginOf(session: Session): string {
  const { account } = session.tx
  const instance = instanceOf(session)
  return imageOf(account, runningImageId(account, instance))?.user ?? 'ec2-user'
}

/** Removes a file that somebody has written; what is wrong, where it cannot be. */
export const removeFile = ({ tx, instanceId, cause }: Session, path: string): string | undefined =>
  writeFile(tx, { instanceId, path, text: null }, cause)?.message

/** Folders of the OS, in which lies much that this page does not have. */
const ofTheOs = /^\/(?:bin|boot|etc|lib|lib64|proc|root|run|sbin|sys|usr|var\/(?:cache|lib|log|spool))\//

/** True within folders in which lies much that this page does not have. */
export const isOfTheOs = (path: string): boolean => ofTheOs.test(path)

/** The complaint about a file that is not there: of the OS's own nobody here knows whether they are. */
export function notThere(session: Session, name: string, typed: string): Ran {
  return ofTheOs.test(absolute(session, typed))
    ? cannot(session, `\`${name} ${typed}\` (a file of the OS, which the page does not have)`)
    : fails(`${name}: ${typed}: No such file or directory`)
}

/** Writes a file; what is wrong with it, where it cannot be. */
export function put(session: Session, path: string, text: string, append: boolean): string | undefined {
  const { tx, instanceId, cause } = session
  const before = append ? readFile(tx.account, instanceOf(session), path) : undefined
  const bare = text.replace(/\n$/, '')
  const whole = before === undefined ? bare : `${before}\n${bare}`
  return writeFile(tx, { instanceId, path, text: whole }, cause)?.message
}
