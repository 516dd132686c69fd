import type { TopologyCommand } from '../world/vpcs/asked.ts'
import { gatewayOf, isMain, topologyOf } from '../world/vpcs/read.ts'
import type { Here, StepsOf } from './steps.ts'

/** The last is the one that was made last, the likeliest to be of use. */
const newest = <T extends { readonly id: string }>(rows: readonly T[], n: number): string =>
  rows[Math.max(0, rows.length - 1 - (n % 3))]?.id ?? 'none'

const vpc = ({ account, which }: Here) => newest(topologyOf(account).vpcs, which % 2)
const subnet = ({ account, which }: Here) => newest(topologyOf(account).subnets, which)
const table = ({ account, which }: Here) => newest(topologyOf(account).tables, which % 2)
const gateway = ({ account, which }: Here) => newest(topologyOf(account).gateways, which % 2)
const acl = ({ account, which }: Here) => newest(topologyOf(account).acls, which % 2)

/** A table and a gateway or an instance of the same VPC. */
function route(here: Here) {
  const { account, other } = here
  const own = topologyOf(account).tables.find(({ id }) => id === table(here))
  const near = own && gatewayOf(account, own.vpcId)?.id
  return {
    tableId: table(here),
    route: {
      destination: ['0.0.0.0/0', '203.0.113.0/24', '10.9.0.0/16'][other % 3] ?? '',
      target: near ?? gateway(here),
    },
  }
}

/** A network that can be done without: what was born with the account or is in use may refuse. */
const spare = ({ account, which }: Here) => {
  const { tables } = topologyOf(account)
  return newest(
    tables.filter((one) => !isMain(one)),
    which % 2,
  )
}

function entry({ which, other }: Here) {
  return {
    number: 100 + (other % 4),
    egress: which % 2 === 0,
    protocol: other % 3 === 0 ? '-1' : '6',
    allow: other % 5 > 0,
    cidr: '0.0.0.0/0',
    ...(other % 3 > 0 && { fromPort: 80, toPort: 80 + which }),
  }
}

const options = ({ account, which }: Here) => newest(topologyOf(account).dhcpOptions, which % 2)

const aclAssociation = ({ account, other }: Here): string => {
  const all = topologyOf(account).acls.flatMap(({ associations }) => associations)
  return all[all.length - 1 - (other % Math.max(1, all.length))]?.id ?? 'none'
}

const tableAssociation = ({ account, other }: Here): string => {
  const all = topologyOf(account).tables.flatMap(({ associations }) => associations)
  return all[all.length - 1 - (other % Math.max(1, all.length))]?.id ?? 'none'
}

/** The default VPC, taken apart bit by bit, so that it can be made again. */
const born = ({ account, which }: Here): string => {
  const { vpcs } = topologyOf(account)
  return (vpcs.find(({ isDefault }) => isDefault) ?? vpcs[which % Math.max(1, vpcs.length)])?.id ?? 'none'
}

const bornGateway = (here: Here) => ({
  vpcId: born(here),
  gatewayId: gatewayOf(here.account, born(here))?.id ?? gateway(here),
})

/** Ways to ask for each thing that can be asked of a VPC, for random walks. Most make sense. */
export const vpcSteps: StepsOf<TopologyCommand> = {
  CreateVpc: [({ other }) => ({ cidr: `10.${other}.0.0/16`, tenancy: 'default', tags: {} })],
  CreateDefaultVpc: [() => ({})],
  ModifyVpcAttribute: [(here) => ({ vpcId: vpc(here), change: { dnsHostnames: here.other % 2 === 0 } })],
  DeleteVpc: [(here) => ({ vpcId: vpc(here) }), (here) => ({ vpcId: born(here) })],
  CreateDhcpOptions: [() => ({ options: [{ key: 'domain-name', values: ['example.com'] }], tags: {} })],
  AssociateDhcpOptions: [
    (here) => ({ dhcpOptionsId: here.other % 4 === 0 ? 'default' : options(here), vpcId: vpc(here) }),
  ],
  DeleteDhcpOptions: [(here) => ({ dhcpOptionsId: options(here) })],
  CreateSubnet: [
    (here) => {
      const id = vpc(here)
      const own = topologyOf(here.account).vpcs.find((one) => one.id === id)
      return { vpcId: id, cidr: (own?.cidr ?? '').replace('0.0/16', `${240 + (here.other % 8)}.0/28`), tags: {} }
    },
  ],
  CreateDefaultSubnet: [({ account, other }) => ({ zone: `${account.region}${'abcd'[other % 4] ?? 'a'}` })],
  ModifySubnetAttribute: [(here) => ({ subnetId: subnet(here), mapPublicIp: here.other % 2 === 0 })],
  DeleteSubnet: [
    (here) => ({ subnetId: subnet(here) }),
    ({ account, which }) => ({ subnetId: topologyOf(account).subnets[which % 6]?.id ?? 'none' }),
    ({ account }) => ({ subnetId: topologyOf(account).subnets[0]?.id ?? 'none' }),
  ],
  CreateInternetGateway: [() => ({ tags: {} })],
  AttachInternetGateway: [(here) => ({ gatewayId: gateway(here), vpcId: vpc(here) })],
  DetachInternetGateway: [(here) => ({ gatewayId: gateway(here), vpcId: vpc(here) }), bornGateway],
  DeleteInternetGateway: [(here) => ({ gatewayId: gateway(here) })],
  CreateRouteTable: [(here) => ({ vpcId: vpc(here), tags: {} })],
  DeleteRouteTable: [(here) => ({ tableId: spare(here) })],
  CreateRoute: [route],
  ReplaceRoute: [route],
  DeleteRoute: [(here) => ({ tableId: table(here), destination: route(here).route.destination })],
  AssociateRouteTable: [(here) => ({ tableId: spare(here), subnetId: subnet(here) })],
  ReplaceRouteTableAssociation: [(here) => ({ tableId: table(here), associationId: tableAssociation(here) })],
  DisassociateRouteTable: [
    (here) => ({ associationId: tableAssociation(here) }),
    ({ account, which }) => {
      const own = topologyOf(account).tables.flatMap(({ associations }) => associations)
      const ids = own.filter(({ subnetId }) => subnetId !== undefined).map(({ id }) => id)
      return { associationId: ids[which % Math.max(1, ids.length)] ?? 'rtbassoc-0' }
    },
  ],
  CreateNetworkAcl: [(here) => ({ vpcId: vpc(here), tags: {} })],
  DeleteNetworkAcl: [(here) => ({ aclId: acl(here) })],
  CreateNetworkAclEntry: [(here) => ({ aclId: acl(here), entry: entry(here) })],
  ReplaceNetworkAclEntry: [(here) => ({ aclId: acl(here), entry: entry(here) })],
  DeleteNetworkAclEntry: [(here) => ({ aclId: acl(here), egress: entry(here).egress, number: entry(here).number })],
  ReplaceNetworkAclAssociation: [(here) => ({ aclId: acl(here), associationId: aclAssociation(here) })],
}
