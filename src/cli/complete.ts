import type { Answer, Request } from '#api/answer.ts'
import { kebab } from '#api/cliText.ts'
import { shapesOf } from '#api/model/modelled.ts'
import { taughtRegions } from '#facts/regions.ts'
import { isRecord } from '#lib/record.ts'
import { globalChoices, globals, optionsOf } from './options.ts'
import type { Session } from './shell/session.ts'
import { tools } from './shell/tools.ts'
import { isService, operationsIn, serviceNames, waitersOf } from './services.ts'
import { byCodePoint } from './value.ts'
import { commandIn } from './words.ts'

/** The completions of a word: where it begins in the line, and all that it can be. */
export interface Completion {
  readonly from: number
  readonly words: readonly string[]
}

type Ask = (request: Request) => Promise<Answer>

/** The words that could stand where somebody is typing. */
export async function complete(line: string, session: Session, ask: Ask): Promise<Completion> {
  const from = Math.max(...[...' \t=|;&('].map((sign) => line.lastIndexOf(sign))) + 1
  const typed = line.slice(from)
  const command = line.slice(Math.max(...['|', ';', '&', '('].map((sign) => line.lastIndexOf(sign))) + 1)
  const before = command.slice(0, command.length - typed.length).trim()
  const words = before === '' ? [] : before.split(/[\s=]+/)
  const candidates = await candidatesFor(words, typed, session, ask)
  const found = [...new Set(candidates)].filter((word) => word.startsWith(typed))
  // options stand in the order of the model, what the CLI has for every command behind them
  return { from, words: typed.startsWith('-') ? found : found.toSorted(byCodePoint) }
}

const verbs = ['aws', 'clear', 'curl', 'help', 'sleep', 'ssh', 'ssh-keygen', ...Object.keys(tools)]

async function candidatesFor(
  words: readonly string[],
  typed: string,
  session: Session,
  ask: Ask,
): Promise<readonly string[]> {
  const [verb, ...rest] = words
  if (verb === undefined) return verbs
  const files = session.files().map(({ name }) => name)
  if (verb === 'ssh') return words.at(-1) === '-i' ? files : addressesIn(await ask({ action: 'DescribeInstances' }))
  if (verb !== 'aws') return files
  if (typed.startsWith('file')) return files.flatMap((name) => [`file://${name}`, `fileb://${name}`])
  const [service, operation] = commandIn(rest)
  const last = words.at(-1) ?? ''
  const global = last.startsWith('--') ? last.slice(2) : ''
  if (global === 'region') return Object.keys(taughtRegions)
  if (globalChoices[global]) return globalChoices[global]
  if (service === undefined) return [...serviceNames, 'help', ...(typed.startsWith('-') ? globalOptions : [])]
  if (!isService(service)) return []
  const operations = operationsIn(service)
  if (operation === undefined) return [...operations.keys(), 'help', ...(waitersOf(service).size > 0 ? ['wait'] : [])]
  if (operation === 'wait' && commandIn(rest).length < 3) return [...waitersOf(service).keys()]
  const waited = waitersOf(service).get(commandIn(rest)[2] ?? '')
  const name = operation === 'wait' ? kebab(waited?.action ?? '') : operation
  const command = operations.get(name)
  if (!command) return []
  const options = optionsOf(command)
  if (typed.startsWith('-'))
    return [...options.filter(({ hidden }) => !hidden).map((option) => `--${option.name}`), ...globalOptions]
  const option = options.find((one) => one.name === lastOption(words))
  const member = option?.member?.name
  if (member === undefined) return []
  const values = shapesOf(command.operation.name)?.get(member)
  return values?.values ?? values?.of?.values ?? idsFor(member, ask)
}

const globalOptions = Object.keys(globals).map((name) => `--${name}`)
const lastOption = (words: readonly string[]) => (words.findLast((word) => word.startsWith('--')) ?? '').slice(2)

/** The question that tells the ids that a member takes, and where they are in its answer. */
const sources: readonly (readonly [member: RegExp, action: string, key: string])[] = [
  [/^(InstanceIds?|Target)$/, 'DescribeInstances', 'InstanceId'],
  [/^VolumeIds?$/, 'DescribeVolumes', 'VolumeId'],
  [/^SnapshotIds?$/, 'DescribeSnapshots', 'SnapshotId'],
  [/^ImageIds?$/, 'DescribeImages', 'ImageId'],
  [/^AllocationIds?$/, 'DescribeAddresses', 'AllocationId'],
  [/^AssociationId$/, 'DescribeAddresses', 'AssociationId'],
  [/^(SecurityGroupIds|GroupIds?)$/, 'DescribeSecurityGroups', 'GroupId'],
  [/^SubnetIds?$/, 'DescribeSubnets', 'SubnetId'],
  [/^VpcIds?$/, 'DescribeVpcs', 'VpcId'],
  [/^KeyNames?$/, 'DescribeKeyPairs', 'KeyName'],
  [/^InternetGatewayIds?$/, 'DescribeInternetGateways', 'InternetGatewayId'],
  [/^RouteTableIds?$/, 'DescribeRouteTables', 'RouteTableId'],
  [/^NetworkAclIds?$/, 'DescribeNetworkAcls', 'NetworkAclId'],
  [/^AlarmNames?$/, 'DescribeAlarms', 'AlarmName'],
  [/^TopicArn$/, 'ListTopics', 'TopicArn'],
  [/^SubscriptionArn$/, 'ListSubscriptions', 'SubscriptionArn'],
  [/^AvailabilityZone$/, 'DescribeAvailabilityZones', 'ZoneName'],
  [/^Resources$/, 'DescribeInstances', 'InstanceId'],
]

async function idsFor(member: string, ask: Ask): Promise<readonly string[]> {
  const source = sources.find(([form]) => form.test(member))
  if (!source) return []
  const answer = await ask({ action: source[1] })
  return answer.ok ? valuesOf(answer.response, source[2]) : []
}

/** Every text that stands under a name, wherever it is. */
function valuesOf(value: unknown, name: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => valuesOf(one, name))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === name && typeof part === 'string' ? [part] : valuesOf(part, name),
  )
}

const addressesIn = (answer: Answer): readonly string[] =>
  answer.ok
    ? ['PublicIpAddress', 'PublicDnsName']
        .flatMap((name) => valuesOf(answer.response, name))
        .filter((one) => one !== '')
        .map((one) => `ec2-user@${one}`)
    : []

/** The part that all words have in common at their beginning. */
export function commonStart(words: readonly string[]): string {
  const [first = '', ...others] = words
  let length = first.length
  for (const word of others) while (!word.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}
