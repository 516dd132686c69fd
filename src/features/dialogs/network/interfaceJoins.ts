import type { Account } from '#engine/account.ts'
import { nameIn } from '#engine/world/called.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { allIps, findInterface, furtherOn, spotOf } from '#engine/world/interfaces/read.ts'
import { findSubnet } from '#engine/world/vpcs/read.ts'
import { get, list } from '#lib/table.ts'
import type { InstanceId } from '#lib/brand.ts'
import type { Joining } from './joining.ts'

/** The instances that an interface can be attached to: those of its zone that run or are stopped. */
export function attaching(account: Account, id: string): Joining | undefined {
  const card = findInterface(account, id)
  if (!card) return undefined
  const zone = findSubnet(account, card.subnetId)?.zone
  const near = list(account.instances).filter(
    (one) => one.zone === zone && (one.state === 'running' || one.state === 'stopped'),
  )
  return {
    name: nameIn(card),
    choices: near.map((one) => ({ value: one.id, label: `${nameOf(one)} · ${one.id}` })),
    now: undefined,
    request: (instanceId) => ({
      action: 'AttachNetworkInterface',
      params: {
        NetworkInterfaceId: id,
        InstanceId: instanceId,
        DeviceIndex: freeIndex(account, instanceId as InstanceId),
      },
    }),
  }
}

/** The free interfaces that an instance could be given: those of its own zone. */
export function attachingTo(account: Account, id: string): Joining | undefined {
  const instance = get(account.instances, id)
  if (!instance) return undefined
  const free = list(account.interfaces).filter(
    ({ attachment, subnetId }) => !attachment && findSubnet(account, subnetId)?.zone === instance.zone,
  )
  return {
    name: nameOf(instance),
    choices: free.map((card) => ({ value: card.id, label: [nameIn(card), card.id, ...allIps(card)].join(' · ') })),
    now: undefined,
    request: (card) => ({
      action: 'AttachNetworkInterface',
      params: { NetworkInterfaceId: card, InstanceId: id, DeviceIndex: freeIndex(account, instance.id) },
    }),
  }
}

/** The lowest device index that an instance has not given away. */
function freeIndex(account: Account, id: InstanceId): number {
  const taken = furtherOn(account, id).map(({ attachment }) => attachment?.deviceIndex)
  let index = 1
  while (taken.includes(index)) index++
  return index
}

/** The Elastic IPs that could lead to an interface, each to one of its private addresses. */
export function mapping(account: Account, id: string): Joining | undefined {
  const card = findInterface(account, id)
  if (!card) return undefined
  const spots = list(account.addresses).map((address) => spotOf(account, address))
  const ips = allIps(card).filter((ip) => !spots.some((spot) => spot?.interfaceId === id && spot.privateIp === ip))
  const free = list(account.addresses).filter(({ associationId }) => associationId === undefined)
  return {
    name: nameIn(card),
    choices: free.flatMap(({ allocationId, publicIp }) =>
      ips.map((ip) => ({ value: `${allocationId} ${ip}`, label: `${publicIp} → ${ip}` })),
    ),
    now: undefined,
    request(choice) {
      const [allocationId, ip] = choice.split(' ')
      const address = get(account.addresses, allocationId ?? '')
      return {
        action: 'AssociateAddress',
        params: { AllocationId: address?.allocationId, NetworkInterfaceId: id, PrivateIpAddress: ip },
      }
    },
  }
}
