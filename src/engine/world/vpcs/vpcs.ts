import type { Refusal } from '#facts/errors.ts'
import { regions } from '#facts/regions.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { vpcLimits } from '#facts/vpcLimits.ts'
import type { EventId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { groupVpc, nextGroupId } from '../network/vpc.ts'
import type { AskedOf } from './asked.ts'
import { blockOf, cidrOf } from './block.ts'
import { lettingAll } from './born.ts'
import { firstOptions } from './dhcp.ts'
import { attachGateway, createGateway } from './gateways.ts'
import { defaultVpc, findVpc, gatewayOf, isMain, topologyOf } from './read.ts'
import { putRoute } from './routes.ts'
import { createDefaultSubnet } from './subnets.ts'
import type { Vpc } from './topology.ts'

type Asked = Pick<Vpc, 'cidr' | 'tenancy' | 'tags' | 'isDefault'>

/** A VPC comes with a main route table that knows itself only, an ACL that lets everything pass, and a default group. */
function make(tx: Transaction, { cidr, tenancy, tags, isDefault }: Asked, cause: EventId | undefined) {
  const { account } = tx
  const id = awsId(account, 'vpc', tx.nextOf('vpc'))
  const groupId = nextGroupId(account)
  const dhcpOptionsId = firstOptions(tx)
  const event = tx.emit(
    {
      kind: 'VpcCreated',
      // a default VPC gives public DNS names, another one only when it is told to
      vpc: {
        id,
        cidr,
        isDefault,
        tenancy,
        dnsSupport: true,
        dnsHostnames: isDefault,
        groupId,
        tags,
        ...(dhcpOptionsId && { dhcpOptionsId }),
      },
      table: {
        id: awsId(account, 'rtb', tx.nextOf('rtb')),
        vpcId: id,
        associations: [{ id: awsId(account, 'rtbassoc', tx.nextOf('rtbassoc')) }],
        routes: [{ destination: cidr, target: 'local' }],
        tags: {},
      },
      acl: {
        id: awsId(account, 'acl', tx.nextOf('acl')),
        vpcId: id,
        isDefault: true,
        entries: lettingAll,
        associations: [],
        tags: {},
      },
      group: {
        id: groupId,
        name: 'default',
        description: 'default VPC security group',
        vpcId: id,
        rules: [
          {
            id: awsId(account, 'sgr', tx.nextOf('sgr')),
            protocol: '-1',
            fromPort: -1,
            toPort: -1,
            source: groupId,
          },
        ],
      },
    },
    cause,
  )
  return { id, event }
}

export function createVpc(
  tx: Transaction,
  { cidr, tenancy, tags }: AskedOf<'CreateVpc'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const block = blockOf(cidr)
  if (!block) return refuseVpc.notBlock(cidr, 'cidrBlock')
  if (block.bits < 16 || block.bits > 28) return refuseVpc.vpcRange(cidr)
  if (topologyOf(tx.account).vpcs.length >= vpcLimits.vpcs) return refuseVpc.vpcLimit()
  make(tx, { cidr: cidrOf(block), tenancy, tags, isDefault: false }, cause)
  return undefined
}

/** The default VPC again, with its gateway, its route and a subnet in each zone, for whoever has deleted it. */
export function createDefaultVpc(tx: Transaction, cause: EventId | undefined): Refusal | undefined {
  if (defaultVpc(tx.account)) return refuseVpc.secondDefaultVpc()
  if (topologyOf(tx.account).vpcs.length >= vpcLimits.vpcs) return refuseVpc.vpcLimit()
  if (topologyOf(tx.account).gateways.length >= vpcLimits.gateways) return refuseVpc.gatewayLimit()
  const { vpcCidr, zones } = regions[tx.account.region]
  const { id, event } = make(tx, { cidr: vpcCidr, tenancy: 'default', tags: {}, isDefault: true }, cause)
  const gatewayId = awsId(tx.account, 'igw', tx.nextOf('igw'))
  createGateway(tx, {}, event)
  attachGateway(tx, { gatewayId, vpcId: id }, event)
  const table = topologyOf(tx.account).tables.find((one) => one.vpcId === id)
  if (table) putRoute(tx, { tableId: table.id, route: { destination: '0.0.0.0/0', target: gatewayId } }, event)
  for (const { name } of zones) createDefaultSubnet(tx, name, event)
  return undefined
}

export function modifyVpc(
  tx: Transaction,
  { vpcId, change }: AskedOf<'ModifyVpcAttribute'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const vpc = findVpc(tx.account, vpcId)
  if (!vpc) return refuseVpc.noSuchVpc(vpcId)
  const { dnsSupport = vpc.dnsSupport, dnsHostnames = vpc.dnsHostnames, usageMetrics = vpc.usageMetrics } = change
  const was = vpc.usageMetrics ?? false
  if (dnsSupport !== vpc.dnsSupport || dnsHostnames !== vpc.dnsHostnames || (usageMetrics ?? was) !== was)
    tx.emit({ kind: 'VpcChanged', vpcId, change }, cause)
  return undefined
}

/**
 * Deletes a VPC, which has to be empty: what was born with it goes with it, everything else has to be deleted first.
 */
export function deleteVpc(tx: Transaction, vpcId: string, cause: EventId | undefined): Refusal | undefined {
  const { account } = tx
  const vpc = findVpc(account, vpcId)
  if (!vpc) return refuseVpc.noSuchVpc(vpcId)
  const { subnets, tables, acls } = topologyOf(account)
  const used =
    gatewayOf(account, vpcId) !== undefined ||
    subnets.some((one) => one.vpcId === vpcId) ||
    tables.some((one) => one.vpcId === vpcId && !isMain(one)) ||
    acls.some((one) => one.vpcId === vpcId && !one.isDefault) ||
    list(account.groups).some((one) => one.id !== vpc.groupId && groupVpc(account, one) === vpcId)
  if (used) return refuseVpc.vpcInUse(vpcId)
  tx.emit({ kind: 'VpcDeleted', vpcId }, cause)
  return undefined
}
