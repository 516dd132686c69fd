import { drop, get, list, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { type Definition, type Definitions, plain } from '../../definition.ts'
import { count } from '../count.ts'
import type { Address } from '../network/network.ts'
import type { InterfaceFact, NetworkInterface } from './networkInterface.ts'
import { reachedBy } from './read.ts'

/** The interface's row becomes what the event says that it is. */
const becomesCard: Definition<{ readonly card: NetworkInterface }> = {
  ...plain,
  evolve: (account, { card }) => putCard(account, card),
}

const assigned: Definition<{ readonly card: NetworkInterface }> = {
  ...plain,
  // whoever asked for an address stands somewhere on the walk through the subnet's addresses
  evolve: (account, { card }) => count(putCard(account, card), 'own address'),
}

export const interfaceEvents: Definitions<InterfaceFact> = {
  InterfaceCreated: {
    ...plain,
    names: ({ card }) => [card.id, card.tags['Name'] ?? card.id],
    evolve: (account, { card }) =>
      count(count(putCard(account, { ...card, because: account.events }), 'eni'), 'own address'),
  },
  InterfaceReady: {
    ...plain,
    evolve: (account, { interfaceId }) => change(account, interfaceId, { state: 'available', due: undefined }),
  },
  InterfaceAttaching: {
    ...plain,
    evolve: (account, { interfaceId, attachment, until }) => {
      const attached = change(account, interfaceId, {
        state: 'in-use',
        attachment,
        due: until,
        because: account.events,
      })
      // as the primary one its address is its instance's, and so is what leads to it
      return count(
        attachment.deviceIndex === 0 ? withAddressesOnInstance(attached, interfaceId) : attached,
        'eni-attach',
      )
    },
  },
  InterfaceAttached: {
    ...plain,
    evolve: (account, { interfaceId }) => attachmentState(account, interfaceId, 'attached'),
  },
  InterfaceDetaching: {
    ...plain,
    evolve: (account, { interfaceId, until }) =>
      change(attachmentState(account, interfaceId, 'detaching'), interfaceId, { due: until, because: account.events }),
  },
  InterfaceDetached: {
    ...plain,
    evolve: (account, { interfaceId }) =>
      change(account, interfaceId, { state: 'available', attachment: undefined, due: undefined }),
  },
  InterfaceLeft: {
    ...plain,
    evolve: (account, { card, instanceId }) => {
      const addresses = list(account.addresses).filter((address) => address.instanceId === instanceId)
      const at = { interfaceId: card.id, privateIp: card.privateIp }
      return addresses.reduce(
        (left, address) => ({
          ...left,
          addresses: put(left.addresses, address.allocationId, { ...address, instanceId: undefined, at }),
        }),
        putCard(account, card),
      )
    },
  },
  InterfaceChanged: becomesCard,
  PrivateIpsAssigned: assigned,
  PrivateIpsUnassigned: becomesCard,
  InterfaceTagged: { ...becomesCard, names: ({ card }) => [card.id, card.tags['Name'] ?? card.id] },
  InterfaceDeleted: {
    ...plain,
    evolve: (account, { interfaceId }) => ({ ...account, interfaces: drop(account.interfaces, interfaceId) }),
  },
  AddressMapped: {
    ...plain,
    bills: 'associated',
    touches: ({ allocationId }, after) => touched(after, allocationId),
    evolve: (account, { allocationId, associationId, spot }) =>
      count(withAddress(account, allocationId, { associationId, at: spot }), 'eipassoc'),
  },
  AddressUnmapped: {
    ...plain,
    bills: 'disassociated',
    touches: ({ allocationId }, _, before) => touched(before, allocationId),
    evolve: (account, { allocationId }) =>
      withAddress(account, allocationId, { associationId: undefined, at: undefined }),
  },
}

const putCard = (account: Account, card: NetworkInterface): Account => ({
  ...account,
  interfaces: put(account.interfaces, card.id, card),
})

function change(account: Account, id: string, how: Partial<NetworkInterface>): Account {
  const card = get(account.interfaces, id)
  return card ? putCard(account, { ...card, ...how }) : account
}

function attachmentState(account: Account, id: string, state: 'attached' | 'detaching'): Account {
  const attachment = get(account.interfaces, id)?.attachment
  return attachment ? change(account, id, { attachment: { ...attachment, state }, due: undefined }) : account
}

function withAddress(account: Account, id: string, how: Partial<Address>): Account {
  const address = get(account.addresses, id)
  return address ? { ...account, addresses: put(account.addresses, id, { ...address, ...how }) } : account
}

function withAddressesOnInstance(account: Account, interfaceId: string): Account {
  const card = get(account.interfaces, interfaceId)
  const address = list(account.addresses).find(
    ({ at }) => at?.interfaceId === interfaceId && at.privateIp === card?.privateIp,
  )
  if (!address || !card?.attachment) return account
  const { instanceId } = card.attachment
  return {
    ...account,
    addresses: put(account.addresses, address.allocationId, { ...address, at: undefined, instanceId }),
  }
}

function touched(account: Account, allocationId: string) {
  const address = get(account.addresses, allocationId)
  const reached = address && reachedBy(account, address)
  return { instances: [], resources: reached ? [allocationId, reached] : [allocationId] }
}
