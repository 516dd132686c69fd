import { isRecord } from '#lib/record.ts'
import { newNames, some } from '../answers/names.ts'
import { listOf, type Members, membersOf, type NotRead, notRead, type Tree } from '../read/tree.ts'
import type { Given } from '../template/parameters.ts'
import { mostResources, type Resource, type Template } from '../template/template.ts'
import { type Meanings, told } from './expressions.ts'
import { pieces } from './texts.ts'
import { dependsOn, kinds, propertiesOf, routesOf } from './kinds.ts'

interface Block {
  readonly type: string
  readonly own: string
  /** which it is of several that one block means; undefined of one that says no count */
  readonly nth: number | undefined
  readonly name: string
  readonly said: Members
}

/** Blocks may stand in lists of one, as Terraform's JSON syntax has them. */
const single = (tree: Tree): Members => membersOf(Array.isArray(tree) ? tree[0] : tree)

/** Reads Terraform's structure, as its JSON syntax has it, as a template. */
export function readTerraform(tree: Tree, given: Given = {}): Template | NotRead {
  const root = membersOf(tree)
  const names = newNames()
  const variables = membersOf(root['variable'])
  // what somebody says of a variable counts copies too
  const value = (name: string) => (Object.hasOwn(given, name) ? given[name] : usual(variables[name]))
  const locals = single(root['locals'])
  const local = (name: string) => (Object.hasOwn(locals, name) ? locals[name] : undefined)
  const blocks: Block[] = Object.entries(membersOf(root['resource'])).flatMap(([type, ones]) =>
    Object.entries(single(ones)).flatMap(([own, written]) => {
      const said = single(written)
      const times = timesOf(said['count'], { value, local, resources: membersOf(root['resource']) })
      return Array.from({ length: times ?? 1 }, (_, nth) => ({
        type,
        own,
        nth: times === undefined ? undefined : nth,
        name: names.name(`${type}.${own}.${nth}`, nth === 0 ? own : `${own} no ${nth + 1}`),
        said,
      }))
    }),
  )
  if (blocks.length === 0) return notRead({ kind: 'nothing' })
  if (blocks.length > mostResources) return notRead({ kind: 'large', most: mostResources, unit: 'things' })
  const byName = new Map(blocks.map((one) => [`${one.type}.${one.own}.${one.nth ?? 0}`, one.name]))
  const looked = new Map<string, Members>()
  const meanings: Meanings = {
    resource: (type, own, nth) => byName.get(`${type}.${own}.${nth}`),
    copies: (type, own) => blocks.filter((one) => one.type === type && one.own === own).length,
    local,
    list(name) {
      const said = usual(variables[name])
      return Array.isArray(said) ? said : undefined
    },
    data(type, name, attribute) {
      const found = dataOf(type, single(single(membersOf(root['data'])[type])[name]), attribute)
      if (found?.type === undefined) return found?.tree
      looked.set(`${type}.${name}`, { Type: found.type })
      return { Ref: `${type}.${name}` }
    },
  }
  const attached = policiesOf(blocks, meanings)
  const resources = blocks.flatMap((block) => resourcesOf(block, meanings, byName, attached))
  return {
    parameters: new Map([
      ...Object.entries(variables).flatMap(([name, said]): readonly (readonly [string, Members])[] => {
        const Default = usual(said)
        // a list stands where it is used: a template's parameter is one text
        if (Array.isArray(Default)) return []
        return [[name, isRecord(Default) || Default === undefined ? {} : { Default }]]
      }),
      // what the file looks up is the account's own
      ...looked,
    ]),
    mappings: {},
    conditions: {},
    resources,
  }
}

/** Everything that a count may be taken from. */
interface Ground {
  /** of a variable */
  readonly value: (name: string) => Tree
  readonly local: (name: string) => Tree
  readonly resources: Members
}

/** The number that `count` says, by itself or as the length of something; undefined where there is none, or nobody here knows. */
function timesOf(count: Tree, { value, local, resources }: Ground, depth = 0): number | undefined {
  const written = pieces(String(count)).find(({ hole }) => hole)?.text ?? ''
  const [, of] = /^length\(([\w.-]+)\)$/.exec(written) ?? []
  const [kind = '', name = ''] = (of ?? written).split('.')
  const isValue = kind === 'var' || kind === 'local'
  if (of !== undefined && !isValue)
    return depth > 0
      ? undefined
      : timesOf(single(single(resources[kind])[name])['count'], { value, local, resources }, 1)
  const said = kind === 'var' ? value(name) : kind === 'local' ? local(name) : count
  const times = of === undefined ? said : listOf(said).length
  const number = typeof times === 'string' && /^\d+$/.test(times) ? Number(times) : times
  return typeof number === 'number' && Number.isInteger(number) && number >= 0
    ? Math.min(number, mostResources + 1)
    : undefined
}

/** The value that a variable has where nobody says another. */
const usual = (variable: Tree): Tree => single(variable)['default']

