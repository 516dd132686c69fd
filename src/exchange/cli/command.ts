import type { Request } from '#api/answer.ts'
import { kebab } from '#api/cliText.ts'
import { modelledNames, type Shape, type Shapes, shapesOf } from '#api/model/modelled.ts'
import { knownActions } from '#facts/aws/known.ts'
import { longestUserData } from '#engine/world/userData/userData.ts'
import { asUserData } from '#facts/userData.ts'
import { isRecord } from '#lib/record.ts'
import { readShorthand } from './shorthand.ts'

/** The request of a line of the AWS CLI. */
export type Command =
  | { readonly kind: 'request'; readonly request: Request; readonly query?: string | undefined }
  | { readonly kind: 'wait'; readonly name: string; readonly params: Readonly<Record<string, unknown>> }
  /** it reads a file that is on somebody else's computer */
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'strange'; readonly word: string }

/** Reads the words after `aws`. Another reader of the same lines can be put in its place. */
export type CommandReader = (words: readonly string[]) => Command

/** Options of every command, which are no parameters; those that take no value are `true`. */
const global: Readonly<Record<string, boolean>> = {
  region: false,
  profile: false,
  output: false,
  query: false,
  'endpoint-url': false,
  color: false,
  'cli-read-timeout': false,
  'cli-connect-timeout': false,
  'page-size': false,
  'max-items': false,
  'no-cli-pager': true,
  'no-paginate': true,
  'no-verify-ssl': true,
  debug: true,
}

interface Options {
  readonly values: Map<string, readonly string[]>
  readonly query: string | undefined
}

function optionsOf(words: readonly string[], flags: (name: string) => boolean): Options | { readonly strange: string } {
  const values = new Map<string, readonly string[]>()
  let query: string | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('--')) return { strange: word }
    const [, name = '', , joined] = /^--([^=]*)(=([\s\S]*))?$/.exec(word) ?? []
    const own: string[] = joined === undefined ? [] : [joined]
    const isFlag = global[name] === true || flags(name)
    while (!isFlag && joined === undefined && at + 1 < words.length && !words[at + 1]?.startsWith('--'))
      own.push(words[++at] ?? '')
    if (name === 'query') query = own[0]
    if (!Object.hasOwn(global, name)) values.set(name, own)
  }
  return { values, query }
}

const services = ['ec2', 'cloudwatch', 'sns', 'ec2-instance-connect'] as const

/** The names of actions as the CLI has them. */
const actionNames = new Map([...knownActions.keys(), ...modelledNames()].map((name) => [kebab(name), name]))

