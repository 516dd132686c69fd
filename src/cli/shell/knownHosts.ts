import { base64Of } from '#lib/bytes.ts'
import { hex } from '#lib/chance.ts'
import type { Session } from './session.ts'

// The host keys that a client has met, in the file and the words of OpenSSH.

const file = '.ssh/known_hosts'
const path = `/home/you/${file}`
export const rule = '@'.repeat(59)

const bytesOf = (many: number, seed: string, what: string): readonly number[] =>
  Array.from({ length: many }, (_, nth) => Number.parseInt(hex(2, `${seed} ${nth}`, what), 16))

/** The ED25519 host key of a machine, which follows from what it is: its text after the kind (RFC 8709, 4). */
export function hostKeyOf(machine: string): string {
  const kind = [...'ssh-ed25519'].map((sign) => sign.charCodeAt(0))
  return base64Of([0, 0, 0, kind.length, ...kind, 0, 0, 0, 32, ...bytesOf(32, machine, 'host key')])
}

interface Known {
  readonly key: string
  /** its line in the file, from 1 */
  readonly line: number
}

const linesOf = (session: Session): readonly string[] => (session.read(file) ?? '').split('\n')

/** The key that was met at an address. */
export function knownKey(session: Session, address: string): Known | undefined {
  for (const [nth, line] of linesOf(session).entries()) {
    const [hosts = '', kind, key] = line.trim().split(/\s+/)
    if (kind === 'ssh-ed25519' && key !== undefined && hosts.split(',').includes(address)) return { key, line: nth + 1 }
  }
  return undefined
}

export const remember = (session: Session, address: string, key: string): void =>
  session.write(file, `${session.read(file) ?? ''}${address} ssh-ed25519 ${key}\n`)

/** A key's fingerprint as OpenSSH shows it. */
export const fingerprintOf = (key: string): string =>
  `SHA256:${base64Of(bytesOf(32, key, 'fingerprint')).replace(/=+$/, '')}`

/** The question whether to trust a machine that was never met. */
export const askTrust = (address: string, ip: string, key: string): string =>
  `The authenticity of host '${address} (${ip})' can't be established.
ED25519 key fingerprint is ${fingerprintOf(key)}.
This key is not known by any other names.
Are you sure you want to continue connecting (yes/no/[fingerprint])? `

/** what is asked again where the answer was none */
export const askAgain = "Please type 'yes', 'no' or the fingerprint: "

/** The words of a client that goes on although another machine answers, because it was told not to be strict. */
export const changedAndOn = (address: string, key: string, line: number): string =>
  changed(address, key, line).replace(
    /Host key for [^]*$/,
    'Password authentication is disabled to avoid man-in-the-middle attacks.\nKeyboard-interactive authentication is disabled to avoid man-in-the-middle attacks.\n',
  )

/** The refusal to go on where another machine answers at an address. */
export const changed = (address: string, key: string, line: number): string => `${rule}
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
${rule}
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!
Someone could be eavesdropping on you right now (man-in-the-middle attack)!
It is also possible that a host key has just been changed.
The fingerprint for the ED25519 key sent by the remote host is
${fingerprintOf(key)}.
Please contact your system administrator.
Add correct host key in ${path} to get rid of this message.
Offending ED25519 key in ${path}:${line}
  remove with:
  ssh-keygen -f "${path}" -R "${address}"
Host key for ${address} has changed and you have requested strict checking.
Host key verification failed.
`

/** `ssh-keygen -R address`: forgets the keys of an address. */
export function forget(session: Session, args: readonly string[]): { out: string; err: string; exit: number } {
  const at = args.indexOf('-R')
  const address = args[at + 1]
  if (at < 0 || address === undefined) return { out: '', err: 'The playground has of ssh-keygen only -R.\n', exit: 1 }
  if (session.read(file) === undefined)
    return { out: '', err: `Cannot stat ${path}: No such file or directory\n`, exit: 255 }
  const lines = linesOf(session)
  const found = lines.flatMap((line, nth) =>
    (line.trim().split(/\s+/)[0] ?? '').split(',').includes(address) ? [nth + 1] : [],
  )
  if (found.length === 0) return { out: '', err: `Host ${address} not found in ${path}\n`, exit: 0 }
  session.write(`${file}.old`, lines.join('\n'))
  session.write(file, lines.filter((_, nth) => !found.includes(nth + 1)).join('\n'))
  const said = found.map((line) => `# Host ${address} found: line ${line}\n`).join('')
  return {
    out: `${said}${path} updated.\nOriginal contents retained as ${path}.old\n`,
    err: '',
    exit: 0,
  }
}
