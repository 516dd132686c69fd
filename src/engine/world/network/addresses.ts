import { type Refusal, refuse } from '#facts/errors.ts'
import type { AllocationId, EventId, InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { awsId } from '../../account.ts'
import type { Book } from '../../transaction.ts'
import type { Tags } from '../instances/instance.ts'
import { elasticOf } from './read.ts'
import { publicAddress } from './vpc.ts'

/** Elastic IP addresses per Region (UG elastic-ip-addresses-eip). */
export const addressQuota = 5

export function allocate(book: Book, tags: Tags, cause: EventId | undefined): Refusal | undefined {
  if (book.account.addresses.size >= addressQuota) return refuse.addressLimit()
  const allocationId = awsId(book.account, 'eipalloc', book.nextOf('eipalloc')) as AllocationId
  book.tell(
    { kind: 'AddressAllocated', allocationId, publicIp: publicAddress(book.account, book.nextOf('public')), tags },
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
export function associate(book: Book, wish: Association, cause: EventId | undefined): Refusal | undefined {
  const address = get(book.account.addresses, wish.allocationId)
  if (!address) return refuse.noSuchAllocation(wish.allocationId)
  const instance = get(book.account.instances, wish.instanceId)
  if (!instance) return refuse.noSuchInstance([wish.instanceId])
  if (instance.state === 'pending') return refuse.pendingInstance(instance.id)
  if (instance.state === 'shutting-down' || instance.state === 'terminated') return refuse.instanceNotValid(instance.id)
  if (address.instanceId === instance.id) return undefined
  if (address.associationId && !wish.allowReassociation)
    return refuse.alreadyAssociated(address.allocationId, address.associationId)
  const displaced = elasticOf(book.account, instance.id)
  if (address.instanceId) loosen(book, address.allocationId, address.instanceId, cause, true)
  if (displaced) loosen(book, displaced.allocationId, instance.id, cause, false)
  const associationId = awsId(book.account, 'eipassoc', book.nextOf('eipassoc'))
  const event = book.tell(
    { kind: 'AddressAssociated', allocationId: address.allocationId, associationId, instanceId: instance.id },
    cause,
  )
  if (instance.publicIp)
    book.tell({ kind: 'PublicAddressReleased', instanceId: instance.id, publicIp: instance.publicIp }, event, 'aws')
  return undefined
}

export function disassociate(book: Book, associationId: string, cause: EventId | undefined): Refusal | undefined {
  const address = list(book.account.addresses).find((one) => one.associationId === associationId)
  if (!address?.instanceId) return refuse.noSuchAssociation(associationId)
  loosen(book, address.allocationId, address.instanceId, cause, true)
  return undefined
}

/** In a default VPC releasing an associated address disassociates it first (API ReleaseAddress). */
export function release(book: Book, allocationId: AllocationId, cause: EventId | undefined): Refusal | undefined {
  const address = get(book.account.addresses, allocationId)
  if (!address) return refuse.noSuchAllocation(allocationId)
  if (address.instanceId) loosen(book, allocationId, address.instanceId, cause, true)
  book.tell({ kind: 'AddressReleased', allocationId, publicIp: address.publicIp }, cause)
  return undefined
}

/** Takes an Elastic IP off; a running instance that borrows addresses gets one from the pool again. */
export function loosen(
  book: Book,
  allocationId: AllocationId,
  instanceId: InstanceId,
  cause: EventId | undefined,
  borrowAgain: boolean,
): void {
  const event = book.tell({ kind: 'AddressDisassociated', allocationId, instanceId }, cause)
  if (borrowAgain) borrow(book, instanceId, event)
}

/** Borrows a public address from Amazon's pool, if the instance is to have one and has none. */
export function borrow(book: Book, instanceId: InstanceId, cause: EventId | undefined): void {
  const instance = get(book.account.instances, instanceId)
  if (!instance?.autoPublicIp || instance.publicIp || instance.state !== 'running') return
  if (elasticOf(book.account, instanceId)) return
  const publicIp = publicAddress(book.account, book.nextOf('public'))
  book.tell({ kind: 'PublicAddressAssigned', instanceId, publicIp }, cause, 'aws')
}