/** Reads `ec2 run-instances --image-id …` by the models of AWS. */
export const readCommand: CommandReader = ([service = '', verb = '', ...rest]) => {
  if (!services.some((one) => one === service)) return { kind: 'strange', word: service }
  if (verb === 'wait') return readWait(rest)
  const action = actionNames.get(verb)
  if (action === undefined) return { kind: 'strange', word: verb }
  const shapes = shapesOf(action) ?? new Map<string, Shape>()
  const byOption = new Map([...shapes].map(([name, shape]) => [kebab(name), { name, shape }]))
  const options = optionsOf(rest, (name) => isFlag(byOption, name))
  if ('strange' in options) return { kind: 'strange', word: options.strange }
  const file = [...options.values.values()].flat().find((word) => /^fileb?:\/\//.test(word))
  if (file !== undefined) return { kind: 'file', name: file.replace(/^fileb?:\/\//, '') }
  const params: (readonly [string, unknown])[] = []
  for (const [option, words] of options.values) {
    const read = paramsOf(action, option, words, byOption)
    if (!read) return { kind: 'strange', word: `--${option}` }
    params.push(...read)
  }
  return { kind: 'request', request: { action, params: onCard(merged(params)) }, query: options.query }
}

type ByOption = ReadonlyMap<string, { readonly name: string; readonly shape: Shape }>

/** The CLI's own names for the opposite of a flag. */
const opposites: Readonly<Record<string, string>> = {
  ingress: 'egress',
  reboot: 'no-reboot',
  'enable-api-termination': 'disable-api-termination',
}

const isFlag = (byOption: ByOption, name: string): boolean => {
  const { shape } = byOption.get(opposites[name] ?? name.replace(/^no-/, '')) ?? {}
  return (
    shape?.type === 'flag' ||
    (name.startsWith('no-') && shape !== undefined) ||
    own.flags.includes(name) ||
    (name in opposites && shape !== undefined)
  )
}

const own = { flags: ['associate-public-ip-address', 'no-associate-public-ip-address'] }

/** Several options may be members of one structure. */
const merged = (params: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> => {
  const all = new Map<string, unknown>()
  for (const [name, value] of params) {
    const before = all.get(name)
    all.set(name, Array.isArray(before) && Array.isArray(value) ? laid(before, value) : value)
  }
  return Object.fromEntries(all)
}

/** With a public address asked for, the CLI says subnet and groups of the network card, as the API wants it. */
function onCard(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { NetworkInterfaces: cards, SubnetId, SecurityGroupIds: Groups, ...rest } = params
  const [card]: readonly unknown[] = Array.isArray(cards) ? cards : []
  if (!isRecord(card) || Object.keys(card).join() !== 'DeviceIndex,AssociatePublicIpAddress') return params
  const own = { ...(SubnetId !== undefined && { SubnetId }), ...(Groups !== undefined && { Groups }) }
  return { ...rest, NetworkInterfaces: [{ ...card, ...own }] }
}

const laid = (before: readonly unknown[], value: readonly unknown[]): readonly unknown[] =>
  before.map((one, at) => (isRecord(one) && isRecord(value[at]) ? { ...one, ...value[at] } : one))

/** The CLI's own short ways, which `commandLine` writes; nothing where the option is the parameter's name. */
function shortened(action: string, option: string, [first = '', ...more]: readonly string[]) {
  const structure = (members: object): readonly (readonly [string, unknown])[] => [['IpPermissions', [members]]]
  switch (`${action} ${option}`) {
    case 'RunInstances count': {
      const [least = '', most = least] = first.split(':')
      return [
        ['MinCount', least],
        ['MaxCount', most],
      ] as const
    }
    case 'RunInstances user-data':
      return [['UserData', asUserData(first.slice(0, longestUserData + 1))]] as const
    case 'RunInstances associate-public-ip-address':
    case 'RunInstances no-associate-public-ip-address':
      return [['NetworkInterfaces', [{ DeviceIndex: 0, AssociatePublicIpAddress: !option.startsWith('no-') }]]] as const
    case 'RunInstances monitoring':
      return [['Monitoring', readShorthand(first)]] as const
    case 'Subscribe notification-endpoint':
      return [['Endpoint', first]] as const
    case 'ImportKeyPair public-key-material':
      return [['PublicKeyMaterial', first]] as const
    default:
      break
  }
  if (!/^(Authorize|Revoke)SecurityGroup(In|E)gress$/.test(action)) return undefined
  switch (option) {
    case 'protocol':
      return structure({ IpProtocol: first === 'all' ? '-1' : first })
    case 'cidr':
      return structure({ IpRanges: [{ CidrIp: first }] })
    case 'source-group':
      return structure({ UserIdGroupPairs: [{ [first.startsWith('sg-') ? 'GroupId' : 'GroupName']: first }] })
    case 'port': {
      const [from = '', to = from] = more.length === 0 && !first.startsWith('-') ? first.split('-') : [first, first]
      return structure({ FromPort: from, ToPort: to })
    }
    default:
      return undefined
  }
}

function paramsOf(action: string, option: string, words: readonly string[], byOption: ByOption) {
  const short = shortened(action, option, words)
  if (short) return short
  if (option === 'cli-input-json') return jsonParams(words)
  if (option === 'dry-run') return [['DryRun', true]] as const
  const known = byOption.get(option)
  if (known) return [[known.name, valueOf(words, known.shape)]] as const
  const negated = byOption.get(opposites[option] ?? (option.startsWith('no-') ? option.slice(3) : ''))
  if (negated) return [[negated.name, valued(negated.shape, false)]] as const
  // of an action that is left out as a whole nobody reads the parameters
  return shapesOf(action) ? undefined : []
}

function jsonParams([text = '']: readonly string[]) {
  const params = jsonOf(text)
  return isRecord(params) ? Object.entries(params) : undefined
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A flag, also where the API wraps it in a structure. */
const valued = (shape: Shape, value: boolean): unknown => (shape.type === 'struct' ? { Value: value } : value)

const asIs = (words: readonly string[]) => words.join(' ')

/** The words after an option as the value that its shape wants. */
function valueOf(words: readonly string[], shape: Shape): unknown {
  const [first = ''] = words
  if (shape.type === 'flag') return first === '' ? true : first
  if (shape.type === 'struct') {
    if (words.length === 0) return { Value: true }
    return /^\s*\{/.test(first)
      ? (jsonOf(asIs(words)) ?? first)
      : shaped(readShorthand(first) ?? { Value: first }, shape)
  }
  if (shape.type === 'map')
    return /^\s*\{/.test(first) ? (jsonOf(asIs(words)) ?? first) : (readShorthand(first) ?? first)
  if (shape.type !== 'list') return asIs(words)
  if (/^\s*\[/.test(first)) return jsonOf(asIs(words)) ?? words
  const item = shape.of
  if (item?.type === 'struct')
    return words.map((word) =>
      /^\s*\{/.test(word) ? (jsonOf(word) ?? word) : shaped(readShorthand(word) ?? word, item),
    )
  return words
}

/** Shorthand writes a list of one without brackets. */
function shaped(value: unknown, shape: Shape): unknown {
  if (shape.type === 'list') return [value].flat().map((one) => (shape.of ? shaped(one, shape.of) : one))
  if (!isRecord(value) || !shape.members) return value
  const members: Shapes = shape.members
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const inner = members.get(name)
      return [name, inner ? shaped(part, inner) : part]
    }),
  )
}

function readWait([name = '', ...rest]: readonly string[]): Command {
  const options = optionsOf(rest, () => false)
  if ('strange' in options) return { kind: 'strange', word: options.strange }
  const listed = ['instance-ids', 'volume-ids', 'snapshot-ids', 'image-ids', 'allocation-ids', 'network-interface-ids']
  const params = [...options.values].map(([option, words]) => {
    const member = option
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('')
    return [member, listed.includes(option) ? words : asIs(words)]
  })
  return { kind: 'wait', name, params: Object.fromEntries(params) }
}
