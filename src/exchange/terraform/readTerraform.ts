import { isRecord } from '#lib/record.ts'
import { newNames, some } from '../answers/names.ts'
import { type Members, membersOf, type NotRead, notRead, type Tree } from '../read/tree.ts'
import { mostResources, type Resource, type Template } from '../template/template.ts'
import { type Meanings, told } from './expressions.ts'
import { dependsOn, kinds, propertiesOf, routesOf } from './kinds.ts'

interface Block {
  readonly type: string
  readonly own: string
  readonly name: string
  readonly said: Members
}

/** Blocks may stand in lists of one, as Terraform's JSON syntax has them. */
const single = (tree: Tree): Members => membersOf(Array.isArray(tree) ? tree[0] : tree)

/** Reads Terraform's JSON syntax as a template. Its other syntax, HCL, needs a parser larger than this whole page. */
export function readTerraform(tree: Tree): Template | NotRead {
  const root = membersOf(tree)
  const names = newNames()
  const blocks: Block[] = Object.entries(membersOf(root['resource'])).flatMap(([type, ones]) =>
    Object.entries(single(ones)).map(([own, said]) => ({
      type,
      own,
      name: names.name(`${type}.${own}`, `${own}`),
      said: single(said),
    })),
  )
  if (blocks.length === 0) return notRead({ kind: 'nothing' })
  if (blocks.length > mostResources) return notRead({ kind: 'large', most: mostResources, unit: 'things' })
  const byName = new Map(blocks.map((one) => [`${one.type}.${one.own}`, one.name]))
  const locals = single(root['locals'])
  const meanings: Meanings = {
    resource: (type, own) => byName.get(`${type}.${own}`),
    local: (name) => (Object.hasOwn(locals, name) ? locals[name] : undefined),
    data: (type, name) => dataOf(type, single(membersOf(membersOf(root['data'])[type])[name])),
  }
  const resources = blocks.flatMap((block) => resourcesOf(block, meanings, byName))
  return {
    parameters: new Map(
      Object.entries(membersOf(root['variable'])).map(([name, said]) => {
        const { default: Default } = single(said)
        return [
          name,
          isRecord(Default) || Default === undefined
            ? {}
            : { Default: Array.isArray(Default) ? Default.join(',') : Default },
        ]
      }),
    ),
    mappings: {},
    conditions: {},
    resources,
  }
}

function resourcesOf({ type, name, said: written }: Block, meanings: Meanings, byName: ReadonlyMap<string, string>) {
  const said = membersOf(told(written, meanings))
  const after = dependsOn(said).flatMap((one) => byName.get(one) ?? [])
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
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (!kind) return [resource(type, {})]
  // how often is not read: what is made once is said to be so
  const repeated = some(said, 'count', 'for_each')
  return [
    resource(kind.type, {
      ...propertiesOf(kind, said),
      ...(Object.keys(repeated).length > 0 && { Count: { Ref: 'count' } }),
    }),
  ]
}

/** A look-up of AWS's: of these only an image is known here, by the name that is looked for. */
function dataOf(type: string, said: Members): Tree {
  if (type !== 'aws_ami') return undefined
  const asked = JSON.stringify(said)
  const arm = /arm64|aarch64/.test(asked) ? 'arm64' : 'x86_64'
  if (/ubuntu/.test(asked)) {
    const release = /24\.04|noble/.test(asked) ? '24.04' : 'other'
    return `resolve:ssm:/aws/service/canonical/ubuntu/server/${release}/stable/current/${arm}/hvm/ebs-gp3/ami-id`
  }
  const release = /al2023/.test(asked) ? 'al2023-ami-kernel-default' : 'amzn2-ami-hvm'
  return `resolve:ssm:/aws/service/ami-amazon-linux-latest/${release}-${arm}`
}
