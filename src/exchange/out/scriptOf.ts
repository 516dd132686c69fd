import type { Request } from '#api/answer.ts'
import { commandLine } from '#api/cli.ts'
import { kebab, quote } from '#api/cliText.ts'
import { type Instant, second } from '#lib/time.ts'
import { isRecord } from '#lib/record.ts'
import type { Act } from '../plan/plan.ts'
import { valueAt } from '../read/query.ts'
import type { Tree } from '../read/tree.ts'

/** The places of the ids of what is made, in the answers to the requests that make it. */
const made: Readonly<Record<string, string>> = {
  RunInstances: 'Instances[0].InstanceId',
  CreateVolume: 'VolumeId',
  CreateSecurityGroup: 'GroupId',
  AllocateAddress: 'AllocationId',
  CreateSnapshot: 'SnapshotId',
  CreateImage: 'ImageId',
  CopySnapshot: 'SnapshotId',
  CopyImage: 'ImageId',
  RegisterImage: 'ImageId',
  CreateVpc: 'Vpc.VpcId',
  CreateSubnet: 'Subnet.SubnetId',
  CreateInternetGateway: 'InternetGateway.InternetGatewayId',
  CreateRouteTable: 'RouteTable.RouteTableId',
  CreateNetworkAcl: 'NetworkAcl.NetworkAclId',
  CreateNetworkInterface: 'NetworkInterface.NetworkInterfaceId',
  AttachNetworkInterface: 'AttachmentId',
  CreateTopic: 'TopicArn',
}

/** The names of variables, by what ids begin with. */
const called: Readonly<Record<string, string>> = {
  i: 'INSTANCE',
  vol: 'VOLUME',
  sg: 'GROUP',
  sgr: 'RULE',
  eipalloc: 'ADDRESS',
  eipassoc: 'ADDRESS_ASSOCIATION',
  snap: 'SNAPSHOT',
  ami: 'IMAGE',
  vpc: 'VPC',
  subnet: 'SUBNET',
  igw: 'GATEWAY',
  rtb: 'ROUTE_TABLE',
  rtbassoc: 'TABLE_ASSOCIATION',
  acl: 'ACL',
  aclassoc: 'ACL_ASSOCIATION',
  eni: 'INTERFACE',
  key: 'KEY',
  r: 'RESERVATION',
}

const variableOf = (id: string): string =>
  id.startsWith('arn:')
    ? id.split(':').length > 6
      ? 'SUBSCRIPTION'
      : 'TOPIC'
    : (called[id.split('-')[0] ?? ''] ?? 'FOUND')

/** Every text in a value. */
export function* textsIn(value: Tree): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item)
  else if (isRecord(value)) for (const part of Object.values(value)) yield* textsIn(part)
}

const asked = (act: Act): Tree => (act.kind === 'wait' ? act.params : act.request.params)

/** A step of a script, and the id that it has to remember of what it is answered. */
export interface Told {
  readonly act: Act
  /** simulated time that has to pass before AWS takes it */
  readonly after?: Instant
  readonly remembers?: { readonly query: string; readonly id: string } | undefined
}

/** Stands for a variable until the line is quoted: letters that no shell minds and nobody writes. */
const mark = (name: string) => `zZ${name}Zz`

function marked(value: Tree, names: ReadonlyMap<string, string>): Tree {
  if (typeof value === 'string') {
    const name = names.get(value)
    return name === undefined ? value : mark(name)
  }
  if (Array.isArray(value)) return value.map((item: Tree) => marked(item, names))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, marked(part, names)]))
}

/** Variables in a line for a shell: within single quotes nothing is one, so those close around it. */
function unmarked(line: string): string {
  let isQuoted = false
  return line.replaceAll(/\\'|'|zZ([A-Z_0-9]+)Zz/g, (sign: string, name?: string) => {
    if (name !== undefined) return isQuoted ? `'"$${name}"'` : `"$${name}"`
    if (sign === "'") isQuoted = !isQuoted
    return sign
  })
}

/** The AWS CLI's lines for what was asked; ids that are only known then are variables. */
export function scriptOf(acts: readonly Act[]): readonly string[] {
  const known = new Set<string>()
  const lastUse = new Map(acts.flatMap((act, at) => [...textsIn(asked(act))].map((text) => [text, at] as const)))
  return linesOf(
    acts.flatMap((act, at): readonly Told[] => {
      const found = idOf(act)
      const isNeeded = found !== undefined && !known.has(found.id) && (lastUse.get(found.id) ?? 0) > at
      if (isNeeded) known.add(found.id)
      // what is only looked up is not looked up in vain
      return act.kind === 'find' && !isNeeded ? [] : [{ act, remembers: isNeeded ? found : undefined }]
    }),
  )
}

/** The same for steps that say themselves what they remember. */
export function linesOf(told: readonly Told[]): readonly string[] {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  return told.flatMap(({ act, remembers, after }): readonly string[] => {
    const sleep = after === undefined ? [] : [`sleep ${after / second}`]
    const params = marked(asked(act), names)
    if (act.kind === 'wait') return [waitLine(act.name, isRecord(params) ? params : {})]
    const line = commandLine({ action: act.request.action, params: isRecord(params) ? params : {} })
    if (line === undefined) return []
    if (!remembers) return [...sleep, ...kept(act.request, unmarked(line))]
    const kind = variableOf(remembers.id)
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const name = `${kind}_${count}`
    names.set(remembers.id, name)
    return [...sleep, `${name}=$(${unmarked(line)} --query ${quote(remembers.query)} --output text)`]
  })
}

/** A private key is told once: a script keeps it in a file that only its owner can read, as AWS's guide does. */
function kept({ action, params }: Request, line: string): readonly string[] {
  const name = params?.['KeyName']
  if (action !== 'CreateKeyPair' || typeof name !== 'string' || params?.['DryRun'] === true) return [line]
  const file = quote(`${name.replaceAll(/[^\w.-]+/g, '-').replace(/^[-.]+/, '') || 'key'}.pem`)
  return [`${line} --query KeyMaterial --output text > ${file}`, `chmod 400 ${file}`]
}

function idOf(act: Act): Told['remembers'] {
  if (act.kind === 'wait') return undefined
  if (act.kind === 'find') return { query: act.query, id: act.value }
  const query = made[act.request.action]
  const id = query === undefined ? undefined : valueAt(act.answer, query)
  return query !== undefined && typeof id === 'string' ? { query, id } : undefined
}

function waitLine(name: string, params: Readonly<Record<string, Tree>>): string {
  const options = Object.entries(params).map(
    ([option, value]) =>
      `--${kebab(option)} ${[value]
        .flat()
        .map((one) => quote(String(one)))
        .join(' ')}`,
  )
  return unmarked(`aws ec2 wait ${name} ${options.join(' ')}`)
}
