import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { type Block, blockOf, cidrOf, contains, overlap, sizeOf } from '#engine/world/vpcs/block.ts'
import { findVpc, topologyOf } from '#engine/world/vpcs/read.ts'
import type { NetworkPart } from '#store/preferences/transientState.ts'

/** A part that somebody wants to make. */
export interface Wanted {
  readonly name: string
  readonly vpcId: string
  readonly cidr: string
  readonly subnetId: string
  readonly description: string
  /** empty where AWS is to choose */
  readonly zone: string
}

const parts = {
  vpc: { action: 'CreateVpc', type: 'vpc', answer: ['Vpc', 'VpcId'] },
  subnet: { action: 'CreateSubnet', type: 'subnet', answer: ['Subnet', 'SubnetId'] },
  routeTable: { action: 'CreateRouteTable', type: 'route-table', answer: ['RouteTable', 'RouteTableId'] },
  gateway: {
    action: 'CreateInternetGateway',
    type: 'internet-gateway',
    answer: ['InternetGateway', 'InternetGatewayId'],
  },
  acl: { action: 'CreateNetworkAcl', type: 'network-acl', answer: ['NetworkAcl', 'NetworkAclId'] },
  networkInterface: {
    action: 'CreateNetworkInterface',
    type: 'network-interface',
    answer: ['NetworkInterface', 'NetworkInterfaceId'],
  },
} as const satisfies Readonly<Record<NetworkPart, object>>

/** True for a part that is made in a VPC and by its name. */
export const isInVpc = (what: NetworkPart): boolean =>
  what !== 'vpc' && what !== 'gateway' && what !== 'networkInterface'

export function newRequest(what: NetworkPart, { name, vpcId, cidr, zone, subnetId, description }: Wanted): Request {
  const { action, type } = parts[what]
  const tags = name.trim() === '' ? undefined : [{ Key: 'Name', Value: name.trim() }]
  return {
    action,
    params: {
      ...(isInVpc(what) && { VpcId: vpcId }),
      ...(what === 'networkInterface' && {
        SubnetId: subnetId,
        ...(description.trim() !== '' && { Description: description.trim() }),
      }),
      ...((what === 'vpc' || what === 'subnet') && { CidrBlock: cidr.trim() }),
      ...(what === 'subnet' && zone !== '' && { AvailabilityZone: zone }),
      ...(tags && { TagSpecifications: [{ ResourceType: type, Tags: tags }] }),
    },
  }
}

/** The id of what was made. */
export function madeIn(what: NetworkPart, response: Readonly<Record<string, unknown>>): string | undefined {
  const [whole, id] = parts[what].answer
  const made = response[whole]
  const found =
    typeof made === 'object' && made !== null ? new Map<string, unknown>(Object.entries(made)).get(id) : undefined
  return typeof found === 'string' ? found : undefined
}

/** A block that a new VPC or subnet could have: the first that nobody else has. */
export function freeCidr(account: Account, what: NetworkPart, vpcId: string): string {
  if (what === 'vpc') return '10.0.0.0/16'
  const vpc = findVpc(account, vpcId)
  const outer = blockOf(vpc?.cidr ?? '')
  if (!outer) return ''
  const taken = topologyOf(account).subnets.flatMap((one) => (one.vpcId === vpcId ? (blockOf(one.cidr) ?? []) : []))
  return firstFree(outer, taken, Math.max(24, outer.bits)) ?? firstFree(outer, taken, 28) ?? ''
}

function firstFree(outer: Block, taken: readonly Block[], bits: number): string | undefined {
  const step = sizeOf({ first: 0, bits })
  for (let first = outer.first; contains(outer, { first, bits }); first += step)
    if (!taken.some((one) => overlap(one, { first, bits }))) return cidrOf({ first, bits })
  return undefined
}
