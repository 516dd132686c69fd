import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { AllocationId, EventId, InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { findVpc, gatewayOf, vpcOf } from '../vpcs/read.ts'
import type { Instance, Tags } from '../instances/instance.ts'
import type { NetworkInterface, Spot } from '../interfaces/networkInterface.ts'
import { allIps, findInterface, furtherOn, mappedAt, spotOf } from '../interfaces/read.ts'
import type { Address } from './network.ts'
import { elasticOf } from './read.ts'
import { publicAddress } from './vpc.ts'

/** Elastic IP addresses per Region (UG elastic-ip-addresses-eip). */
export const addressQuota = 5

export function allocate(tx: Transaction, tags: Tags, cause: EventId | undefined): Refusal | undefined {
  if (tx.account.addresses.size >= addressQuota) return refuse.addressLimit()
  const allocationId = awsId(tx.account, 'eipalloc', tx.nextOf('eipalloc')) as AllocationId
  tx.emit(
    { kind: 'AddressAllocated', allocationId, publicIp: publicAddress(tx.account, tx.nextOf('public')), tags },
    cause,
  )
  return undefined
}

interface Association {
  readonly allocationId: AllocationId
  readonly instanceId?: InstanceId | undefined
  readonly interfaceId?: string | undefined
  readonly privateIp?: string | undefined
  readonly allowReassociation: boolean
}

interface Target {
  readonly card: NetworkInterface
  readonly at: Spot
  /** the one whose primary address it is */
  readonly instance?: Instance | undefined
}

/** The target of an Elastic IP: a private address of an interface, which an instance with one interface may stand for. */
function targetOf(account: Account, { instanceId, interfaceId, privateIp }: Association): Target | Refusal {
  const named = instanceId && get(account.instances, instanceId)
  if (instanceId !== undefined && !named) return refuse.noSuchInstance([instanceId])
  if (named && interfaceId === undefined) {
    if (named.state === 'pending') return refuse.pendingInstance(named.id)
    if (named.state === 'shutting-down' || named.state === 'terminated') return refuse.instanceNotValid(named.id)
    if (furtherOn(account, named.id).length > 0) return refuseInterface.severalInterfaces(named.id)
  }
  const card = findInterface(account, interfaceId ?? named?.interfaceId ?? '')
  if (!card) return refuseInterface.noSuch(interfaceId ?? '')
  const own = card.attachment && get(account.instances, card.attachment.instanceId)
  if (own?.state === 'pending') return refuse.pendingInstance(own.id)
  const ip = privateIp ?? card.privateIp
  if (!allIps(card).includes(ip)) return refuseInterface.notAssigned(card.id)
  const isPrimary = card.attachment?.deviceIndex === 0 && ip === card.privateIp
  return { card, at: { interfaceId: card.id, privateIp: ip }, instance: isPrimary ? own : undefined }
}

/**
 * Puts an Elastic IP on an instance. One that is elsewhere moves; one that the instance had is displaced and stays
 * allocated; the borrowed address goes back to the pool. Asking for what is already so changes nothing.
 */
export function associate(tx: Transaction, wish: Association, cause: EventId | undefined): Refusal | undefined {
  const address = get(tx.account.addresses, wish.allocationId)
  if (!address) return refuse.noSuchAllocation(wish.allocationId)
  const target = targetOf(tx.account, wish)
  if (isRefusal(target)) return target
  const { card, at, instance } = target
  const is = spotOf(tx.account, address)
  if (is?.interfaceId === at.interfaceId && is.privateIp === at.privateIp) return undefined
  const vpc = vpcOf(tx.account, card)
  if (vpc !== undefined && !gatewayOf(tx.account, vpc)) return refuseVpc.vpcWithoutGateway(vpc)
  if (address.associationId && !wish.allowReassociation)
    return refuse.alreadyAssociated(address.allocationId, address.associationId)
  const displaced = instance ? elasticOf(tx.account, instance.id) : mappedAt(tx.account, at)
  takeOff(tx, address, cause)
  if (displaced && instance) loosen(tx, displaced.allocationId, instance.id, cause, false)
  else if (displaced) takeOff(tx, displaced, cause)
  const associationId = awsId(tx.account, 'eipassoc', tx.nextOf('eipassoc'))
  if (!instance) {
    tx.emit({ kind: 'AddressMapped', allocationId: address.allocationId, associationId, spot: at }, cause)
    return undefined
  }
  const event = tx.emit(
    { kind: 'AddressAssociated', allocationId: address.allocationId, associationId, instanceId: instance.id },
    cause,
  )
  if (instance.publicIp)
    tx.emit({ kind: 'PublicAddressReleased', instanceId: instance.id, publicIp: instance.publicIp }, event, 'aws')
  return undefined
}

export function disassociate(tx: Transaction, associationId: string, cause: EventId | undefined): Refusal | undefined {
  const address = list(tx.account.addresses).find((one) => one.associationId === associationId)
  if (!address) return refuse.noSuchAssociation(associationId)
  takeOff(tx, address, cause)
  return undefined
}

/** Takes an Elastic IP off wherever it is. */
function takeOff(tx: Transaction, { allocationId, instanceId, at }: Address, cause: EventId | undefined): void {
  if (instanceId) loosen(tx, allocationId, instanceId, cause, true)
  if (at) tx.emit({ kind: 'AddressUnmapped', allocationId, spot: at }, cause)
}

/** Releases an address. In a default VPC that disassociates an associated one first (API ReleaseAddress). */
export function release(tx: Transaction, allocationId: AllocationId, cause: EventId | undefined): Refusal | undefined {
  const address = get(tx.account.addresses, allocationId)
  if (!address) return refuse.noSuchAllocation(allocationId)
  const spot = spotOf(tx.account, address)
  const card = spot && findInterface(tx.account, spot.interfaceId)
  if (card && !findVpc(tx.account, vpcOf(tx.account, card) ?? '')?.isDefault)
    return refuseVpc.addressInUse(address.publicIp)
  takeOff(tx, address, cause)
  tx.emit({ kind: 'AddressReleased', allocationId, publicIp: address.publicIp }, cause)
  return undefined
}

/** Takes an Elastic IP off; a running instance that borrows addresses gets one from the pool again. */
export function loosen(
  tx: Transaction,
  allocationId: AllocationId,
  instanceId: InstanceId,
  cause: EventId | undefined,
  borrowAgain: boolean,
): void {
  const event = tx.emit({ kind: 'AddressDisassociated', allocationId, instanceId }, cause)
  if (borrowAgain) borrow(tx, instanceId, event)
}

/**
 * Borrows a public address from Amazon's pool, if the instance is to have one and has none. It gets no new one while it has
 * more than one interface, or a further private address with an Elastic IP (UG using-instance-addressing).
 */
export function borrow(tx: Transaction, instanceId: InstanceId, cause: EventId | undefined): void {
  const instance = get(tx.account.instances, instanceId)
  if (!instance?.autoPublicIp || instance.publicIp || instance.state !== 'running') return
  if (elasticOf(tx.account, instanceId) || furtherOn(tx.account, instanceId).length > 0) return
  if (list(tx.account.addresses).some(({ at }) => at?.interfaceId === instance.interfaceId)) return
  const publicIp = publicAddress(tx.account, tx.nextOf('public'))
  tx.emit({ kind: 'PublicAddressAssigned', instanceId, publicIp }, cause, 'aws')
}
