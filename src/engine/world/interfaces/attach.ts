import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { hex } from '#lib/chance.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import type { Instance } from '../instances/instance.ts'
import { findSubnet } from '../vpcs/read.ts'
import { removeInterface } from './change.ts'
import { mostAddresses, mostInterfaces } from './limits.ts'
import type { AskedOfInterface, InterfaceAttachment, NetworkInterface } from './networkInterface.ts'
import { allIps, findInterface, furtherOn, interfacesOf, primaryOf } from './read.ts'

/** Puts an interface on an instance of the same zone, running or stopped. */
export function attachInterface(
  tx: Transaction,
  { interfaceId, instanceId, deviceIndex }: AskedOfInterface<'AttachInterface'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const { account, at } = tx
  const card = findInterface(account, interfaceId)
  if (!card) return refuseInterface.noSuch(interfaceId)
  const instance = get(account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  if (card.attachment) return refuseInterface.inUse(interfaceId)
  if (card.state === 'pending') return refuseInterface.notAvailable(interfaceId)
  if (instance.state !== 'running' && instance.state !== 'stopped') return refuse.notRunningOrStopped(instanceId)
  const refused = whyNotOn(account, card, instance, deviceIndex)
  if (refused) return refused
  const attachment = newAttachment(account, { instanceId, deviceIndex, at, deleteOnTermination: false })
  const until = at + lasts(account, 'attach', attachment.id)
  tx.emit({ kind: 'InterfaceAttaching', interfaceId, attachment, until }, cause)
  return undefined
}

/** The reason why an interface does not fit on an instance: its zone, the index, or the limits of the type. */
function whyNotOn(
  account: Account,
  card: NetworkInterface,
  { id, zone, type }: Instance,
  deviceIndex: number,
): Refusal | undefined {
  if (findSubnet(account, card.subnetId)?.zone !== zone) return refuseInterface.otherZone()
  const there = furtherOn(account, id)
  if (deviceIndex === 0 || there.some((one) => one.attachment?.deviceIndex === deviceIndex))
    return refuseInterface.indexTaken(id, deviceIndex)
  // the primary one, those that are there, and this one
  if (there.length + 2 > mostInterfaces(type)) return refuseInterface.tooMany(there.length + 2, type)
  return allIps(card).length > mostAddresses(type) ? refuseInterface.tooManyAddresses(card.id) : undefined
}

interface NewAttachment extends Pick<InterfaceAttachment, 'instanceId' | 'deviceIndex' | 'deleteOnTermination'> {
  readonly at: number
}

export function newAttachment(
  { seed, made }: Account,
  { instanceId, deviceIndex, at, deleteOnTermination }: NewAttachment,
): InterfaceAttachment {
  const id = `eni-attach-0${hex(16, seed, `eni-attach/made/${made['eni-attach'] ?? 0}`)}`
  return { id, instanceId, deviceIndex, state: 'attaching', since: at, deleteOnTermination }
}

/** Takes an interface off its instance, whatever that is doing; never the primary one. */
export function detachInterface(
  tx: Transaction,
  { attachmentId, force }: AskedOfInterface<'DetachInterface'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const card = interfacesOf(tx.account).find(({ attachment }) => attachment?.id === attachmentId)
  if (!card?.attachment) return refuseInterface.noSuchAttachment(attachmentId)
  const { instanceId, deviceIndex, state } = card.attachment
  if (deviceIndex === 0) return refuseInterface.primaryStays()
  if (force) tx.emit({ kind: 'InterfaceDetached', interfaceId: card.id, instanceId }, cause)
  else if (state !== 'detaching')
    tx.emit(
      {
        kind: 'InterfaceDetaching',
        interfaceId: card.id,
        instanceId,
        until: tx.at + lasts(tx.account, 'detach', attachmentId),
      },
      cause,
    )
  return undefined
}

/** The end of an interface's passing state. */
export function interfaceDue(tx: Transaction, id: string): void {
  const card = get(tx.account.interfaces, id)
  if (!card) return
  const { attachment, because } = card
  if (!attachment) tx.emit({ kind: 'InterfaceReady', interfaceId: id }, because)
  else if (attachment.state === 'attaching')
    tx.emit({ kind: 'InterfaceAttached', interfaceId: id, instanceId: attachment.instanceId }, because)
  else tx.emit({ kind: 'InterfaceDetached', interfaceId: id, instanceId: attachment.instanceId }, because)
}

/** The end of an instance for its interfaces: those that are not to go with it stay, and are available again. */
export function leaveInterfaces(tx: Transaction, instance: Instance, cause: EventId): void {
  const instanceId: InstanceId = instance.id
  for (const { id, attachment } of furtherOn(tx.account, instanceId))
    if (attachment?.deleteOnTermination) removeInterface(tx, id, cause)
    else tx.emit({ kind: 'InterfaceDetached', interfaceId: id, instanceId }, cause)
  if (!get(tx.account.interfaces, instance.interfaceId)) return
  const card = primaryOf(tx.account, instance)
  if (card.attachment?.deleteOnTermination) removeInterface(tx, card.id, cause)
  else
    tx.emit(
      {
        kind: 'InterfaceLeft',
        card: { ...card, state: 'available', attachment: undefined, due: undefined },
        instanceId,
      },
      cause,
    )
}
