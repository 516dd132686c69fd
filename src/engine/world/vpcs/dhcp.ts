import type { Refusal } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { EventId } from '#lib/brand.ts'
import { awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { AskedOf } from './asked.ts'
import { bornOptionsId } from './born.ts'
import { dhcpOptionsOf, findVpc, topologyOf } from './read.ts'

export function createDhcpOptions(
  tx: Transaction,
  { options, tags }: AskedOf<'CreateDhcpOptions'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const id = awsId(tx.account, 'dopt', tx.nextOf('dopt'))
  tx.emit({ kind: 'DhcpOptionsCreated', set: { id, options, tags } }, cause)
  return undefined
}

/** A set that a VPC has stays, also the one that AWS made with the account. */
export function deleteDhcpOptions(tx: Transaction, id: string, cause: EventId | undefined): Refusal | undefined {
  const { vpcs, dhcpOptions } = topologyOf(tx.account)
  if (!dhcpOptions.some((one) => one.id === id)) return refuseVpc.noSuchDhcpOptions(id)
  if (vpcs.some((vpc) => dhcpOptionsOf(tx.account, vpc) === id)) return refuseVpc.dhcpOptionsInUse(id)
  tx.emit({ kind: 'DhcpOptionsDeleted', dhcpOptionsId: id }, cause)
  return undefined
}

/** A VPC gets another set; `default` is none at all. */
export function associateDhcpOptions(
  tx: Transaction,
  { dhcpOptionsId, vpcId }: AskedOf<'AssociateDhcpOptions'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const { account } = tx
  const isThere = dhcpOptionsId === 'default' || topologyOf(account).dhcpOptions.some(({ id }) => id === dhcpOptionsId)
  if (!isThere) return refuseVpc.noSuchDhcpOptions(dhcpOptionsId)
  const vpc = findVpc(account, vpcId)
  if (!vpc) return refuseVpc.noSuchVpc(vpcId)
  if (dhcpOptionsOf(account, vpc) !== dhcpOptionsId)
    tx.emit({ kind: 'DhcpOptionsAssociated', dhcpOptionsId, vpcId }, cause)
  return undefined
}

/** The set that a new VPC begins with: AWS's own, or none where somebody has deleted that. */
export const firstOptions = ({ account }: Transaction): string | undefined =>
  topologyOf(account).dhcpOptions.some(({ id }) => id === bornOptionsId(account)) ? undefined : 'default'
