import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { EventId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { freeAddresses, whyNotAddress } from '../vpcs/addresses.ts'
import { nextAddresses } from '../vpcs/nextAddresses.ts'
import { findSubnet } from '../vpcs/read.ts'
import type { Subnet } from '../vpcs/topology.ts'
import { mostAddresses, mostAddressesAlone } from './limits.ts'
import type { AddressesWish, AskedOfInterface, NetworkInterface } from './networkInterface.ts'
import { allIps, findInterface, mappedAt } from './read.ts'

/** The most private addresses that an interface can have where it is now. */
export function mostOn(account: Account, { attachment }: Pick<NetworkInterface, 'attachment'>): number {
  const instance = attachment && get(account.instances, attachment.instanceId)
  return instance ? mostAddresses(instance.type) : mostAddressesAlone
}

/** The reason why a subnet cannot give these further addresses. */
export function whyNotSecondary(
  account: Account,
  { ips, count }: AddressesWish,
  subnet: Subnet,
  free: (ip: string) => boolean = () => false,
): Refusal | undefined {
  for (const [nth, ip] of ips.entries()) {
    if (ips.indexOf(ip) < nth) return refuse.badValue(ip, 'privateIpAddress')
    const refused = free(ip) ? undefined : whyNotAddress(account, ip, subnet)
    if (refused) return refused
  }
  return freeAddresses(account, subnet) < count + ips.length ? refuseVpc.noFreeAddress() : undefined
}

/** Gives an interface further private addresses; one that another interface has moves only where that is allowed. */
export function assignAddresses(
  tx: Transaction,
  { interfaceId, secondary, allowReassignment }: AskedOfInterface<'AssignPrivateIps'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const card = findInterface(tx.account, interfaceId)
  if (!card) return refuseInterface.noSuch(interfaceId)
  const subnet = findSubnet(tx.account, card.subnetId)
  if (!subnet) return refuse.noSuchSubnet(card.subnetId)
  // what it has already stays as it is
  const ips = secondary.ips.filter((ip) => !card.secondaryIps.includes(ip))
  if (allIps(card).length + ips.length + secondary.count > mostOn(tx.account, card))
    return refuseInterface.tooManyAddresses(interfaceId)
  const others = list(tx.account.interfaces).filter((one) => one.subnetId === card.subnetId && one.id !== card.id)
  const movable = (ip: string) => allowReassignment && others.some((one) => one.secondaryIps.includes(ip))
  const refused = whyNotSecondary(tx.account, { ips, count: secondary.count }, subnet, movable)
  if (refused) return refused
  for (const ip of ips.filter(movable))
    for (const { id } of others.filter((one) => one.secondaryIps.includes(ip))) takeOff(tx, id, [ip], cause)
  const all = [...ips, ...nextAddresses(tx.account, subnet, secondary.count)]
  if (all.length === 0) return undefined
  tx.emit(
    { kind: 'PrivateIpsAssigned', card: { ...card, secondaryIps: [...card.secondaryIps, ...all] }, ips: all },
    cause,
  )
  return undefined
}

/** Takes further private addresses off an interface; an Elastic IP that leads to one comes off with it. */
export function unassignAddresses(
  tx: Transaction,
  { interfaceId, ips }: AskedOfInterface<'UnassignPrivateIps'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const card = findInterface(tx.account, interfaceId)
  if (!card) return refuseInterface.noSuch(interfaceId)
  if (ips.includes(card.privateIp)) return refuseInterface.primaryAddress(card.privateIp)
  if (ips.some((ip) => !card.secondaryIps.includes(ip))) return refuseInterface.notAssigned(interfaceId)
  takeOff(tx, interfaceId, ips, cause)
  return undefined
}

function takeOff(tx: Transaction, interfaceId: string, ips: readonly string[], cause: EventId | undefined): void {
  const card = findInterface(tx.account, interfaceId)
  if (!card) return
  const secondaryIps = card.secondaryIps.filter((ip) => !ips.includes(ip))
  const event = tx.emit({ kind: 'PrivateIpsUnassigned', card: { ...card, secondaryIps }, ips }, cause)
  for (const privateIp of ips) {
    const at = { interfaceId, privateIp }
    const mapped = mappedAt(tx.account, at)
    if (mapped) tx.emit({ kind: 'AddressUnmapped', allocationId: mapped.allocationId, spot: at }, event)
  }
}
