import { commandLine } from '#api/cli.ts'
import { kebab, quote } from '#api/cliText.ts'
import { isRecord } from '#lib/record.ts'
import type { Act } from '../plan/plan.ts'
import { valueAt } from '../read/query.ts'
import type { Tree } from '../read/tree.ts'

/** The name by which a script calls that which a request makes, and where the answer has its id. */
const made: Readonly<Record<string, readonly [string, string]>> = {
  RunInstances: ['INSTANCE', 'Instances[0].InstanceId'],
  CreateVolume: ['VOLUME', 'VolumeId'],
  CreateSecurityGroup: ['GROUP', 'GroupId'],
  AllocateAddress: ['ADDRESS', 'AllocationId'],
  CreateSnapshot: ['SNAPSHOT', 'SnapshotId'],
  CreateImage: ['IMAGE', 'ImageId'],
  CreateVpc: ['VPC', 'Vpc.VpcId'],
  CreateSubnet: ['SUBNET', 'Subnet.SubnetId'],
  CreateInternetGateway: ['GATEWAY', 'InternetGateway.InternetGatewayId'],
  CreateRouteTable: ['ROUTE_TABLE', 'RouteTable.RouteTableId'],
  CreateNetworkAcl: ['ACL', 'NetworkAcl.NetworkAclId'],
  CreateTopic: ['TOPIC', 'TopicArn'],
}

/** Every text in a value. */
function* textsIn(value: Tree): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item)
  else if (isRecord(value)) for (const part of Object.values(value)) yield* textsIn(part)
}

const asked = (act: Act): Tree => (act.kind === 'wait' ? act.params : act.request.params)

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
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  const lastUse = new Map(acts.flatMap((act, at) => [...textsIn(asked(act))].map((text) => [text, at] as const)))
  return acts.flatMap((act, at): readonly string[] => {
    const params = marked(asked(act), names)
    if (act.kind === 'wait') return [waitLine(act.name, isRecord(params) ? params : {})]
    const line = commandLine({ action: act.request.action, params: isRecord(params) ? params : {} })
    if (line === undefined) return []
    const [kind, query, id] = act.kind === 'find' ? ['FOUND', act.query, act.value] : madeBy(act)
    const isNeeded = id !== undefined && !names.has(id) && (lastUse.get(id) ?? 0) > at
    if (!isNeeded) return act.kind === 'find' ? [] : [unmarked(line)]
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const name = `${kind}_${count}`
    names.set(id, name)
    return [`${name}=$(${unmarked(line)} --query ${quote(query)} --output text)`]
  })
}

function madeBy({ request, answer }: Extract<Act, { kind: 'ask' }>): readonly [string, string, string | undefined] {
  const [kind = '', query = ''] = made[request.action] ?? []
  const id = query === '' ? undefined : valueAt(answer, query)
  return [kind, query, typeof id === 'string' ? id : undefined]
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
