import type { ShellUser } from '#engine/world/guest/guest.ts'
import type { Ended, Host } from '../host.ts'

/** A shell at the other end, in which a terminal is. */
export interface Remote {
  readonly instanceId: string
  /** the user whom the image has, and the machine's name as prompts show it */
  readonly login: string
  readonly machine: string
  /** whose shell it is, where it is not the login's */
  readonly user?: ShellUser | undefined
  readonly prompt: string
  /** the words after `exit` */
  readonly goodbye: string
  /** the words when the machine goes away */
  readonly brokenOff: string
  /** the shell that comes back after this one, and the folder in which this one was opened */
  readonly before?: Remote | undefined
  readonly folder?: string | undefined
}

/** A text of an answer; empty where it has none of that name. */
export const textIn = (response: Readonly<Record<string, unknown>>, name: string): string => {
  const text = response[name]
  return typeof text === 'string' ? text : ''
}

/** Types a line at the other end. */
export async function runInGuest(
  host: Host,
  { instanceId, user, brokenOff }: Pick<Remote, 'instanceId' | 'user' | 'brokenOff'>,
  command: string,
): Promise<Ended & { readonly lost?: true }> {
  const answer = await host.ask({
    action: 'RunInGuest',
    params: { InstanceId: instanceId, Command: command, ...(user && { User: user }) },
  })
  if (!answer.ok) return { out: '', err: brokenOff, exit: 255, lost: true }
  const text = textIn(answer.response, 'Output')
  return {
    out: text === '' ? '' : `${text.replace(/\n$/, '')}\n`,
    err: '',
    exit: Number(answer.response['ExitStatus'] ?? 0),
  }
}

/** A prompt as bash draws it on Ubuntu, which shows the whole path, and on Amazon Linux, which shows its last name. */
function promptOf({ login, machine }: Remote, user: string, place: string): string {
  const sign = user === 'root' ? '#' : '$'
  const shown = place === (user === 'root' ? '/root' : `/home/${user}`) ? '~' : place
  return login === 'ubuntu'
    ? `${user}@${machine}:${shown}${sign} `
    : `[${user}@${machine} ${shown.split('/').at(-1) || '/'}]${sign} `
}

/** The ways to a shell of another user, by what stands behind `sudo`, and whether it begins in that user's own folder. */
const openers: readonly (readonly [RegExp, boolean])[] = [
  [/^-i$/, true],
  [/^(?:-iu|-i -u) ([\w-]+)$/, true],
  [/^-u ([\w-]+) -i$/, true],
  [/^(?:-s|bash)$/, false],
  [/^su (?:-|-l|--login)(?: ([\w-]+))?$/, true],
  [/^su(?: ([\w-]+))?$/, false],
]

/** A line that opens a shell of somebody else: whose, and whether as at a login. */
function opening({ user }: Remote, line: string): { readonly name: string; readonly isLogin: boolean } | undefined {
  const said = line.trim().replaceAll(/\s+/g, ' ')
  const how = said.replace(/^sudo /, '')
  // without sudo a password is asked for, which nobody has
  if (how === said && (user !== 'root' || !how.startsWith('su'))) return undefined
  for (const [form, isLogin] of openers) {
    const found = form.exec(how)
    if (found) return { name: found[1] ?? 'root', isLogin }
  }
  return undefined
}

/** Opens the shell of another user within one, where a line asks for it; nothing where it is another line. */
export async function shellWithin(host: Host, remote: Remote, line: string): Promise<Remote | undefined> {
  const { name, isLogin } = opening(remote, line) ?? {}
  if (name === undefined || (name !== 'root' && name !== remote.login)) return undefined
  const { out, lost } = await runInGuest(host, remote, 'pwd')
  if (lost) return undefined
  const folder = out.trim()
  const user = name === 'root' ? 'root' : undefined
  if (isLogin) await runInGuest(host, { ...remote, user }, 'cd')
  const home = name === 'root' ? '/root' : `/home/${name}`
  return {
    ...remote,
    user,
    prompt: promptOf(remote, name, isLogin ? home : folder),
    goodbye: isLogin ? 'logout\n' : 'exit\n',
    before: remote,
    folder,
  }
}
