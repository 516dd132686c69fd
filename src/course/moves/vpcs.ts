import type { Account } from '#engine/account.ts'
import { aclOf, defaultVpc, gatewayOf, tableOf, topologyOf } from '#engine/world/vpcs/read.ts'
import type { Acl, Gateway, RouteTable, Subnet, Topology, Vpc } from '#engine/world/vpcs/topology.ts'
import { findNamed } from '../find/instances.ts'
import { does, type Step } from './script.ts'

const tagged = (ResourceType: string, Value: string) => [{ ResourceType, Tags: [{ Key: 'Name', Value }] }]

/** The newest part of a network with this name. */
const partOf =
  <K extends keyof Topology>(kind: K) =>
  (account: Account, name: string): Topology[K][number] | undefined =>
    topologyOf(account)[kind].findLast(({ tags }) => tags['Name'] === name)

const vpcNamed: (account: Account, name: string) => Vpc | undefined = partOf('vpcs')
const subnetNamed: (account: Account, name: string) => Subnet | undefined = partOf('subnets')
const tableNamed: (account: Account, name: string) => RouteTable | undefined = partOf('tables')
const gatewayNamed: (account: Account, name: string) => Gateway | undefined = partOf('gateways')
const aclNamed: (account: Account, name: string) => Acl | undefined = partOf('acls')

/** The subnet that an instance stands in, and what stands around it. */
function surroundings(account: Account, name: string) {
  const subnetId = findNamed(account, name)?.subnetId ?? ''
  const subnet = topologyOf(account).subnets.find(({ id }) => id === subnetId)
  return {
    subnet,
    table: subnet && tableOf(account, subnet),
    acl: subnet && aclOf(account, subnet.id),
    gateway: subnet && gatewayOf(account, subnet.vpcId),
  }
}

/** A VPC of this name that leads nowhere yet. */
export const makesVpc = (name: string, CidrBlock: string): Step =>
  does('CreateVpc', { CidrBlock, TagSpecifications: tagged('vpc', name) })

/** A subnet whose instances borrow public addresses, in the default VPC or another one. */
export const makesSubnet = (name: string, CidrBlock: string, vpc?: string): readonly Step[] => [
  does('CreateSubnet', (account) => ({
    VpcId: (vpc === undefined ? defaultVpc(account) : vpcNamed(account, vpc))?.id,
    CidrBlock,
    TagSpecifications: tagged('subnet', name),
  })),
  does('ModifySubnetAttribute', (account) => ({
    SubnetId: subnetNamed(account, name)?.id ?? name,
    MapPublicIpOnLaunch: { Value: true },
  })),
]

/** The place of a launch: a subnet by its name. */
export const inSubnet = (name: string) => (account: Account) => {
  const subnet = subnetNamed(account, name)
  return { subnetId: subnet?.id ?? name, vpcId: subnet?.vpcId ?? name }
}

/** An internet gateway of this name, attached to a VPC. */
export const givesGateway = (name: string, vpc: string): readonly Step[] => [
  does('CreateInternetGateway', { TagSpecifications: tagged('internet-gateway', name) }),
  does('AttachInternetGateway', (account) => ({
    InternetGatewayId: gatewayNamed(account, name)?.id ?? name,
    VpcId: vpcNamed(account, vpc)?.id ?? vpc,
  })),
]

/** A route from the subnet of an instance to its VPC's internet gateway. */
export const routesOut = (instance: string): Step =>
  does('CreateRoute', (account) => {
    const { table, gateway } = surroundings(account, instance)
    return { RouteTableId: table?.id, DestinationCidrBlock: '0.0.0.0/0', GatewayId: gateway?.id }
  })

/** A route table of its own for a subnet: it knows the way within the VPC and no other. */
export const makesTable = (name: string, subnet: string): readonly Step[] => [
  does('CreateRouteTable', (account) => ({
    VpcId: subnetNamed(account, subnet)?.vpcId,
    TagSpecifications: tagged('route-table', name),
  })),
  does('AssociateRouteTable', (account) => ({
    RouteTableId: tableNamed(account, name)?.id ?? name,
    SubnetId: subnetNamed(account, subnet)?.id ?? subnet,
  })),
]

interface Entry {
  readonly number: number
  readonly egress: boolean
  readonly ports: readonly [number, number]
}

/** A line of the ACL around an instance's subnet that lets TCP pass, from everywhere or to everywhere. */
export const allowsPast = (instance: string, { number, egress, ports: [From, To] }: Entry): Step =>
  does('CreateNetworkAclEntry', (account) => ({
    NetworkAclId: surroundings(account, instance).acl?.id,
    RuleNumber: number,
    Egress: egress,
    Protocol: '6',
    RuleAction: 'allow',
    CidrBlock: '0.0.0.0/0',
    PortRange: { From, To },
  }))

/** An ACL that lets nothing pass yet, around the subnet of an instance. */
export const makesAcl = (name: string, instance: string): readonly Step[] => [
  does('CreateNetworkAcl', (account) => ({
    VpcId: surroundings(account, instance).subnet?.vpcId,
    TagSpecifications: tagged('network-acl', name),
  })),
  usesAcl(instance, (account) => aclNamed(account, name)?.id ?? name),
]

/** Puts another ACL around the subnet of an instance. */
function usesAcl(instance: string, aclId: (account: Account) => string | undefined): Step {
  return does('ReplaceNetworkAclAssociation', (account) => {
    const { subnet, acl } = surroundings(account, instance)
    return {
      AssociationId: acl?.associations.find(({ subnetId }) => subnetId === subnet?.id)?.id,
      NetworkAclId: aclId(account),
    }
  })
}

/** The ACL that the VPC was born with, around the subnet of an instance once more. */
export const usesDefaultAcl = (instance: string): Step =>
  usesAcl(instance, (account) => {
    const vpcId = surroundings(account, instance).subnet?.vpcId
    return topologyOf(account).acls.find((one) => one.isDefault && one.vpcId === vpcId)?.id
  })

/** The main route table decides again about the subnet of an instance. */
export const usesMainTable = (instance: string): Step =>
  does('DisassociateRouteTable', (account) => {
    const { subnet, table } = surroundings(account, instance)
    return { AssociationId: table?.associations.find(({ subnetId }) => subnetId === subnet?.id)?.id }
  })
