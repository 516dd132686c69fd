import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { aclOf, findSubnet, tableOf, vpcOf } from '#engine/world/vpcs/read.ts'
import type { ThingKind } from '#store/preferences/transientState.ts'

interface Culprit {
  readonly kind: ThingKind
  readonly id: string
}

/** The things that can be looked at where a packet is stopped for this reason: a route table, an ACL, a group. */
export function culpritsOf(account: Account, instance: Instance, stop: string): readonly Culprit[] {
  switch (stop) {
    case 'NoRoute':
    case 'Blackhole': {
      const subnet = findSubnet(account, instance.subnetId)
      const table = subnet && tableOf(account, subnet)
      return table ? [{ kind: 'routeTable', id: table.id }] : []
    }
    case 'NetworkAclIn':
    case 'NetworkAclOut': {
      const acl = aclOf(account, instance.subnetId)
      return acl ? [{ kind: 'acl', id: acl.id }] : []
    }
    case 'SecurityGroup':
    case 'SecurityGroupOut':
    case 'ServiceNotLetIn':
      return instance.groupIds.map((id) => ({ kind: 'group', id }))
    case 'OtherVpc': {
      const vpc = vpcOf(account, instance)
      return vpc === undefined ? [] : [{ kind: 'vpc', id: vpc }]
    }
    default:
      return []
  }
}
