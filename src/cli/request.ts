import { shapesOf } from '#api/model/modelled.ts'
import { base64, convert, type ReadFile } from './convert.ts'
import { metricData } from './metricData.ts'
import type { Option } from './options.ts'
import { typeName } from './print/text.ts'
import { JsonError, readJson } from './readJson.ts'
import type { CliOperation } from './services.ts'
import { paramError, usageError } from './usage.ts'
import { validate } from './validate.ts'
import { CliError, type Dict, isDict, type Value } from './value.ts'
import type { Given } from './words.ts'

/** An option of the CLI's own, by its name. */
export function wordsOf(given: Given, name: string): readonly string[] | undefined {
  for (const [option, words] of given.options) if (option.name === name && !option.member) return words
  return undefined
}

/** Refuses a command without the options that it needs. */
function requireOptions(options: readonly Option[], given: Given): void {
  const has = (option: Option) => [...given.options.keys()].some((one) => one.member === option.member)
  const missing = options.filter((option) => option.needed && !has(option))
  // of a flag and its opposite, one is named
  const names = [...new Map(missing.map((option) => [option.member, option.name])).values()]
  if (names.length > 0)
    throw usageError(`the following arguments are required: ${names.map((name) => `--${name}`).join(', ')}`)
}

/** The request that a command means, valid by AWS's models. */
export function requestOf(command: CliOperation, options: readonly Option[], given: Given, read: ReadFile): Dict {
  const input = inputOf(given, read)
  if (!input) requireOptions(options, given)
  const params = new Map<string, Value>(Object.entries(input?.value ?? {}))
  for (const [option, words] of given.options) {
    const { member, sets } = option
    if (!member) continue
    if (member.schema.type === 'flag') params.set(member.name, sets === true)
    else if (sets !== undefined && (words.length === 0 || !sets)) params.set(member.name, { Value: sets })
    else params.set(member.name, convert(option.name, member.schema, words, read))
  }
  shorter(command, given, params)
  const request = Object.fromEntries(params)
  validate(command.operation.input, request, shapesOf(command.operation.name))
  return encoded(command, request)
}

/** A whole request in one option, and how it is written. */
interface Input {
  readonly name: 'cli-input-json' | 'cli-input-yaml'
  readonly text: string
}

/** The text of a whole request that was given, or that of the file that it names. */
export function inputTextOf(given: Given, read: ReadFile): Input | undefined {
  const json = wordsOf(given, 'cli-input-json')?.[0]
  const yaml = wordsOf(given, 'cli-input-yaml')?.[0]
  if (json !== undefined && yaml !== undefined)
    throw new CliError('Only one --cli-input- parameter may be specified.', 252)
  const said = json ?? yaml
  if (said === undefined) return undefined
  const name = json === undefined ? 'cli-input-yaml' : 'cli-input-json'
  const path = /^fileb?:\/\/(.*)$/s.exec(said)?.[1]
  const text = path === undefined ? said : read(path)
  if (text === undefined)
    throw paramError(
      `Error parsing parameter '--${name}': Unable to load paramfile ${said}: [Errno 2] No such file or directory: '${path}'`,
    )
  return { name, text }
}

function inputOf(given: Given, read: ReadFile): { readonly value: Dict } | undefined {
  const input = inputTextOf(given, read)
  if (!input) return undefined
  const { name, text } = input
  const value = given.input === undefined ? fromJsonInput(text) : given.input
  if (!isDict(value))
    throw paramError(
      `Error parsing parameter '--${name}': Invalid type: expecting map, received <class '${typeName(value)}'>`,
    )
  return { value }
}

function fromJsonInput(text: string): Value {
  try {
    return readJson(text)
  } catch (error) {
    if (error instanceof JsonError) throw paramError("Error parsing parameter 'cli-input-json': Invalid JSON received.")
    throw error
  }
}

/** The parameters that the CLI makes of its shorter options. */
function shorter({ service, name }: CliOperation, given: Given, params: Map<string, Value>): void {
  if (name === 'put-metric-data') metricData(given, params)
  if (service !== 'ec2') return
  if (name === 'run-instances') {
    count(wordsOf(given, 'count')?.[0], params)
    networkInterface(given, params)
  }
  if (/^(authorize|revoke)-security-group/.test(name)) rule(given, params)
}