/** The policies that are attached to roles by resources of their own, by the role's name among the template's. */
function policiesOf(blocks: readonly Block[], meanings: Meanings): ReadonlyMap<string, readonly Tree[]> {
  const all = new Map<string, readonly Tree[]>()
  for (const { type, said } of blocks) {
    if (type !== 'aws_iam_role_policy_attachment') continue
    const to = String(membersOf(told(said['role'], meanings))['Ref'])
    all.set(to, [...(all.get(to) ?? []), told(said['policy_arn'], meanings)])
  }
  return all
}

function resourcesOf(
  { type, name, nth, said: written }: Block,
  named: Meanings,
  byName: ReadonlyMap<string, string>,
  attached: ReadonlyMap<string, readonly Tree[]>,
) {
  const meanings = { ...named, index: nth }
  const said = membersOf(told(written, meanings))
  const after = dependsOn(said).flatMap((one) => byName.get(`${one}.0`) ?? [])
  const resource = (as: string, properties: Members, own = name, needs: readonly string[] = []): Resource => ({
    name: own,
    type: as,
    properties,
    dependsOn: own === name ? after : [name, ...needs],
  })
  const tags = Object.entries(membersOf(said['tags'])).map(([Key, Value]) => ({ Key, Value }))
  const tagged = tags.length > 0 ? { Tags: tags } : {}
  if (type === 'aws_internet_gateway')
    return [
      resource('AWS::EC2::InternetGateway', tagged),
      ...(said['vpc_id'] === undefined
        ? []
        : [
            resource(
              'AWS::EC2::VPCGatewayAttachment',
              { VpcId: said['vpc_id'], InternetGatewayId: { Ref: name } },
              `${name}Attachment`,
            ),
          ]),
    ]
  if (type === 'aws_route_table')
    return [
      resource('AWS::EC2::RouteTable', { VpcId: said['vpc_id'], ...tagged }),
      ...routesOf(said).map((route, nth) =>
        resource(
          'AWS::EC2::Route',
          {
            RouteTableId: { Ref: name },
            DestinationCidrBlock: route['cidr_block'],
            ...(route['gateway_id'] !== undefined && { GatewayId: route['gateway_id'] }),
            ...(route['nat_gateway_id'] !== undefined && { NatGatewayId: route['nat_gateway_id'] }),
          },
          `${name}Route${nth + 1}`,
          // a gateway has to be attached before a route leads to it
          [`${String(membersOf(route['gateway_id'])['Ref'])}Attachment`],
        ),
      ),
    ]
  // it is told with its role
  if (type === 'aws_iam_role_policy_attachment') return []
  if (type === 'aws_iam_role')
    return [
      resource('AWS::IAM::Role', {
        RoleName: said['name'],
        ManagedPolicyArns: [...listOf(said['managed_policy_arns']), ...(attached.get(name) ?? [])],
      }),
    ]
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (!kind) return [resource(type, {})]
  // how often is not read: what is made once is said to be so
  const repeated = some(said, ...(nth === undefined ? ['count'] : []), 'for_each', 'dynamic')
  return [
    resource(kind.type, {
      ...propertiesOf(kind, said),
      ...(Object.keys(repeated).length > 0 && { Count: { Ref: 'count' } }),
    }),
  ]
}

/** The type of parameter, which the account has a value for, that a look-up of Terraform's means. */
const looks: Readonly<Record<string, string>> = {
  'aws_vpc.id': 'AWS::EC2::VPC::Id',
  'aws_subnets.ids': 'List<AWS::EC2::Subnet::Id>',
  'aws_subnet.id': 'AWS::EC2::Subnet::Id',
  'aws_security_group.id': 'AWS::EC2::SecurityGroup::Id',
  'aws_key_pair.key_name': 'AWS::EC2::KeyPair::KeyName',
}

/** The values that a template has names for. */
const pseudo: Readonly<Record<string, Tree>> = {
  'aws_availability_zones.names': { 'Fn::GetAZs': '' },
  'aws_region.name': { Ref: 'AWS::Region' },
  'aws_region.region': { Ref: 'AWS::Region' },
  'aws_region.id': { Ref: 'AWS::Region' },
  'aws_caller_identity.account_id': { Ref: 'AWS::AccountId' },
  'aws_partition.partition': { Ref: 'AWS::Partition' },
}

/** A look-up of AWS's: a value, or the type of what the account has to have. Images are known by the name that is looked for. */
function dataOf(
  type: string,
  said: Members,
  attribute: string,
): { readonly tree?: Tree; readonly type?: string } | undefined {
  const what = `${type}.${attribute}`
  if (Object.hasOwn(looks, what)) return { type: looks[what] ?? '' }
  return { tree: type === 'aws_ami' ? imageOf(said) : pseudo[what] }
}

function imageOf(said: Members): Tree {
  const asked = JSON.stringify(said)
  const arm = /arm64|aarch64/.test(asked) ? 'arm64' : 'x86_64'
  if (/ubuntu/.test(asked)) {
    const release = /24\.04|noble/.test(asked) ? '24.04' : 'other'
    return `resolve:ssm:/aws/service/canonical/ubuntu/server/${release}/stable/current/${arm}/hvm/ebs-gp3/ami-id`
  }
  const release = /al2023/.test(asked) ? 'al2023-ami-kernel-default' : 'amzn2-ami-hvm'
  return `resolve:ssm:/aws/service/ami-amazon-linux-latest/${release}-${arm}`
}
