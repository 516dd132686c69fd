import { learnerIp } from '#engine/world/network/learner.ts'
import type { Ended, Host } from '../host.ts'
import { runInGuest } from './remote.ts'
import { instanceAt } from './ssh.ts'

const fails = (err: string, exit: number): Ended => ({ out: '', err: `${err}\n`, exit })

/** Options that change nothing here, and those with a word behind them. */
const idle = new Set(['-s', '-S', '-sS', '-v', '-k', '-L', '-sL', '--silent', '-4'])
const valued = new Set(['-m', '--max-time', '--connect-timeout', '--retry'])

/** The curl command on one's own computer: what an instance of the account answers at its public address. */
export async function curl(args: readonly string[], host: Host): Promise<Ended> {
  let url = ''
  let options = ''
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (valued.has(arg)) at++
    else if (/^-s?[iI]$/.test(arg)) options += ` ${arg}`
    else if (arg.startsWith('-') && !idle.has(arg))
      return fails(`curl: the playground's shell does not know the option ${arg} here`, 2)
    else if (!arg.startsWith('-')) url = arg
  }
  if (url === '') return fails("curl: try 'curl --help' or 'curl --manual' for more information", 2)
  const [, scheme = 'http', name = '', said, path = '/'] =
    /^(?:(https?):\/\/)?([^/:]+)(?::(\d{1,5}))?(\/.*)?$/.exec(url) ?? []
  if (/^(?:checkip\.amazonaws\.com|ifconfig\.me|api\.ipify\.org)$/.test(name))
    return { out: `${learnerIp}\n`, err: '', exit: 0 }
  const port = said === undefined ? (scheme === 'https' ? 443 : 80) : Number(said)
  const found = await instanceAt(host, name)
  if (!found) {
    if (!/^[\d.]+$/.test(name) && !/^ec2-.*amazonaws\.com$/.test(name))
      return fails(`curl: (6) the playground's shell reaches the instances of this account, and no ${name}`, 6)
    return fails(`curl: (28) Failed to connect to ${name} port ${port} after 130000 ms: Connection timed out`, 28)
  }
  const answer = await host.ask({ action: 'ProbeInstance', params: { InstanceId: found.id, Port: port } })
  const result = answer.ok ? answer.response['Result'] : 'TimedOut'
  if (result === 'Refused')
    return fails(`curl: (7) Failed to connect to ${name} port ${port} after 90 ms: Could not connect to server`, 7)
  if (result !== 'Succeeded')
    return fails(`curl: (28) Failed to connect to ${name} port ${port} after 130000 ms: Connection timed out`, 28)
  if (port !== 80) return fails('curl: (1) Received HTTP/0.9 when not allowed', 1)
  // the same page as the machine itself is given; a look that leaves nothing behind
  const quoted = path.replaceAll("'", '')
  return runInGuest(
    host,
    { instanceId: found.id, user: undefined, brokenOff: '' },
    `curl -s${options} 'http://localhost${quoted}'`,
  )
}
