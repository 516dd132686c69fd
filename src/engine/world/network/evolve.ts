import type { AllocationId, GroupId, InstanceId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { count } from '../count.ts'
import type { Address, Group, NetworkFact } from './network.ts'
import { findGroup } from './vpc.ts'

export function evolveNetwork(account: Account, fact: NetworkFact): Account {
  switch (fact.kind) {
    case 'PublicAddressAssigned':
      return count(withPublicIp(account, fact.instanceId, fact.publicIp), 'public')
    case 'PublicAddressReleased':
      return withPublicIp(account, fact.instanceId, undefined)
    case 'AddressAllocated': {
      const { allocationId, publicIp, tags } = fact
      const addresses = put(account.addresses, allocationId, { allocationId, publicIp, tags })
      return count(count({ ...account, addresses }, 'eipalloc'), 'public')
    }
    case 'AddressAssociated':
      return count(
        withAddress(account, fact.allocationId, { associationId: fact.associationId, instanceId: fact.instanceId }),
        'eipassoc',
      )
    case 'AddressDisassociated':
      return withAddress(account, fact.allocationId, { associationId: undefined, instanceId: undefined })
    case 'AddressTagged':
      return withAddress(account, fact.allocationId, { tags: fact.tags })
    case 'AddressReleased':
      return { ...account, addresses: drop(account.addresses, fact.allocationId) }
    case 'GroupCreated':
      return count({ ...account, groups: put(account.groups, fact.group.id, fact.group) }, 'sg')
    case 'GroupDeleted':
      return { ...account, groups: drop(account.groups, fact.groupId) }
    case 'IngressAuthorized':
      return count(
        withGroup(account, fact.groupId, (group) => ({
          ...group,
          rules: [...group.rules, fact.rule],
          shut: undefined,
        })),
        'sgr',
      )
    case 'IngressRevoked':
      return withGroup(account, fact.groupId, (group) => ({
        ...group,
        rules: group.rules.filter((rule) => rule.id !== fact.rule.id),
      }))
    case 'GroupShut':
      return withGroup(account, fact.groupId, (group) => ({
        ...group,
        rules: group.rules.filter((rule) => !fact.rules.some((one) => one.id === rule.id)),
        shut: fact.rules,
      }))
    case 'GroupReopened':
      return withGroup(account, fact.groupId, (group) => ({
        ...group,
        rules: [...group.rules, ...(group.shut ?? [])],
        shut: undefined,
      }))
    default:
      return never(fact)
  }
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
