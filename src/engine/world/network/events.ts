import type { AllocationId, GroupId, InstanceId } from '#lib/brand.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import { touchesAddress, touchesInstance } from '../touches.ts'
import type { Address, Group, NetworkFact, Rule } from './network.ts'
import { egressOf, findGroup } from './vpc.ts'

export const networkEvents: Definitions<NetworkFact> = {
  PublicAddressAssigned: {
    ...plain,
    bills: 'borrowed',
    turns: ['publicIp'],
    touches: touchesInstance,
    evolve: (account, { instanceId, publicIp }) => count(withPublicIp(account, instanceId, publicIp), 'public'),
  },
  PublicAddressReleased: {
    ...plain,
    bills: 'returned',
    turns: ['publicIp'],
    touches: touchesInstance,
    evolve: (account, { instanceId }) => withPublicIp(account, instanceId, undefined),
  },
  AddressAllocated: {
    ...plain,
    names: ({ allocationId, publicIp }) => [allocationId, publicIp],
    bills: 'allocated',
    touches: touchesAddress,
    evolve: (account, { allocationId, publicIp, tags }) => {
      const addresses = put(account.addresses, allocationId, { allocationId, publicIp, tags })
      return count(count({ ...account, addresses }, 'eipalloc'), 'public')
    },
  },
  AddressAssociated: {
    ...plain,
    bills: 'associated',
    turns: ['publicIp'],
    touches: touchesAddress,
    evolve: (account, { allocationId, associationId, instanceId }) =>
      count(withAddress(account, allocationId, { associationId, instanceId }), 'eipassoc'),
  },
  AddressDisassociated: {
    ...plain,
    bills: 'disassociated',
    turns: ['publicIp'],
    touches: touchesAddress,
    evolve: (account, { allocationId }) =>
      withAddress(account, allocationId, { associationId: undefined, instanceId: undefined }),
  },
  AddressReleased: {
    ...plain,
    bills: 'released',
    turns: ['publicIp'],
    touches: touchesAddress,
    evolve: (account, { allocationId }) => ({ ...account, addresses: drop(account.addresses, allocationId) }),
  },
  AddressTagged: {
    ...plain,
    touches: touchesAddress,
    evolve: (account, { allocationId, tags }) => withAddress(account, allocationId, { tags }),
  },
  GroupCreated: {
    ...plain,
    names: ({ group }) => [group.id, group.name],
    evolve: (account, { group }) => count({ ...account, groups: put(account.groups, group.id, group) }, 'sg'),
  },
  GroupTagged: {
    ...plain,
    evolve: (account, { groupId, tags }) => withGroup(account, groupId, (group) => ({ ...group, tags })),
  },
  GroupDeleted: {
    ...plain,
    evolve: (account, { groupId }) => ({ ...account, groups: drop(account.groups, groupId) }),
  },
  IngressAuthorized: {
    ...plain,
    evolve: (account, { groupId, rule }) =>
      count(
        withGroup(account, groupId, (group) => ({ ...group, rules: [...group.rules, rule], shut: undefined })),
        'sgr',
      ),
  },
  IngressRevoked: {
    ...plain,
    evolve: (account, { groupId, rule: { id } }) =>
      withGroup(account, groupId, (group) => ({ ...group, rules: group.rules.filter((rule) => rule.id !== id) })),
  },
  EgressAuthorized: {
    ...plain,
    evolve: (account, { groupId, rule }) =>
      count(
        withGroup(account, groupId, (group) => ({ ...group, egress: [...egressOf(account, group), rule] })),
        'sgr',
      ),
  },
  EgressRevoked: {
    ...plain,
    evolve: (account, { groupId, rule: { id } }) =>
      withGroup(account, groupId, (group) => ({
        ...group,
        egress: egressOf(account, group).filter((rule) => rule.id !== id),
      })),
  },
  RuleChanged: {
    ...plain,
    evolve: (account, { groupId, egress, rule }) => {
      const changed = (rules: readonly Rule[]) => rules.map((one) => (one.id === rule.id ? rule : one))
      return withGroup(account, groupId, (group) =>
        egress ? { ...group, egress: changed(egressOf(account, group)) } : { ...group, rules: changed(group.rules) },
      )
    },
  },
  GroupShut: {
    ...plain,
    tellsMystery: true,
    evolve: (account, { groupId, rules }) =>
      withGroup(account, groupId, (group) => ({
        ...group,
        rules: group.rules.filter((rule) => !rules.some((one) => one.id === rule.id)),
        shut: rules,
      })),
  },
  GroupReopened: {
    ...plain,
    evolve: (account, { groupId }) =>
      withGroup(account, groupId, (group) => ({
        ...group,
        rules: [...group.rules, ...(group.shut ?? [])],
        shut: undefined,
      })),
  },
}

function withPublicIp(account: Account, id: InstanceId, publicIp: string | undefined): Account {
  const instance = get(account.instances, id)
  return instance ? { ...account, instances: put(account.instances, id, { ...instance, publicIp }) } : account
}

function withAddress(account: Account, id: AllocationId, change: Partial<Address>): Account {
  const address = get(account.addresses, id)
  return address ? { ...account, addresses: put(account.addresses, id, { ...address, ...change }) } : account
}

function withGroup(account: Account, id: GroupId, how: (group: Group) => Group): Account {
  const group = findGroup(account, id)
  return group ? { ...account, groups: put(account.groups, id, how(group)) } : account
}
