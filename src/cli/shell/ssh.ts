import type { Answer } from '#api/answer.ts'
import { isRecord } from '#lib/record.ts'
import type { Ended, Host } from '../host.ts'
import {
  askAgain,
  askTrust,
  changed,
  changedAndOn,
  fingerprintOf,
  hostKeyOf,
  knownKey,
  remember,
  rule,
} from './knownHosts.ts'
import { type Remote, runInGuest, textIn } from './remote.ts'
import type { Session } from './session.ts'

/** The outcome of `ssh`: a login, or what it says. */
export interface Connected extends Ended {
  readonly remote?: Remote
}

interface Destination {
  readonly user: string | undefined
  readonly address: string
  readonly key: string | undefined
  readonly port: number
  /** what was said with -o, by its name in small letters */
  readonly options: ReadonlyMap<string, string>
  readonly command: readonly string[]
}

const usage = 'usage: ssh [-i identity_file] [-p port] [user@]hostname [command]\n'
/** options with a word behind them */
const valued = 'bcDeEFIiJLlmoOpQRSWw'

function readDestination(args: readonly string[]): Destination | undefined {
  let [key, user, port]: (string | undefined)[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? ''
    if (word.startsWith('-') && word.length > 1) {
      const letter = word[1] ?? ''
      const value = valued.includes(letter) ? word.slice(2) || args[++at] : undefined
      if (letter === 'i') key = value
      if (letter === 'l') user = value
      if (letter === 'p') port = value
      if (letter === 'o') {
        const [name = '', ...rest] = (value ?? '').split(/[=\s]+/)
        options.set(name.toLowerCase(), rest.join(' '))
      }
      continue
    }
    const [, before, host = ''] = /^(?:([^@]*)@)?(.*)$/s.exec(word) ?? []
    return { user: before ?? user, address: host, key, port: portOf(port), options, command: args.slice(at + 1) }
  }
  return undefined
}

/** A port as it was typed; 0 is none. */
const portOf = (said = '22'): number => (/^\d{1,5}$/.test(said) && Number(said) < 65_536 ? Number(said) : 0)

/** the code with which the command ends that root's key is let in for */
const rootsExit = 142

const said = (err: string, exit = 255): Connected => ({ out: '', err, exit })

/** An instance as far as `ssh` wants it. */
export interface Found {
  readonly id: string
  readonly keyName: string | undefined
  readonly rootVolume: string
  readonly ip: string
}

/** The names of the key pairs whose private halves were handed out here, by their text. */
export type KeysHandedOut = Map<string, string>

/** Asks somebody at a terminal, and answers what they typed; undefined where they broke off. */
export type Question = (text: string) => Promise<string | undefined>

interface Meeting {
  readonly address: string
  readonly ip: string
  readonly hostKey: string
  readonly options: Destination['options']
  readonly question: Question | undefined
}

/** The words before the login at a machine whose key was met, or was not; `stop` where a client goes no further. */
async function meet(session: Session, { address, ip, hostKey, options, question }: Meeting) {
  const strict = options.get('stricthostkeychecking')?.toLowerCase() ?? 'ask'
  const isKept = options.get('userknownhostsfile') !== '/dev/null'
  const before = isKept ? knownKey(session, address) : undefined
  if (before) {
    if (before.key === hostKey) return { text: '' }
    const isLax = strict === 'no' || strict === 'off'
    return isLax
      ? { text: changedAndOn(address, hostKey, before.line) }
      : { text: changed(address, hostKey, before.line), stop: true }
  }
  const failed = 'Host key verification failed.\n'
  if (strict === 'yes')
    return {
      text: `No ED25519 host key is known for ${address} and you have requested strict checking.\n${failed}`,
      stop: true,
    }
  // nobody is there to answer a script: it goes on as with accept-new
  let asked = ''
  if (question && strict === 'ask') {
    let text = askTrust(address, ip, hostKey)
    for (;;) {
      const said = await question(asked + text)
      if (said === undefined) return { text: '', stop: true }
      asked += `${text}${said}\n`
      if (said.trim() === 'no') return { text: asked + failed, stop: true }
      if (said.trim() === 'yes' || said.trim() === fingerprintOf(hostKey)) break
      text = askAgain
    }
  }
  if (isKept) remember(session, address, hostKey)
  return { text: `${asked}Warning: Permanently added '${address}' (ED25519) to the list of known hosts.\n` }
}

