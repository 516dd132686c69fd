import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import type { EventId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { InterfaceWish, LaunchWish } from '../../command.ts'
import type { Transaction } from '../../transaction.ts'
import type { Instance } from '../instances/instance.ts'
import { findSubnet } from '../vpcs/read.ts'
import type { Subnet } from '../vpcs/topology.ts'
import { whyNotSecondary } from './addresses.ts'
import { newAttachment } from './attach.ts'
import { makeInterface, type NewInterface, whyNotInterface } from './decide.ts'
import { mostAddresses, mostInterfaces } from './limits.ts'
import { allIps, findInterface, primaryOf } from './read.ts'
import { nextAddresses } from '../vpcs/nextAddresses.ts'

/** A launch whose primary interface is there already: place, address and groups are the interface's. */
export function withOwnPrimary(account: Account, wish: LaunchWish): LaunchWish | Refusal {
  const id = wish.primary?.interfaceId
  if (id === undefined) return wish
  const card = findInterface(account, id)
  if (!card) return refuseInterface.noSuch(id)
  if (wish.count > 1) return refuseInterface.oneInterfaceEach()
  if (card.attachment) return refuseInterface.inUseAtLaunch(id)
  if (card.state === 'pending') return refuseInterface.notAvailable(id)
  return { ...wish, subnetId: card.subnetId, groupIds: card.groupIds, publicIp: false }
}

/** The reason why a launch cannot have the interfaces that it asks for, or undefined. */
export function whyNotAtLaunch(account: Account, wish: LaunchWish, subnet: Subnet): Refusal | undefined {
  const { primary, further = [], type, count } = wish
  if (!primary && further.length === 0) return undefined
  const indices = new Set([0, ...further.map(({ deviceIndex }) => deviceIndex)])
  if (indices.size < further.length + 1) return refuseInterface.sameIndex()
  if (further.length > 0 && wish.publicIp === true) return refuseInterface.publicWithSeveral()
  if (further.length + 1 > mostInterfaces(type)) return refuseInterface.tooMany(further.length + 1, type)
  for (const one of primary ? [primary, ...further] : further) {
    const refused = whyNotOne(account, one, wish, subnet)
    if (refused) return refused
    const single = one.interfaceId ?? one.privateIp ?? one.secondary.ips[0]
    if (count > 1 && single !== undefined) return refuseInterface.oneInterfaceEach()
  }
  return undefined
}

function whyNotOne(account: Account, one: InterfaceWish, { type }: LaunchWish, subnet: Subnet): Refusal | undefined {
  const id = one.interfaceId
  const card = id === undefined ? undefined : findInterface(account, id)
  const { ips, count } = one.secondary
  const many = card ? allIps(card).length : 1 + ips.length + count
  if (many > mostAddresses(type)) return refuseInterface.tooManyAddresses(id ?? subnet.id)
  if (id === undefined)
    return one.deviceIndex === 0
      ? whyNotSecondary(account, one.secondary, subnet)
      : (whyNotInterface(account, newOne(one, subnet)) ?? whyNotZone(account, one.subnetId ?? subnet.id, subnet))
  if (!card) return refuseInterface.noSuch(id)
  if (card.attachment) return refuseInterface.inUseAtLaunch(id)
  if (card.state === 'pending') return refuseInterface.notAvailable(id)
  return whyNotZone(account, card.subnetId, subnet)
}

function whyNotZone(account: Account, subnetId: string, { zone }: Subnet): Refusal | undefined {
  const other = findSubnet(account, subnetId)
  if (!other) return refuse.noSuchSubnet(subnetId)
  return other.zone === zone ? undefined : refuseInterface.otherZone()
}

const newOne = (one: InterfaceWish, subnet: Subnet, tags = {}): NewInterface => ({
  subnetId: one.subnetId ?? subnet.id,
  description: one.description,
  groupIds: one.groupIds,
  privateIp: one.privateIp,
  secondary: one.secondary,
  tags,
})

/** Gives a new instance the interfaces that its launch asks for, each at its index. */
export function addInterfaces(
  tx: Transaction,
  { primary, further = [], interfaceTags = {} }: LaunchWish,
  instance: Instance,
  subnet: Subnet,
  cause: EventId,
): void {
  if (primary) describePrimary(tx, primary, instance, subnet, interfaceTags, cause)
  for (const one of further) {
    const made = one.interfaceId === undefined
    const id = one.interfaceId ?? create(tx, newOne(one, subnet, interfaceTags), cause)
    attach(tx, id, { instance, deviceIndex: one.deviceIndex, stays: !(one.deleteOnTermination ?? made) }, cause)
  }
}

function create(tx: Transaction, wish: NewInterface, cause: EventId): string {
  const card = makeInterface(tx, wish)
  tx.emit({ kind: 'InterfaceCreated', card }, cause)
  return card.id
}

interface On {
  readonly instance: Instance
  readonly deviceIndex: number
  readonly stays: boolean
}

function attach(tx: Transaction, interfaceId: string, { instance, deviceIndex, stays }: On, cause: EventId): void {
  const attachment = newAttachment(tx.account, {
    instanceId: instance.id,
    deviceIndex,
    at: tx.at,
    deleteOnTermination: !stays,
  })
  tx.emit({ kind: 'InterfaceAttaching', interfaceId, attachment: { ...attachment, state: 'attached' } }, cause)
}

/** The primary interface has a row where one was brought along, or where something is said of it that is not usual. */
function describePrimary(
  tx: Transaction,
  one: InterfaceWish,
  instance: Instance,
  subnet: Subnet,
  tags: NewInterface['tags'],
  cause: EventId,
): void {
  const { interfaceId, secondary, description, deleteOnTermination } = one
  if (interfaceId !== undefined && get(tx.account.interfaces, interfaceId)) {
    attach(tx, interfaceId, { instance, deviceIndex: 0, stays: deleteOnTermination !== true }, cause)
    return
  }
  const ips = [...secondary.ips, ...nextAddresses(tx.account, subnet, secondary.count)]
  const said = description !== '' || deleteOnTermination === false || ips.length > 0 || Object.keys(tags).length > 0
  if (!said) return
  const card = primaryOf(tx.account, instance)
  const attachment = card.attachment && {
    ...card.attachment,
    deleteOnTermination: deleteOnTermination ?? true,
  }
  tx.emit(
    { kind: 'InterfaceChanged', card: { ...card, description, tags, secondaryIps: ips, attachment }, change: {} },
    cause,
  )
}
