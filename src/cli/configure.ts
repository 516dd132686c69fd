import type { Ended, Host } from './host.ts'
import { usageError } from './usage.ts'
import { CliError } from './value.ts'

/** where the CLI keeps what is configured */
const file = '~/.aws/config'
const formats = ['json', 'text', 'table', 'yaml', 'yaml-stream', 'off']
const keys = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token']

const noKeys =
  "The playground's account needs no keys: never type real ones into a web page. `aws configure set output table` sets the format of answers."

const ended = (out: string, exit = 0): Ended => ({ out, err: '', exit })

/** The value of a name in the home folder's configuration; undefined where nobody set it. */
export const configured = ({ readFile }: Pick<Host, 'readFile'>, name: string): string | undefined =>
  new RegExp(`^${name} *= *(.+)$`, 'm').exec(readFile(file) ?? '')?.[1]

/** `aws configure`: what may be set here is the format of answers; the account has its Region and needs no keys. */
export function configure([command, name, value, ...more]: readonly string[], host: Host): Ended {
  if (command === undefined) return ended(`${noKeys}\n`)
  if (command === 'list') return ended(list(host))
  if (command === 'get' || command === 'set') {
    if (name === undefined) throw usageError('the following arguments are required: varname')
    if (command === 'get') return get(name, host)
    if (value === undefined) throw usageError('the following arguments are required: value')
    if (more.length > 0) throw usageError(`Unknown options: ${more.join(', ')}`)
    return set(name, value, host)
  }
  throw new CliError(`The playground does not have configure ${command}, which AWS has. It has get, list, set.`, 252)
}

/** The account is in one Region: another one would show another account. */
export function mustBeHere(region: string, host: Pick<Host, 'region'>): void {
  if (region !== host.region())
    throw new CliError(`The playground's account is in ${host.region()} only; ${region} was asked for.`)
}

function get(name: string, host: Host): Ended {
  const value = name === 'region' ? host.region() : configured(host, name)
  return value === undefined ? ended('', 1) : ended(`${value}\n`)
}

function set(name: string, value: string, host: Host): Ended {
  if (keys.includes(name)) throw new CliError(noKeys)
  if (name === 'region') mustBeHere(value, host)
  if (name === 'output' && !formats.includes(value))
    throw new CliError(`The CLI has these formats: ${formats.join(', ')}; ${value} was asked for.`)
  if (!/^\w+$/.test(name)) throw new CliError(`The playground leaves out the setting ${name}, which the CLI may have.`)
  const before = (host.readFile(file) ?? '[default]\n').split('\n').filter((line) => !line.startsWith(`${name} =`))
  host.writeFile(file, `${before.join('\n').trimEnd()}\n${name} = ${value}\n`)
  return ended('')
}

function list(host: Host): string {
  const inEnv = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((one) => host.variable(one) !== undefined)
  const region = inEnv === undefined ? [host.region(), 'config-file', file] : [host.variable(inEnv) ?? '', 'env', inEnv]
  const rows = [
    ['NAME', 'VALUE', 'TYPE', 'LOCATION'],
    ['profile', '<not set>', 'None', 'None'],
    ['access_key', '<not needed>', 'playground', ''],
    ['secret_key', '<not needed>', 'playground', ''],
    ['region', ...region],
  ]
  return rows
    .map(([one = '', two = '', three = '', four = '']) =>
      `${one.padEnd(10)} : ${two.padEnd(24)} : ${three.padEnd(16)} : ${four}`.trimEnd().concat('\n'),
    )
    .join('')
}
