import { isRecord } from '#lib/record.ts'
import { type Names, newNames } from '../answers/names.ts'
import { listOf, type Members, membersOf, type NotRead, notRead, type Tree } from '../read/tree.ts'
import type { Given } from '../template/parameters.ts'
import { mostResources, type Resource, type Template } from '../template/template.ts'
import { copiesOf, type Copy, type Ground, single, writtenOut } from './copies.ts'
import { type Meanings, told } from './expressions.ts'
import { dependsOn, kinds, propertiesOf, routesOf, rules } from './kinds.ts'

interface Block {
  readonly type: string
  readonly own: string
  readonly copy: Copy
  readonly name: string
  readonly said: Members
  /** the expression on which it hangs whether there is any */
  readonly unknown?: string
}

/** Reads Terraform's structure, as its JSON syntax has it, as a template. */
export function readTerraform(tree: Tree, given: Given = {}): Template | NotRead {
  const root = membersOf(tree)
  const names = newNames()
  const variables = membersOf(root['variable'])
  const locals = single(root['locals'])
  const looked = new Map<string, Members>()
  const byName = new Map<string, string>()
  const copies = new Map<string, (number | string)[]>()
  const meanings: Meanings = {
    resource: (type, own, at) => byName.get(`${type}.${own}.${at}`),
    copies: (type, own) => copies.get(`${type}.${own}`) ?? [],
    local: (name) => (Object.hasOwn(locals, name) ? locals[name] : undefined),
    literal(name) {
      const said = usual(variables[name])
      return Array.isArray(said) || isRecord(said) ? said : undefined
    },
    data(type, name, attribute) {
      const all = single(membersOf(root['data'])[type])
      const found = Object.hasOwn(all, name) ? dataOf(type, single(all[name]), attribute) : undefined
      if (found?.type === undefined) return found?.tree
      looked.set(`${type}.${name}`, { Type: found.type })
      return { Ref: `${type}.${name}` }
    },
  }
  // what somebody says of a variable counts copies too
  const value = (name: string) => (Object.hasOwn(given, name) ? given[name] : usual(variables[name]))
  const ground: Ground = { meanings, value, resources: membersOf(root['resource']) }
  const blocks = Object.entries(ground.resources).flatMap(([type, ones]) =>
    Object.entries(single(ones)).flatMap(([own, written]) =>
      blocksOf({ type, own, said: single(written) }, ground, names),
    ),
  )
  if (blocks.length === 0) return notRead({ kind: 'nothing' })
  if (blocks.length > mostResources) return notRead({ kind: 'large', most: mostResources, unit: 'things' })
  for (const { type, own, copy, name, unknown } of blocks) {
    if (unknown !== undefined) continue
    byName.set(`${type}.${own}.${copy.at ?? 0}`, name)
    copies.set(`${type}.${own}`, [...(copies.get(`${type}.${own}`) ?? []), copy.at ?? 0])
  }
  const attached = policiesOf(blocks, meanings)
  const modules = Object.keys(single(root['module'])).map((own): Resource => ({
    name: names.name(`module.${own}`, own),
    address: `module.${own}`,
    type: `module.${own}`,
    properties: {},
    dependsOn: [],
  }))
  const resources = [...blocks.flatMap((block) => resourcesOf(block, meanings, byName, attached)), ...modules]
  return {
    parameters: new Map([
      ...Object.entries(variables).flatMap(([name, said]): readonly (readonly [string, Members])[] => {
        const Default = usual(said)
        // a list or a structure stands where it is used: a template's parameter is one text
        if (Array.isArray(Default) || isRecord(Default)) return []
        return [[name, Default === undefined ? {} : { Default }]]
      }),
      // what the file looks up is the account's own
      ...looked,
    ]),
    mappings: {},
    conditions: {},
    resources,
  }
}