function count(said: string | undefined, params: Map<string, Value>): void {
  if (said === undefined && params.has('MinCount') && params.has('MaxCount')) return
  const numbers = (said ?? '1').split(':')
  // the real CLI stumbles over its own error here, and ends with 255
  if (numbers.length > 2 || numbers.some((one) => !/^\s*[-+]?\d+\s*$/.test(one)))
    throw new CliError("name 'ParamValidationError' is not defined")
  const [least = '1', most = least] = numbers
  if (said !== undefined || !params.has('MinCount')) params.set('MinCount', Number(least))
  if (said !== undefined || !params.has('MaxCount')) params.set('MaxCount', Number(most))
}

/** An address, or none, belongs to an interface: what else is said of it goes there too. */
function networkInterface(given: Given, params: Map<string, Value>): void {
  const flag = [...given.options.keys()].find(({ name }) => /^(no-)?associate-public-ip-address$/.test(name))
  const secondary = wordsOf(given, 'secondary-private-ip-addresses')
  const more = wordsOf(given, 'secondary-private-ip-address-count')?.[0]
  if (!flag && !secondary && more === undefined) return
  const one = new Map<string, Value>([['DeviceIndex', 0]])
  if (flag) one.set('AssociatePublicIpAddress', flag.sets === true)
  if (secondary)
    one.set(
      'PrivateIpAddresses',
      secondary.map((PrivateIpAddress) => ({ PrivateIpAddress, Primary: false })),
    )
  if (more !== undefined) one.set('SecondaryPrivateIpAddressCount', Number(more))
  for (const [from, to] of [
    ['SubnetId', 'SubnetId'],
    ['SecurityGroupIds', 'Groups'],
    ['PrivateIpAddress', 'PrivateIpAddress'],
  ] as const) {
    const value = params.get(from)
    if (value === undefined) continue
    one.set(to, value)
    params.delete(from)
  }
  params.set('NetworkInterfaces', [Object.fromEntries(one)])
}

/** `--protocol`, `--port`, `--cidr` and `--source-group` make one rule. */
function rule(given: Given, params: Map<string, Value>): void {
  const first = (name: string) => wordsOf(given, name)?.[0]
  const [protocol, port, cidr, group, owner] = ['protocol', 'port', 'cidr', 'source-group', 'group-owner'].map(first)
  if ([protocol, port, cidr, group, owner].every((one) => one === undefined)) return
  const one = new Map<string, Value>()
  if (protocol !== undefined) one.set('IpProtocol', protocol === 'all' ? '-1' : protocol)
  if (port !== undefined) {
    const [from, to] = ports(port)
    one.set('FromPort', from)
    one.set('ToPort', to)
  }
  if (cidr !== undefined) one.set('IpRanges', [{ CidrIp: cidr }])
  if (group !== undefined) {
    const named: Dict = group.startsWith('sg-') ? { GroupId: group } : { GroupName: group }
    one.set('UserIdGroupPairs', [{ ...named, ...(owner === undefined ? {} : { UserId: owner }) }])
  }
  params.set('IpPermissions', [Object.fromEntries(one)])
}

function ports(said: string): readonly [number, number] {
  if (said === '-1' || said === 'all') return [-1, -1]
  const range = /^(\d+)-(\d+)$/.exec(said)
  const [from, to] = range ? [range[1], range[2]] : [said, said]
  if (!/^\d+$/.test(from ?? ''))
    throw paramError(`port parameter should be of the form: <from[-to]> (e.g. 22 or 22-25)`)
  return [Number(from), Number(to)]
}

/** A script goes as base64, which the CLI makes of it by itself. */
function encoded({ name }: CliOperation, request: Dict): Dict {
  const script = request['UserData']
  if (name === 'run-instances' && typeof script === 'string') return { ...request, UserData: base64(script) }
  if (name === 'modify-instance-attribute' && isDict(script) && typeof script['Value'] === 'string') return request
  return request
}

/** True where somebody pages by hand, so that the CLI does not. */
export const pagesByHand = ({ operation }: CliOperation, request: Dict): boolean =>
  operation.pages !== undefined &&
  (Object.hasOwn(request, operation.pages.token) ||
    (operation.pages.limit !== undefined && Object.hasOwn(request, operation.pages.limit)))

/** A request as it is sent: JSON, in which a double is a number. */
export function sentOf(params: Dict): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(params, (_, value: unknown) => (isDecimal(value) ? value.decimal : value)))
}
const isDecimal = (value: unknown): value is { readonly decimal: number } =>
  typeof value === 'object' && value !== null && 'decimal' in value && typeof value.decimal === 'number'
