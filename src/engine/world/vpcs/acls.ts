import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { vpcLimits } from '#facts/vpcLimits.ts'
import type { EventId } from '#lib/brand.ts'
import { awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { AskedOf } from './asked.ts'
import { findAcl, findVpc, topologyOf } from './read.ts'

/** A new ACL lets nothing pass until it is told to. */
export function createAcl(
  tx: Transaction,
  { vpcId, tags }: AskedOf<'CreateNetworkAcl'>,
  cause: EventId | undefined,
): Refusal | undefined {
  if (!findVpc(tx.account, vpcId)) return refuseVpc.noSuchVpc(vpcId)
  if (topologyOf(tx.account).acls.filter((one) => one.vpcId === vpcId).length >= vpcLimits.acls)
    return refuseVpc.aclLimit()
  const id = awsId(tx.account, 'acl', tx.nextOf('acl'))
  const empty = { isDefault: false, entries: [], associations: [] }
  tx.emit({ kind: 'AclCreated', acl: { id, vpcId, ...empty, tags } }, cause)
  return undefined
}

export function deleteAcl(tx: Transaction, aclId: string, cause: EventId | undefined): Refusal | undefined {
  const acl = findAcl(tx.account, aclId)
  if (!acl) return refuseVpc.noSuchAcl(aclId)
  if (acl.isDefault) return refuseVpc.defaultAcl(aclId)
  if (acl.associations.length > 0) return refuseVpc.aclInUse(aclId)
  tx.emit({ kind: 'AclDeleted', aclId }, cause)
  return undefined
}

/** A new line of an ACL, or another one in its place. */
export function putEntry(
  tx: Transaction,
  { kind, aclId, entry }: AskedOf<'CreateNetworkAclEntry' | 'ReplaceNetworkAclEntry'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const acl = findAcl(tx.account, aclId)
  if (!acl) return refuseVpc.noSuchAcl(aclId)
  const beside = acl.entries.filter(({ egress }) => egress === entry.egress)
  const there = beside.some(({ number }) => number === entry.number)
  if (kind === 'CreateNetworkAclEntry' && there) return refuseVpc.entryThere(entry.number)
  if (kind === 'ReplaceNetworkAclEntry' && !there) return refuseVpc.noSuchEntry(entry.number)
  if (!there && beside.length >= vpcLimits.aclEntries) return refuseVpc.entryLimit()
  tx.emit({ kind: 'AclEntryPut', aclId, entry }, cause)
  return undefined
}

export function deleteEntry(
  tx: Transaction,
  { aclId, egress, number }: AskedOf<'DeleteNetworkAclEntry'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const acl = findAcl(tx.account, aclId)
  if (!acl) return refuseVpc.noSuchAcl(aclId)
  const entry = acl.entries.find((one) => one.egress === egress && one.number === number)
  if (!entry) return refuseVpc.noSuchEntry(number)
  tx.emit({ kind: 'AclEntryDeleted', aclId, entry }, cause)
  return undefined
}

/** Puts another ACL around a subnet: it always has one. */
export function replaceAcl(
  tx: Transaction,
  { aclId, associationId }: AskedOf<'ReplaceNetworkAclAssociation'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const { acls } = topologyOf(tx.account)
  const before = acls.find(({ associations }) => associations.some(({ id }) => id === associationId))
  const subnetId = before?.associations.find(({ id }) => id === associationId)?.subnetId
  if (!before || subnetId === undefined) return refuse.noSuchAssociation(associationId)
  const acl = findAcl(tx.account, aclId)
  if (!acl) return refuseVpc.noSuchAcl(aclId)
  if (acl.vpcId !== before.vpcId) return refuseVpc.otherNetwork('network acl', aclId, 'subnet', subnetId)
  const id = awsId(tx.account, 'aclassoc', tx.nextOf('aclassoc'))
  tx.emit({ kind: 'AclAssociated', aclId, associationId: id, subnetId }, cause)
  return undefined
}
