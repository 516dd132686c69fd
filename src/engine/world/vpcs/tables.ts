import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { vpcLimits } from '#facts/vpcLimits.ts'
import type { EventId } from '#lib/brand.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { AskedOf } from './asked.ts'
import { findSubnet, findTable, findVpc, topologyOf } from './read.ts'
import type { Association, RouteTable } from './topology.ts'

export function createTable(
  tx: Transaction,
  { vpcId, tags }: AskedOf<'CreateRouteTable'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const vpc = findVpc(tx.account, vpcId)
  if (!vpc) return refuseVpc.noSuchVpc(vpcId)
  if (topologyOf(tx.account).tables.filter((one) => one.vpcId === vpcId).length >= vpcLimits.tables)
    return refuseVpc.tableLimit()
  const routes = [{ destination: vpc.cidr, target: 'local' }]
  const id = awsId(tx.account, 'rtb', tx.nextOf('rtb'))
  tx.emit({ kind: 'RouteTableCreated', table: { id, vpcId, associations: [], routes, tags } }, cause)
  return undefined
}

/** A table goes once no subnet is with it; the main one of a VPC stays. */
export function deleteTable(tx: Transaction, tableId: string, cause: EventId | undefined): Refusal | undefined {
  const table = findTable(tx.account, tableId)
  if (!table) return refuseVpc.noSuchTable(tableId)
  if (table.associations.length > 0) return refuseVpc.tableInUse(tableId)
  tx.emit({ kind: 'RouteTableDeleted', tableId }, cause)
  return undefined
}

export function associateTable(
  tx: Transaction,
  { tableId, subnetId }: AskedOf<'AssociateRouteTable'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const table = findTable(tx.account, tableId)
  if (!table) return refuseVpc.noSuchTable(tableId)
  const subnet = findSubnet(tx.account, subnetId)
  if (!subnet) return refuse.noSuchSubnet(subnetId)
  if (subnet.vpcId !== table.vpcId) return refuseVpc.otherNetwork('Route table', tableId, 'subnet', subnetId)
  const own = topologyOf(tx.account).tables.find(({ associations }) =>
    associations.some((one) => one.subnetId === subnetId),
  )
  if (own?.id === tableId) return undefined
  if (own) return refuseVpc.tableTaken(tableId)
  emit(tx, table, subnetId, cause)
  return undefined
}

/** Puts another table in the place of the one that a subnet, or a whole VPC, has. */
export function replaceTable(
  tx: Transaction,
  { tableId, associationId }: AskedOf<'ReplaceRouteTableAssociation'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const found = associationOf(tx.account, associationId)
  if (!found) return refuse.noSuchAssociation(associationId)
  const table = findTable(tx.account, tableId)
  if (!table) return refuseVpc.noSuchTable(tableId)
  if (found.table.vpcId !== table.vpcId)
    return refuseVpc.otherNetwork('Route table', tableId, 'route table', found.table.id)
  // nobody has published what EC2 answers where the table is the same: here nothing changes
  if (found.table.id === tableId) return undefined
  emit(tx, table, found.association.subnetId, cause)
  return undefined
}

function emit(tx: Transaction, table: RouteTable, subnetId: string | undefined, cause: EventId | undefined): void {
  const associationId = awsId(tx.account, 'rtbassoc', tx.nextOf('rtbassoc'))
  tx.emit({ kind: 'RouteTableAssociated', tableId: table.id, associationId, subnetId }, cause)
}

/** The subnet falls back to the main table of its VPC. */
export function disassociateTable(
  tx: Transaction,
  associationId: string,
  cause: EventId | undefined,
): Refusal | undefined {
  const found = associationOf(tx.account, associationId)
  if (!found) return refuse.noSuchAssociation(associationId)
  const { subnetId } = found.association
  if (subnetId === undefined) return refuseVpc.mainAssociation(associationId)
  tx.emit({ kind: 'RouteTableDisassociated', tableId: found.table.id, subnetId }, cause)
  return undefined
}

interface Found {
  readonly table: RouteTable
  readonly association: Association
}

const associationOf = (account: Account, id: string): Found | undefined =>
  topologyOf(account)
    .tables.flatMap((table) => table.associations.map((association) => ({ table, association })))
    .find(({ association }) => association.id === id)
