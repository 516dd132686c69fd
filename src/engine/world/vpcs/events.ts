import { drop, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { nameIn } from '../called.ts'
import { count } from '../count.ts'
import { topologyOf } from './read.ts'
import type { Acl, Gateway, RouteTable, Subnet, Topology, TopologyFact, Vpc } from './topology.ts'

interface Row {
  readonly id: string
}

const among = <T extends Row>(rows: readonly T[], id: string, how: (row: T) => T): readonly T[] =>
  rows.map((row) => (row.id === id ? how(row) : row))

const without = <T extends Row>(rows: readonly T[], id: string): readonly T[] => rows.filter((row) => row.id !== id)

function changed(account: Account, how: (topology: Topology) => Partial<Topology>): Account {
  const topology = topologyOf(account)
  return { ...account, topology: { ...topology, ...how(topology) } }
}

const withTable = (account: Account, id: string, how: (table: RouteTable) => RouteTable) =>
  changed(account, ({ tables }) => ({ tables: among(tables, id, how) }))

const withAcl = (account: Account, id: string, how: (acl: Acl) => Acl) =>
  changed(account, ({ acls }) => ({ acls: among(acls, id, how) }))

const withGateway = (account: Account, id: string, change: Partial<Gateway>) =>
  changed(account, ({ gateways }) => ({ gateways: among(gateways, id, (one) => ({ ...one, ...change })) }))

/** The place of a line in an ACL: in before out, then by its number. */
const place = ({ egress, number }: { readonly egress: boolean; readonly number: number }) =>
  (egress ? 0 : 100_000) + number

export const topologyEvents: Definitions<TopologyFact> = {
  VpcCreated: {
    ...plain,
    names: ({ vpc }) => [vpc.id, nameIn(vpc)],
    evolve: (account, { vpc, table, acl, group }) => {
      const made = changed(account, ({ vpcs, tables, acls }) => ({
        vpcs: [...vpcs, vpc],
        tables: [...tables, table],
        acls: [...acls, acl],
      }))
      const counted = ['vpc', 'rtb', 'rtbassoc', 'acl', 'sg'].reduce(count, made)
      return { ...counted, groups: put(counted.groups, group.id, group) }
    },
  },
  VpcChanged: {
    ...plain,
    evolve: (account, { vpcId, change }) =>
      changed(account, ({ vpcs }) => ({ vpcs: among(vpcs, vpcId, (vpc): Vpc => ({ ...vpc, ...change })) })),
  },
  VpcDeleted: {
    ...plain,
    evolve: (account, { vpcId }) => {
      const gone = topologyOf(account).vpcs.find(({ id }) => id === vpcId)
      const groups = gone ? drop(account.groups, gone.groupId) : account.groups
      return changed({ ...account, groups }, ({ vpcs, tables, acls }) => ({
        vpcs: without(vpcs, vpcId),
        tables: tables.filter((one) => one.vpcId !== vpcId),
        acls: acls.filter((one) => one.vpcId !== vpcId),
      }))
    },
  },
  DhcpOptionsCreated: {
    ...plain,
    names: ({ set }) => [set.id, nameIn(set)],
    evolve: (account, { set }) =>
      count(
        changed(account, ({ dhcpOptions }) => ({ dhcpOptions: [...dhcpOptions, set] })),
        'dopt',
      ),
  },
  DhcpOptionsAssociated: {
    ...plain,
    evolve: (account, { vpcId, dhcpOptionsId }) =>
      changed(account, ({ vpcs }) => ({ vpcs: among(vpcs, vpcId, (vpc): Vpc => ({ ...vpc, dhcpOptionsId })) })),
  },
  DhcpOptionsDeleted: {
    ...plain,
    evolve: (account, { dhcpOptionsId }) =>
      changed(account, ({ dhcpOptions }) => ({ dhcpOptions: without(dhcpOptions, dhcpOptionsId) })),
  },
  SubnetCreated: {
    ...plain,
    names: ({ subnet }) => [subnet.id, nameIn(subnet)],
    evolve: (account, { subnet, aclAssociationId: id }) => {
      const made = changed(account, ({ subnets, acls }) => ({
        subnets: [...subnets, subnet],
        acls: acls.map((acl) =>
          acl.vpcId === subnet.vpcId && acl.isDefault
            ? { ...acl, associations: [...acl.associations, { id, subnetId: subnet.id }] }
            : acl,
        ),
      }))
      return count(count(made, 'subnet'), 'aclassoc')
    },
  },
  SubnetChanged: {
    ...plain,
    evolve: (account, { subnetId, mapPublicIp }) =>
      changed(account, ({ subnets }) => ({
        subnets: among(subnets, subnetId, (subnet): Subnet => ({ ...subnet, mapPublicIp })),
      })),
  },
  SubnetDeleted: {
    ...plain,
    evolve: (account, { subnetId }) =>
      changed(account, ({ subnets, tables, acls }) => ({
        subnets: without(subnets, subnetId),
        tables: tables.map((table) => left(table, subnetId)),
        acls: acls.map((acl) => left(acl, subnetId)),
      })),
  },
  GatewayCreated: {
    ...plain,
    names: ({ gateway }) => [gateway.id, nameIn(gateway)],
    evolve: (account, { gateway }) =>
      count(
        changed(account, ({ gateways }) => ({ gateways: [...gateways, gateway] })),
        'igw',
      ),
  },
  GatewayAttached: {
    ...plain,
    evolve: (account, { gatewayId, vpcId }) => withGateway(account, gatewayId, { vpcId }),
  },
  GatewayDetached: {
    ...plain,
    evolve: (account, { gatewayId }) => withGateway(account, gatewayId, { vpcId: undefined }),
  },
  GatewayDeleted: {
    ...plain,
    evolve: (account, { gatewayId }) =>
      changed(account, ({ gateways }) => ({ gateways: without(gateways, gatewayId) })),
  },
  RouteTableCreated: {
    ...plain,
    names: ({ table }) => [table.id, nameIn(table)],
    evolve: (account, { table }) =>
      count(
        changed(account, ({ tables }) => ({ tables: [...tables, table] })),
        'rtb',
      ),
  },
  RouteTableDeleted: {
    ...plain,
    evolve: (account, { tableId }) => changed(account, ({ tables }) => ({ tables: without(tables, tableId) })),
  },
  RouteCreated: {
    ...plain,
    evolve: (account, { tableId, route }) =>
      withTable(account, tableId, (table) => ({ ...table, routes: [...table.routes, route] })),
  },
  RouteReplaced: {
    ...plain,
    evolve: (account, { tableId, route }) =>
      withTable(account, tableId, (table) => ({
        ...table,
        routes: table.routes.map((one) => (one.destination === route.destination ? route : one)),
      })),
  },
  RouteDeleted: {
    ...plain,
    evolve: (account, { tableId, route }) =>
      withTable(account, tableId, (table) => ({
        ...table,
        routes: table.routes.filter(({ destination }) => destination !== route.destination),
      })),
  },
  RouteTableAssociated: {
    ...plain,
    evolve: (account, { tableId, associationId: id, subnetId }) => {
      const vpcId = topologyOf(account).tables.find((one) => one.id === tableId)?.vpcId
      const freed = changed(account, ({ tables }) => ({
        tables: tables.map((table) => (table.vpcId === vpcId ? left(table, subnetId) : table)),
      }))
      const made = withTable(freed, tableId, (table) => ({
        ...table,
        associations: [...table.associations, subnetId === undefined ? { id } : { id, subnetId }],
      }))
      return count(made, 'rtbassoc')
    },
  },
  RouteTableDisassociated: {
    ...plain,
    evolve: (account, { tableId, subnetId }) => withTable(account, tableId, (table) => left(table, subnetId)),
  },
  AclCreated: {
    ...plain,
    names: ({ acl }) => [acl.id, nameIn(acl)],
    evolve: (account, { acl }) =>
      count(
        changed(account, ({ acls }) => ({ acls: [...acls, acl] })),
        'acl',
      ),
  },
  AclDeleted: {
    ...plain,
    evolve: (account, { aclId }) => changed(account, ({ acls }) => ({ acls: without(acls, aclId) })),
  },
  AclEntryPut: {
    ...plain,
    evolve: (account, { aclId, entry }) =>
      withAcl(account, aclId, (acl) => ({
        ...acl,
        entries: [...acl.entries.filter((one) => place(one) !== place(entry)), entry].toSorted(
          (a, b) => place(a) - place(b),
        ),
      })),
  },
  AclEntryDeleted: {
    ...plain,
    evolve: (account, { aclId, entry }) =>
      withAcl(account, aclId, (acl) => ({
        ...acl,
        entries: acl.entries.filter((one) => place(one) !== place(entry)),
      })),
  },
  AclAssociated: {
    ...plain,
    evolve: (account, { aclId, associationId: id, subnetId }) => {
      const freed = changed(account, ({ acls }) => ({ acls: acls.map((acl) => left(acl, subnetId)) }))
      const made = withAcl(freed, aclId, (acl) => ({ ...acl, associations: [...acl.associations, { id, subnetId }] }))
      return count(made, 'aclassoc')
    },
  },
  TopologyTagged: {
    ...plain,
    names: ({ thingId, tags }) => [thingId, nameIn({ id: thingId, tags })],
    evolve: (account, { thingId: id, tags }) =>
      changed(account, ({ vpcs, subnets, tables, gateways, acls, dhcpOptions }) => ({
        vpcs: among(vpcs, id, (one) => ({ ...one, tags })),
        subnets: among(subnets, id, (one) => ({ ...one, tags })),
        tables: among(tables, id, (one) => ({ ...one, tags })),
        gateways: among(gateways, id, (one) => ({ ...one, tags })),
        acls: among(acls, id, (one) => ({ ...one, tags })),
        dhcpOptions: among(dhcpOptions, id, (one) => ({ ...one, tags })),
      })),
  },
}

interface Associated {
  readonly associations: readonly { readonly subnetId?: string | undefined }[]
}

/** A table or an ACL without its association to a subnet, or, of a table, without the main one. */
function left<T extends Associated>(thing: T, subnetId: string | undefined): T {
  return thing.associations.some((one) => one.subnetId === subnetId)
    ? { ...thing, associations: thing.associations.filter((one) => one.subnetId !== subnetId) }
    : thing
}
