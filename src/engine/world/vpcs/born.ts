import { regions } from '#facts/regions.ts'
import type { Account } from '../../account.ts'
import { defaultGroupId, fixedId, subnets, vpcId } from '../network/vpc.ts'
import type { Acl, AclEntry, Topology } from './topology.ts'

/** The id of the set of DHCP options that AWS made with the account. */
export const bornOptionsId = (account: Account): string => fixedId(account, 'dopt', 'default')

/** The two lines with which a default ACL lets everything in and out; what follows them is never reached. */
export const lettingAll: readonly AclEntry[] = [true, false].map((egress) => ({
  number: 100,
  egress,
  protocol: '-1',
  allow: true,
  cidr: '0.0.0.0/0',
}))

/**
 * The topology that AWS made with the account: one VPC with a subnet in each zone, an internet gateway, a main route
 * table that leads to it, and an ACL that lets everything pass. Ids follow from the seed, so nothing of it has to be
 * told as an event.
 */
export function bornTopology(account: Account): Topology {
  const vpc = vpcId(account)
  const gateway = fixedId(account, 'igw', 'default')
  const { vpcCidr: cidr } = regions[account.region]
  const places = subnets(account)
  const acl: Acl = {
    id: fixedId(account, 'acl', 'default'),
    vpcId: vpc,
    isDefault: true,
    entries: lettingAll,
    associations: places.map(({ id, zone }) => ({ id: fixedId(account, 'aclassoc', zone), subnetId: id })),
    tags: {},
  }
  return {
    vpcs: [
      {
        id: vpc,
        cidr,
        isDefault: true,
        tenancy: 'default',
        dnsSupport: true,
        dnsHostnames: true,
        groupId: defaultGroupId(account),
        tags: {},
      },
    ],
    subnets: places.map((place) => ({ ...place, vpcId: vpc, isDefault: true, mapPublicIp: true, tags: {} })),
    tables: [
      {
        id: fixedId(account, 'rtb', 'default'),
        vpcId: vpc,
        associations: [{ id: fixedId(account, 'rtbassoc', 'default') }],
        routes: [
          { destination: cidr, target: 'local' },
          { destination: '0.0.0.0/0', target: gateway },
        ],
        tags: {},
      },
    ],
    gateways: [{ id: gateway, vpcId: vpc, tags: {} }],
    acls: [acl],
    dhcpOptions: [
      {
        id: bornOptionsId(account),
        // VPC user guide, DHCP option sets
        options: [
          { key: 'domain-name', values: [regions[account.region].privateDnsSuffix] },
          { key: 'domain-name-servers', values: ['AmazonProvidedDNS'] },
        ],
        tags: {},
      },
    ],
  }
}
