import type { Account } from '#engine/account.ts'
import type { Address } from '#engine/world/network/network.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { AllocationId, InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { shown } from '../../plain.ts'

/** The Elastic IP that has this public address. */
export const addressAt = (account: Account, publicIp: string): Address | Refusal =>
  list(account.addresses).find((address) => address.publicIp === publicIp) ?? refuse.noSuchAddress(shown(publicIp))

interface Meant {
  readonly AllocationId: AllocationId | undefined
  readonly PublicIp: string | undefined
}

/** The Elastic IP that a request means, by its id or its address. */
export function allocationMeant(account: Account, { AllocationId: id, PublicIp: publicIp }: Meant) {
  if (id !== undefined) return id
  if (publicIp === undefined) return refuse.missing('AllocationId')
  const address = addressAt(account, publicIp)
  return isRefusal(address) ? address : address.allocationId
}

/** The refusal of a request that says twice, or not at all, where an address is to go. */
export function whyNotTarget(instanceId: InstanceId | undefined, interfaceId: string | undefined): Refusal | undefined {
  if (instanceId !== undefined && interfaceId !== undefined)
    return refuse.combination('You may specify instanceId or networkInterfaceId, but not both')
  return instanceId === undefined && interfaceId === undefined
    ? refuse.missing('instanceId or networkInterfaceId')
    : undefined
}
