import type { Host } from '../host.ts'
import { instanceConnectSsh, isInstanceConnectSsh } from './instanceConnect.ts'
import type { Session } from './session.ts'
import { isStartSession, startSession } from './sessionManager.ts'
import { type Connected, type KeysHandedOut, type Question, ssh } from './ssh.ts'

/** A program that may open a shell at the other end. */
type Connector = (
  args: readonly string[],
  host: Host,
  session: Session,
  keys: KeysHandedOut,
  question?: Question,
) => Promise<Connected>

/** The program that a command starts, where it is one that connects. */
export function connectorOf(verb: string, args: readonly string[]): Connector | undefined {
  if (verb === 'ssh') return ssh
  if (verb !== 'aws') return undefined
  return isInstanceConnectSsh(args) ? instanceConnectSsh : isStartSession(args) ? startSession : undefined
}
