import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { AllocationId, EventId, InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { findVpc, gatewayOf, vpcOf } from '../vpcs/read.ts'
import type { Tags } from '../instances/instance.ts'
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
  readonly instanceId: InstanceId
  readonly allowReassociation: boolean
}

/**
 * Puts an Elastic IP on an instance. One that is elsewhere moves; one that the instance had is displaced and stays
 * allocated; the borrowed address goes back to the pool. Asking for what is already so changes nothing.
 */
export function associate(tx: Transaction, wish: Association, cause: EventId | undefined): Refusal | undefined {
  const address = get(tx.account.addresses, wish.allocationId)
  if (!address) return refuse.noSuchAllocation(wish.allocationId)
  const instance = get(tx.account.instances, wish.instanceId)
  if (!instance) return refuse.noSuchInstance([wish.instanceId])
  if (instance.state === 'pending') return refuse.pendingInstance(instance.id)
  if (instance.state === 'shutting-down' || instance.state === 'terminated') return refuse.instanceNotValid(instance.id)
  if (address.instanceId === instance.id) return undefined
  const vpc = vpcOf(tx.account, instance)
  if (vpc !== undefined && !gatewayOf(tx.account, vpc)) return refuseVpc.vpcWithoutGateway(vpc)
  if (address.associationId && !wish.allowReassociation)
    return refuse.alreadyAssociated(address.allocationId, address.associationId)
  const displaced = elasticOf(tx.account, instance.id)
  if (address.instanceId) loosen(tx, address.allocationId, address.instanceId, cause, true)
  if (displaced) loosen(tx, displaced.allocationId, instance.id, cause, false)
  const associationId = awsId(tx.account, 'eipassoc', tx.nextOf('eipassoc'))
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
  if (!address?.instanceId) return refuse.noSuchAssociation(associationId)
  loosen(tx, address.allocationId, address.instanceId, cause, true)
  return undefined
}

/** Releases an address. In a default VPC that disassociates an associated one first (API ReleaseAddress). */
export function release(tx: Transaction, allocationId: AllocationId, cause: EventId | undefined): Refusal | undefined {
  const address = get(tx.account.addresses, allocationId)
  if (!address) return refuse.noSuchAllocation(allocationId)
  const instance = address.instanceId && get(tx.account.instances, address.instanceId)
  if (instance && !findVpc(tx.account, vpcOf(tx.account, instance) ?? '')?.isDefault)
    return refuseVpc.addressInUse(address.publicIp)
  if (address.instanceId) loosen(tx, allocationId, address.instanceId, cause, true)
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

/** Borrows a public address from Amazon's pool, if the instance is to have one and has none. */
export function borrow(tx: Transaction, instanceId: InstanceId, cause: EventId | undefined): void {
  const instance = get(tx.account.instances, instanceId)
  if (!instance?.autoPublicIp || instance.publicIp || instance.state !== 'running') return
  if (elasticOf(tx.account, instanceId)) return
  const publicIp = publicAddress(tx.account, tx.nextOf('public'))
  tx.emit({ kind: 'PublicAddressAssigned', instanceId, publicIp }, cause, 'aws')
}
