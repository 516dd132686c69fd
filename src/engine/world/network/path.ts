import { findPrefixList } from '#facts/prefixLists.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { aclOf, findSubnet, isBlackhole, routeTo, tableOf } from '../vpcs/read.ts'
import type { AclEntry } from '../vpcs/topology.ts'
import { isWithin } from './learner.ts'
import type { Group, Rule } from './network.ts'
import { publicIpOf } from './read.ts'
import { egressOf, findGroup } from './vpc.ts'

/** The stop of a packet between two ends, apart from the ends themselves. */
export type Stop =
  | 'NoPublicAddress'
  /** its subnet has no route to an internet gateway */
  | 'NoRoute'
  /** the route is there, and its gateway is gone or detached */
  | 'Blackhole'
  /** the two are in VPCs that do not know each other */
  | 'OtherVpc'
  | 'NetworkAclIn'
  | 'NetworkAclOut'
  | 'SecurityGroup'
  /** of the one that begins the connection */
  | 'SecurityGroupOut'

/** An address that is no member of a group, or one of our instances. */
interface Peer {
  readonly ip: string
  readonly groupIds: readonly string[]
}

/**
 * The port at which whoever connects gets its answer: drawn from the ephemeral ports, within the range that Linux uses
 * (32768-60999) and the one that everybody else does (49152-65535) (VPC user guide, nacl-ephemeral-ports).
 */
const answerPort = 51_234

/** The stop between an instance and an address of the internet for want of a way; undefined where packets find one. */
function whyNoWay(account: Account, instance: Instance, ip: string): Stop | undefined {
  if (publicIpOf(account, instance) === undefined) return 'NoPublicAddress'
  const subnet = findSubnet(account, instance.subnetId)
  const table = subnet && tableOf(account, subnet)
  const route = table && routeTo(table, ip)
  if (!table || !route?.target.startsWith('igw-')) return 'NoRoute'
  return isBlackhole(account, table, route) ? 'Blackhole' : undefined
}

/** The stop that keeps a TCP connection from the internet out, on its way to the instance. */
export function whyNotIn(account: Account, instance: Instance, ip: string, port: number): Stop | undefined {
  const from = { ip, groupIds: [] }
  return (
    whyNoWay(account, instance, ip) ??
    (passes(account, instance.subnetId, false, ip, port) ? undefined : 'NetworkAclIn') ??
    (letsIn(account, instance, from, port) ? undefined : 'SecurityGroup')
  )
}

/** The stop that keeps the answer in: security groups remember who asked, ACLs do not. */
export const whyNoAnswer = (account: Account, { subnetId }: Instance, ip: string): Stop | undefined =>
  passes(account, subnetId, true, ip, answerPort) ? undefined : 'NetworkAclOut'

/** The stop that keeps an instance from connecting to an address of the internet. */
export function whyNotOut(account: Account, instance: Instance, ip: string, port: number): Stop | undefined {
  if (!letsOut(account, instance, { ip, groupIds: [] }, port)) return 'SecurityGroupOut'
  return (
    whyNoWay(account, instance, ip) ??
    (passes(account, instance.subnetId, true, ip, port) ? undefined : 'NetworkAclOut') ??
    (passes(account, instance.subnetId, false, ip, answerPort) ? undefined : 'NetworkAclIn')
  )
}

/**
 * The stop that keeps one instance from connecting to the private address of another. Within a subnet no ACL is asked.
 */
export function whyNotBetween(account: Account, from: Instance, to: Instance, port: number): Stop | undefined {
  const vpcId = findSubnet(account, from.subnetId)?.vpcId
  if (vpcId === undefined || findSubnet(account, to.subnetId)?.vpcId !== vpcId) return 'OtherVpc'
  if (!letsOut(account, from, peerOf(to), port)) return 'SecurityGroupOut'
  const apart = from.subnetId !== to.subnetId
  if (apart && !passes(account, from.subnetId, true, to.privateIp, port)) return 'NetworkAclOut'
  if (apart && !passes(account, to.subnetId, false, from.privateIp, port)) return 'NetworkAclIn'
  if (!letsIn(account, to, peerOf(from), port)) return 'SecurityGroup'
  if (apart && !passes(account, to.subnetId, true, from.privateIp, answerPort)) return 'NetworkAclOut'
  if (apart && !passes(account, from.subnetId, false, to.privateIp, answerPort)) return 'NetworkAclIn'
  return undefined
}

const peerOf = ({ privateIp: ip, groupIds }: Instance): Peer => ({ ip, groupIds })

/** True where the ACL of a subnet lets TCP pass to a port: in, or out. The lowest number that fits decides. */
function passes(account: Account, subnetId: string, egress: boolean, ip: string, port: number): boolean {
  const acl = aclOf(account, subnetId)
  const first = acl?.entries.find((entry) => entry.egress === egress && fits(entry, ip, port))
  return first?.allow ?? false
}

const tcp = '6'

const fits = ({ protocol, cidr, fromPort = 0, toPort = 65_535 }: AclEntry, ip: string, port: number): boolean =>
  isWithin(ip, cidr) && (protocol === '-1' || (protocol === tcp && fromPort <= port && port <= toPort))

const groupsOf = (account: Account, { groupIds }: Instance): readonly Group[] =>
  groupIds.flatMap((id) => findGroup(account, id) ?? [])

const letsIn = (account: Account, instance: Instance, from: Peer, port: number): boolean =>
  groupsOf(account, instance).some(({ rules }) => rules.some((rule) => allows(account, rule, from, port)))

const letsOut = (account: Account, instance: Instance, to: Peer, port: number): boolean =>
  groupsOf(account, instance).some((group) => egressOf(account, group).some((rule) => allows(account, rule, to, port)))

const allows = (
  { region }: Account,
  { protocol, fromPort, toPort, source }: Rule,
  { ip, groupIds }: Peer,
  port: number,
): boolean =>
  (groupIds.includes(source) ||
    isWithin(ip, source) ||
    findPrefixList(region, source)?.entries.some((block) => isWithin(ip, block)) === true) &&
  (protocol === '-1' || (protocol === 'tcp' && fromPort <= port && port <= toPort))
