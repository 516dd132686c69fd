import { get, list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance, Tags } from '../instances/instance.ts'
import { findInterface } from '../interfaces/read.ts'
import { isWithin } from '../network/learner.ts'
import { blockOf } from './block.ts'
import { bornOptionsId, bornTopology } from './born.ts'
import type { Acl, Gateway, Route, RouteTable, Subnet, Topology, Vpc } from './topology.ts'

/** The VPCs of an account and what is in them: as AWS made them, until somebody changes something. */
export const topologyOf = (account: Account): Topology => account.topology ?? bornOf(account)

let born: (Pick<Account, 'region' | 'seed'> & { readonly topology: Topology }) | undefined

/**
 * The topology that AWS made: it is asked for at each launch and follows from Region and seed alone, so the last one is
 * kept.
 */
function bornOf(account: Account): Topology {
  const { region, seed } = account
  if (born?.region !== region || born.seed !== seed) born = { region, seed, topology: bornTopology(account) }
  return born.topology
}

export const findVpc = (account: Account, id: string): Vpc | undefined =>
  topologyOf(account).vpcs.find((one) => one.id === id)

/** The id of a VPC's set of DHCP options, or `default` where it has none. */
export const dhcpOptionsOf = (account: Account, { dhcpOptionsId }: Vpc): string =>
  dhcpOptionsId ?? bornOptionsId(account)

export const defaultVpc = (account: Account): Vpc | undefined =>
  topologyOf(account).vpcs.find(({ isDefault }) => isDefault)

export const findSubnet = (account: Account, id: string): Subnet | undefined =>
  topologyOf(account).subnets.find((one) => one.id === id)

export const findTable = (account: Account, id: string): RouteTable | undefined =>
  topologyOf(account).tables.find((one) => one.id === id)

export const findGateway = (account: Account, id: string): Gateway | undefined =>
  topologyOf(account).gateways.find((one) => one.id === id)

export const findAcl = (account: Account, id: string): Acl | undefined =>
  topologyOf(account).acls.find((one) => one.id === id)

/** The gateway that is attached to a VPC. */
export const gatewayOf = (account: Account, vpcId: string): Gateway | undefined =>
  topologyOf(account).gateways.find((one) => one.vpcId === vpcId)

/** The route table that every subnet of a VPC uses which is not told otherwise. */
const mainTable = (account: Account, vpcId: string): RouteTable | undefined =>
  topologyOf(account).tables.find((one) => one.vpcId === vpcId && isMain(one))

export const isMain = ({ associations }: RouteTable): boolean =>
  associations.some(({ subnetId }) => subnetId === undefined)

/** The route table that decides for a subnet: its own, else its VPC's main one. */
export const tableOf = (account: Account, subnet: Pick<Subnet, 'id' | 'vpcId'>): RouteTable | undefined =>
  topologyOf(account).tables.find(({ associations }) => associations.some((one) => one.subnetId === subnet.id)) ??
  mainTable(account, subnet.vpcId)

/** The ACL that stands around a subnet. */
export const aclOf = (account: Account, subnetId: string): Acl | undefined =>
  topologyOf(account).acls.find(({ associations }) => associations.some((one) => one.subnetId === subnetId))

/** The VPC that an instance is in; undefined for a terminated one whose subnet is gone. */
export const vpcOf = (account: Account, { subnetId }: Pick<Instance, 'subnetId'>): string | undefined =>
  findSubnet(account, subnetId)?.vpcId

/** The route that decides about an address: of all that match the narrowest. */
export function routeTo(table: RouteTable, ip: string): Route | undefined {
  let best: Route | undefined
  for (const route of table.routes) {
    if (!blockOf(route.destination) || !isWithin(ip, route.destination)) continue
    if (!best || bitsOf(route) > bitsOf(best)) best = route
  }
  return best
}

const bitsOf = ({ destination }: Route) => blockOf(destination)?.bits ?? 0

/** True where a route leads nowhere: its gateway is gone or attached elsewhere, its instance does not run. */
export function isBlackhole(account: Account, { vpcId }: Pick<RouteTable, 'vpcId'>, { target }: Route): boolean {
  if (target === 'local') return false
  if (target.startsWith('igw-')) return findGateway(account, target)?.vpcId !== vpcId
  return instanceBehind(account, target)?.state !== 'running'
}

/** The instance that a route leads to, by its own id or an interface's. */
export function instanceBehind(account: Account, target: string): Instance | undefined {
  const id = target.startsWith('i-') ? target : findInterface(account, target)?.attachment?.instanceId
  return id === undefined ? undefined : get(account.instances, id)
}

/** Instances that keep a subnet from being deleted, and hold its addresses. */
export const instancesIn = (account: Account, subnetId: string): readonly Instance[] =>
  list(account.instances).filter((one) => one.subnetId === subnetId && one.state !== 'terminated')

/** The part of a VPC that has this id and carries tags; undefined where there is none. */
export function taggedPart(account: Account, id: string): { readonly tags: Tags } | undefined {
  const { vpcs, subnets, tables, gateways, acls, dhcpOptions } = topologyOf(account)
  return [...vpcs, ...subnets, ...tables, ...gateways, ...acls, ...dhcpOptions].find((one) => one.id === id)
}