/** The things that one block means; where nobody here knows how many, one that is left out and says on what it hangs. */
function blocksOf(one: Pick<Block, 'type' | 'own' | 'said'>, ground: Ground, names: Names): readonly Block[] {
  const { type, own } = one
  const id = `${type}.${own}`
  const copies = copiesOf(one.said, ground)
  if (typeof copies === 'string')
    return [{ ...one, copy: { at: undefined }, name: names.name(id, own), unknown: copies }]
  return copies.map((copy, nth) => {
    const like = typeof copy.at === 'string' ? `${own} ${copy.at}` : nth === 0 ? own : `${own} no ${nth + 1}`
    return { ...one, copy, name: names.name(`${id}.${copy.at ?? 0}`, like) }
  })
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

/** The name that Terraform has for a thing: `aws_instance.web`, and of several `aws_instance.web[0]` or `["a"]`. */
const addressOf = (type: string, own: string, { at }: Copy): string =>
  `${type}.${own}${at === undefined ? '' : `[${JSON.stringify(at)}]`}`

function resourcesOf(
  { type, own: label, name, copy, said: written, unknown }: Block,
  named: Meanings,
  byName: ReadonlyMap<string, string>,
  attached: ReadonlyMap<string, readonly Tree[]>,
) {
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
  // whether there is any at all hangs on something that is not worked out here
  const address = addressOf(type, label, copy)
  if (unknown !== undefined)
    return [{ name, address, type: kind?.type ?? type, properties: {}, dependsOn: [], hangsOn: unknown }]
  const { at, each } = copy
  const meanings: Meanings = {
    ...named,
    index: typeof at === 'number' ? at : undefined,
    ...(each && { each: { each } }),
  }
  const said = membersOf(told(writtenOut(written, meanings), meanings))
  const after = dependsOn(said).flatMap((one) => byName.get(`${one}.0`) ?? [])
  const resource = (as: string, properties: Members, own = name, needs: readonly string[] = []): Resource => ({
    name: own,
    address,
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
  if (type === 'aws_security_group_rule')
    return rules([said], said['security_group_id']).map((rule, nth) =>
      resource(
        said['type'] === 'egress' ? 'AWS::EC2::SecurityGroupEgress' : 'AWS::EC2::SecurityGroupIngress',
        { GroupId: said['security_group_id'], ...rule },
        nth === 0 ? name : `${name}Source${nth + 1}`,
      ),
    )
  if (!kind) return [resource(type, {})]
  const own = type === 'aws_security_group' ? rulesOfItself(name, said) : []
  return [
    resource(kind.type, propertiesOf(kind, said)),
    ...own.map(({ as, properties, name: called }) => resource(as, properties, called)),
  ]
}

/** The rules by which a group lets itself in: CloudFormation can say them only once the group is there. */
function rulesOfItself(name: string, { ingress, egress }: Members) {
  const GroupId = { 'Fn::GetAtt': [name, 'GroupId'] }
  const ways = { Ingress: ingress, Egress: egress }
  return Object.entries(ways).flatMap(([way, written]) =>
    [written]
      .flat()
      .map(membersOf)
      .filter(({ self }) => self === true)
      .flatMap(({ protocol, from_port, to_port }) => rules([{ protocol, from_port, to_port, self: true }], GroupId))
      .map((rule, nth) => ({
        as: `AWS::EC2::SecurityGroup${way}`,
        properties: { GroupId, ...rule },
        name: `${name}Own${way}${nth + 1}`,
      })),
  )
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

/** The parameter that holds the image which a look-up means; undefined of one of which there is no like. */
function imageOf(said: Members): Tree {
  const asked = JSON.stringify(said)
  const arm = /arm64|aarch64/.test(asked) ? 'arm64' : 'x86_64'
  if (/ubuntu/.test(asked)) {
    const release = /24\.04|noble/.test(asked) ? '24.04' : 'other'
    return `resolve:ssm:/aws/service/canonical/ubuntu/server/${release}/stable/current/${arm}/hvm/ebs-gp3/ami-id`
  }
  if (!/al2023|amzn|amazon/.test(asked)) return undefined
  const release = /al2023/.test(asked) ? 'al2023-ami-kernel-default' : 'amzn2-ami-hvm'
  return `resolve:ssm:/aws/service/ami-amazon-linux-latest/${release}-${arm}`
}
