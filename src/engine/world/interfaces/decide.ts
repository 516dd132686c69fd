import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { EventId, GroupId } from '#lib/brand.ts'
import { hex } from '#lib/chance.ts'
import { must, never } from '#lib/never.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { findGroup, groupsPerInterface, groupVpc } from '../network/vpc.ts'
import { whyNotAddress } from '../vpcs/addresses.ts'
import { nextAddresses } from '../vpcs/nextAddresses.ts'
import { findSubnet, findVpc } from '../vpcs/read.ts'
import type { Subnet } from '../vpcs/topology.ts'
import { assignAddresses, unassignAddresses, whyNotSecondary } from './addresses.ts'
import { attachInterface, detachInterface } from './attach.ts'
import { changeInterface, deleteInterface } from './change.ts'
import { interfaceQuota, mostAddressesAlone } from './limits.ts'
import type { AddressesWish, InterfaceCommand, NetworkInterface } from './networkInterface.ts'

/** Decides every command about network interfaces. */
export function decideInterfaces(
  tx: Transaction,
  command: InterfaceCommand,
  cause: EventId | undefined,
): Refusal | undefined {
  switch (command.kind) {
    case 'CreateInterface':
      return createInterface(tx, command, cause)
    case 'AttachInterface':
      return attachInterface(tx, command, cause)
    case 'DetachInterface':
      return detachInterface(tx, command, cause)
    case 'DeleteInterface':
      return deleteInterface(tx, command.interfaceId, cause)
    case 'ChangeInterface':
      return changeInterface(tx, command, cause)
    case 'AssignPrivateIps':
      return assignAddresses(tx, command, cause)
    case 'UnassignPrivateIps':
      return unassignAddresses(tx, command, cause)
    default:
      return never(command)
  }
}

/** A wish for an interface that is to be made. */
export interface NewInterface {
  readonly subnetId: string
  readonly description: string
  readonly groupIds: readonly GroupId[]
  readonly privateIp?: string | undefined
  readonly secondary: AddressesWish
  readonly tags: NetworkInterface['tags']
}

/** The reason why an interface cannot be made, or undefined. */
export function whyNotInterface(account: Account, wish: NewInterface): Refusal | undefined {
  const subnet = findSubnet(account, wish.subnetId)
  if (!subnet) return refuse.noSuchSubnet(wish.subnetId)
  const { ips, count } = wish.secondary
  if (ips.length + count + 1 > mostAddressesAlone) return refuseInterface.tooManyAddresses(wish.subnetId)
  if (account.interfaces.size + account.instances.size >= interfaceQuota) return refuseInterface.limit()
  const primary = wish.privateIp === undefined ? { ips, count: count + 1 } : { ips: [wish.privateIp, ...ips], count }
  return (
    whyNotGroups(account, wish.groupIds, subnet) ??
    whyNotAddress(account, wish.privateIp, subnet) ??
    whyNotSecondary(account, primary, subnet)
  )
}

function whyNotGroups(account: Account, groupIds: readonly GroupId[], subnet: Subnet): Refusal | undefined {
  for (const id of groupIds) {
    const group = findGroup(account, id)
    if (!group) return refuse.noSuchGroup(id)
    if (groupVpc(account, group) !== subnet.vpcId) return refuseVpc.groupElsewhere(id, subnet.id)
  }
  return groupIds.length > groupsPerInterface ? refuse.tooManyGroups() : undefined
}

/** Makes an interface as it is wished; it has been asked before whether that can be. */
export function makeInterface({ account }: Transaction, wish: NewInterface): NetworkInterface {
  const subnet = must(findSubnet(account, wish.subnetId), wish.subnetId)
  const { ips, count } = wish.secondary
  const chosen = nextAddresses(account, subnet, count + (wish.privateIp === undefined ? 1 : 0)).filter(
    (ip) => !ips.includes(ip),
  )
  const [privateIp = '', ...others] = wish.privateIp === undefined ? chosen : [wish.privateIp, ...chosen]
  const own = findVpc(account, subnet.vpcId)?.groupId
  return {
    id: `eni-0${hex(16, account.seed, `eni/made/${account.made['eni'] ?? 0}`)}`,
    subnetId: subnet.id,
    description: wish.description,
    groupIds: wish.groupIds.length > 0 || !own ? wish.groupIds : [own],
    privateIp,
    secondaryIps: [...ips, ...others],
    sourceDestCheck: true,
    tags: wish.tags,
    state: 'available',
  }
}

function createInterface(tx: Transaction, wish: NewInterface, cause: EventId | undefined): Refusal | undefined {
  const refused = whyNotInterface(tx.account, wish)
  if (refused) return refused
  const card = makeInterface(tx, wish)
  const due = tx.at + lasts(tx.account, 'attach', card.id)
  tx.emit({ kind: 'InterfaceCreated', card: { ...card, state: 'pending', due } }, cause)
  return undefined
}
