import type { Account } from '#engine/account.ts'
import type { Address } from '#engine/world/network/network.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import type { AllocationId, InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
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

interface Target {
  readonly InstanceId: InstanceId | undefined
  readonly NetworkInterfaceId: string | undefined
  readonly PrivateIpAddress: string | undefined
}

/** The instance that an address is to go to, by its own id or its interface's. */
export function instanceMeant(account: Account, asked: Target): InstanceId | Refusal {
  const { InstanceId: id, NetworkInterfaceId: card, PrivateIpAddress: privateIp } = asked
  if (id !== undefined && card !== undefined)
    return refuse.combination('You may specify instanceId or networkInterfaceId, but not both')
  const at = ({ interfaceId }: Instance) => interfaceId === card
  const instance = card === undefined ? undefined : list(account.instances).find(at)
  if (card !== undefined && !instance) return refuse.noSuchInterface(shown(card))
  const meant = id ?? instance?.id
  if (meant === undefined) return refuse.missing('instanceId or networkInterfaceId')
  const own = get(account.instances, meant)?.privateIp
  if (privateIp !== undefined && own !== undefined && own !== privateIp)
    return refusal(
      'InvalidParameterValue',
      `Value (${shown(privateIp)}) for parameter privateIpAddress is invalid. The instance '${meant}' does not have it.`,
    )
  return meant
}
