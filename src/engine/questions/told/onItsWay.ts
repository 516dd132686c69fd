import type { Account } from '../../account.ts'
import type { Event } from '../../event.ts'
import type { Instance } from '../../world/instances/instance.ts'
import { aclOf, findSubnet, tableOf } from '../../world/vpcs/read.ts'

/**
 * True where an event changed the way of an instance's packets: the routes, the network ACL or the internet gateway of
 * its subnet. Such an event names no instance.
 */
export function isOnItsWay(event: Event, account: Account, { subnetId }: Pick<Instance, 'subnetId'>): boolean {
  const subnet = findSubnet(account, subnetId)
  if (!subnet) return false
  switch (event.kind) {
    case 'RouteCreated':
    case 'RouteReplaced':
    case 'RouteDeleted':
      return event.tableId === tableOf(account, subnet)?.id
    case 'RouteTableAssociated':
    case 'RouteTableDisassociated':
    case 'AclAssociated':
      return event.subnetId === subnetId
    case 'AclEntryPut':
    case 'AclEntryDeleted':
      return event.aclId === aclOf(account, subnetId)?.id
    case 'GatewayAttached':
    case 'GatewayDetached':
      return event.vpcId === subnet.vpcId
    default:
      return false
  }
}
