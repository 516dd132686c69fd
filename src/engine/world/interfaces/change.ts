import type { Refusal } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import type { EventId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { whyNotGroups } from '../network/whyNotGroups.ts'
import { findSubnet } from '../vpcs/read.ts'
import type { AskedOfInterface, NetworkInterface } from './networkInterface.ts'
import { findInterface } from './read.ts'

/** Changes an interface; groups and check of a primary one are its instance's. */
export function changeInterface(
  tx: Transaction,
  { interfaceId, attachmentId, change }: AskedOfInterface<'ChangeInterface'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const card = findInterface(tx.account, interfaceId)
  if (!card) return refuseInterface.noSuch(interfaceId)
  if (attachmentId !== undefined && card.attachment?.id !== attachmentId)
    return refuseInterface.noSuchAttachment(attachmentId)
  const refused = whyNotGroups(tx.account, findSubnet(tx.account, card.subnetId)?.vpcId, change.groupIds ?? [])
  if (refused) return refused
  const { attachment } = card
  if (attachment?.deviceIndex === 0 && (change.groupIds ?? change.sourceDestCheck) !== undefined) {
    const { groupIds = card.groupIds, sourceDestCheck = card.sourceDestCheck } = change
    const same = groupIds.join() === card.groupIds.join() && sourceDestCheck === card.sourceDestCheck
    const own = { kind: 'InstanceChanged', instanceId: attachment.instanceId } as const
    if (!same) tx.emit({ ...own, change: { groupIds, sourceDestCheck } }, cause)
    return undefined
  }
  const { deleteOnTermination, ...own } = change
  const changed: NetworkInterface = {
    ...card,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
    ...(attachment && {
      attachment: { ...attachment, deleteOnTermination: deleteOnTermination ?? attachment.deleteOnTermination },
    }),
  }
  if (JSON.stringify(changed) !== JSON.stringify(card))
    tx.emit({ kind: 'InterfaceChanged', card: changed, change }, cause)
  return undefined
}

/** Deletes an interface that is on no instance; Elastic IPs that lead to it come off. */
export function deleteInterface(tx: Transaction, interfaceId: string, cause: EventId | undefined): Refusal | undefined {
  const card = findInterface(tx.account, interfaceId)
  if (!card) return refuseInterface.noSuch(interfaceId)
  if (card.attachment) return refuseInterface.inUse(interfaceId)
  removeInterface(tx, interfaceId, cause)
  return undefined
}

/** Removes an interface, and first what leads to it. */
export function removeInterface(tx: Transaction, interfaceId: string, cause: EventId | undefined): void {
  for (const { allocationId, at } of list(tx.account.addresses))
    if (at?.interfaceId === interfaceId) tx.emit({ kind: 'AddressUnmapped', allocationId, spot: at }, cause)
  tx.emit({ kind: 'InterfaceDeleted', interfaceId }, cause)
}