/** Logs in by SSH, or says what a client says who cannot. */
export async function ssh(
  args: readonly string[],
  host: Host,
  session: Session,
  keys: KeysHandedOut,
  question?: Question,
): Promise<Connected> {
  const wanted = readDestination(args)
  if (!wanted || wanted.address === '') return said(usage)
  const { address, key, port } = wanted
  if (port === 0) return said(`Bad port '${args[args.indexOf('-p') + 1] ?? ''}'\n`)
  const found = await instanceAt(host, address)
  const silent = `ssh: connect to host ${address} port ${port}: Connection timed out\n`
  if (!found) {
    if (!/^[\d.]+$/.test(address) && !/^ec2-.*amazonaws\.com$/.test(address))
      return said(`ssh: Could not resolve hostname ${address}: Name or service not known\n`)
    return said(silent)
  }
  if (port !== 22) return said(await atOtherPort(host, found.id, address, port))
  const user = wanted.user ?? 'you'
  const { note, name } = identity(session, keys, key)
  const answer = await host.ask({
    action: 'ConnectToInstance',
    params: { InstanceId: found.id, Way: 'ssh', User: user, KeyName: name ?? '' },
  })
  if (!answer.ok) return said(`${answer.error.message}\n`)
  const output = textIn(answer.response, 'Output').replace(/(@| host )\S+?(?=: Permission| port )/, `$1${address}`)
  const isRoot = output.startsWith('Please login')
  const isReached = answer.response['Result'] === 'Connected' || output.includes('Permission denied') || isRoot
  // a root volume that was replaced starts with keys of its own
  const hostKey = hostKeyOf(`${found.id}/${found.rootVolume}`)
  const { options } = wanted
  const met = isReached ? await meet(session, { address, ip: found.ip, hostKey, options, question }) : { text: '' }
  if (met.stop) return said(met.text)
  const greeting = met.text
  if (isRoot) return { out: `${output}\n\n`, err: `${greeting}${note}`, exit: rootsExit }
  if (answer.response['Result'] !== 'Connected') return said(`${greeting}${note}${output}\n`)
  const goodbye = `logout\nConnection to ${address} closed.\n`
  const [, login = '', machine = ''] = /([\w-]+)@([\w-]+)/.exec(output) ?? []
  const brokenOff = 'client_loop: send disconnect: Broken pipe\n'
  const remote: Remote = { instanceId: found.id, login, machine, prompt: `${output.trimEnd()} `, goodbye, brokenOff }
  if (wanted.command.length === 0) return { out: '', err: greeting + note, exit: 0, remote }
  const ran = await runInGuest(host, remote, wanted.command.join(' '))
  return { ...ran, err: greeting + note + ran.err }
}

/** The words of a client at a port where no SSH server listens: silence, a no, or a server of another kind. */
async function atOtherPort(host: Host, id: string, address: string, port: number): Promise<string> {
  const answer = await host.ask({ action: 'ProbeInstance', params: { InstanceId: id, Port: port } })
  const result = answer.ok ? answer.response['Result'] : 'TimedOut'
  if (result === 'Succeeded')
    return `kex_exchange_identification: Connection closed by remote host\nConnection closed by ${address} port ${port}\n`
  const end = result === 'Refused' ? 'refused' : 'timed out'
  return `ssh: connect to host ${address} port ${port}: Connection ${end}\n`
}

/** Whose private key a file is: a client takes none that others can read. */
function identity(
  session: Session,
  keys: KeysHandedOut,
  path: string | undefined,
): { note: string; name?: string | undefined } {
  if (path === undefined) return { note: '' }
  const text = session.read(path)
  if (text === undefined) return { note: `Warning: Identity file ${path} not accessible: No such file or directory.\n` }
  const mode = session.modeOf(path) ?? 0
  if ((mode & 0o077) !== 0) return { note: tooOpen(path, mode) }
  const name = keys.get(text.trim())
  return name === undefined ? { note: `Load key "${path}": error in libcrypto\n` } : { note: '', name }
}

const tooOpen = (path: string, mode: number) => `${rule}
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @
${rule}
Permissions 0${mode.toString(8)} for '${path}' are too open.
It is required that your private key files are NOT accessible by others.
This private key will be ignored.
Load key "${path}": bad permissions
`

/** The instance that has an address or a public name now. Its private ones lead nowhere from one's own computer. */
export async function instanceAt(host: Host, address: string): Promise<Found | undefined> {
  const answer = await host.ask({ action: 'DescribeInstances', params: {} })
  for (const one of instancesIn(answer)) {
    if (one['PublicIpAddress'] !== address && one['PublicDnsName'] !== address) continue
    const [root] = Array.isArray(one['BlockDeviceMappings']) ? one['BlockDeviceMappings'] : []
    return {
      id: String(one['InstanceId']),
      keyName: undefined,
      rootVolume: JSON.stringify(root?.Ebs?.VolumeId ?? ''),
      ip: String(one['PublicIpAddress']),
    }
  }
  return undefined
}

function instancesIn(answer: Answer): readonly Readonly<Record<string, unknown>>[] {
  const reservations = answer.ok ? answer.response['Reservations'] : undefined
  if (!Array.isArray(reservations)) return []
  return reservations.flatMap((one: unknown) => {
    const instances = isRecord(one) ? one['Instances'] : undefined
    return Array.isArray(instances) ? instances.filter(isRecord) : []
  })
}
