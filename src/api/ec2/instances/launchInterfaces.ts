import type { InterfaceWish } from '#engine/command.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import type { GroupId } from '#lib/brand.ts'
import { flag, id, list, struct, text, type Values, whole } from '../../params.ts'
import { privateAddressesAsked, privateAddressParams } from '../network/privateAddresses.ts'

const members = {
  AssociatePublicIpAddress: flag(),
  DeleteOnTermination: flag(),
  Description: text({ least: 0, most: 255 }),
  DeviceIndex: whole(0, 1_000_000),
  Groups: list(id<GroupId>(), { most: 16 }),
  NetworkInterfaceId: text(),
  ...privateAddressParams,
  SubnetId: text(),
}

/** The interfaces that a launch describes. */
export const launchInterfaces = list(struct(members), { most: 32 })

type Asked = Values<typeof members>

interface Interfaces {
  /** what is said of the primary one, as it was sent */
  readonly card: Asked | undefined
  readonly primary: InterfaceWish | undefined
  readonly further: readonly InterfaceWish[]
}

/** The primary interface that a launch describes, and the further ones by their indices. */
export function interfacesAsked(cards: readonly Asked[] = []): Interfaces | Refusal {
  if (cards.length === 0) return { card: undefined, primary: undefined, further: [] }
  if (cards.length > 1 && cards.some(({ DeviceIndex }) => DeviceIndex === undefined))
    return refuseInterface.needsIndex()
  if (cards.length > 1 && cards.some(({ AssociatePublicIpAddress: asked }) => asked === true))
    return refuseInterface.publicWithSeveral()
  const wishes: InterfaceWish[] = []
  for (const card of cards) {
    const wish = wishOf(card)
    if (isRefusal(wish)) return wish
    wishes.push(wish)
  }
  const primary = wishes.find(({ deviceIndex }) => deviceIndex === 0)
  if (!primary) return refuseInterface.noPrimary()
  return {
    card: cards.find(({ DeviceIndex: index = 0 }) => index === 0),
    primary,
    further: wishes.filter((wish) => wish !== primary),
  }
}

function wishOf(card: Asked): InterfaceWish | Refusal {
  const addresses = privateAddressesAsked(card)
  if (isRefusal(addresses)) return addresses
  const { NetworkInterfaceId: interfaceId, SubnetId: subnetId, Groups: groupIds = [] } = card
  const { ips, count } = addresses.secondary
  const own = subnetId ?? addresses.privateIp ?? groupIds[0] ?? ips[0]
  if (interfaceId !== undefined && card.DeleteOnTermination) return refuseInterface.keptOnTermination()
  if (interfaceId !== undefined && (own !== undefined || count > 0)) return refuseInterface.ofOwnAlready()
  return {
    deviceIndex: card.DeviceIndex ?? 0,
    interfaceId,
    subnetId,
    description: card.Description ?? '',
    groupIds: [...new Set(groupIds)],
    ...addresses,
    deleteOnTermination: card.DeleteOnTermination,
  }
}
