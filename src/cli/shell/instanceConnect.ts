import type { Host } from '../host.ts'
import { runAws } from '../run.ts'
import { errorLine } from '../usage.ts'
import type { Session } from './session.ts'
import { type Connected, type KeysHandedOut, type Question, ssh } from './ssh.ts'

/** a key of one login, which nobody keeps */
const passing = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'E'.repeat(43)} passing`

const options = ['instance-id', 'os-user', 'ssh-port', 'private-key-file', 'connection-type']

/** True of the words of `aws ec2-instance-connect ssh`, which is a program of the CLI and no operation of the service. */
export const isInstanceConnectSsh = ([service, operation]: readonly string[]): boolean =>
  service === 'ec2-instance-connect' && operation === 'ssh'

/** Sends a key that is good for a minute and logs in with it, as `aws ec2-instance-connect ssh` does. */
export async function instanceConnectSsh(
  words: readonly string[],
  host: Host,
  session: Session,
  keys: KeysHandedOut,
  question?: Question,
): Promise<Connected> {
  const given = readGiven(words.slice(2))
  if (typeof given === 'string') return { out: '', err: errorLine(given), exit: 252 }
  const id = given.get('instance-id') ?? ''
  const user = given.get('os-user') ?? 'ec2-user'
  const query = 'Reservations[0].Instances[0].PublicIpAddress'
  const found = await runAws(
    ['ec2', 'describe-instances', '--instance-ids', id, '--query', query, '--output', 'text'],
    host,
  )
  if (found.exit !== 0) return found
  const address = found.out.trim()
  // without a public address the CLI goes by way of an endpoint in the VPC
  if (address === 'None' || given.get('connection-type') === 'eice') return { out: '', err: noEndpoint, exit: 255 }
  const file = given.get('private-key-file')
  if (file === undefined) {
    const send = ['ec2-instance-connect', 'send-ssh-public-key', '--instance-id', id, '--instance-os-user', user]
    const sent = await runAws([...send, '--ssh-public-key', passing], host)
    if (sent.exit !== 0) return sent
  }
  const key = file === undefined ? [] : ['-i', file]
  return ssh(['-p', given.get('ssh-port') ?? '22', ...key, `${user}@${address}`], host, session, keys, question)
}

const noEndpoint = errorLine(
  'The instance has no public IPv4 address, and the playground does not have EC2 Instance Connect Endpoint, which AWS has.',
)

/** The options by their names, or what is wrong with them. */
function readGiven(words: readonly string[]): ReadonlyMap<string, string> | string {
  const given = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const [, name = '', said] = /^--([\w-]+)(?:=(.*))?$/s.exec(words[at] ?? '') ?? []
    if (!options.includes(name)) return `Unknown options: ${words[at] ?? ''}`
    const value = said ?? words[++at]
    if (value === undefined) return `argument --${name}: expected one argument`
    given.set(name, value)
  }
  return given.has('instance-id') ? given : 'the following arguments are required: --instance-id'
}
