import type { SecurityGroup } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Group } from '#engine/world/network/network.ts'
import { defaultGroupId, egressOf, findGroup, groupVpc } from '#engine/world/network/vpc.ts'
import { list } from '#lib/table.ts'
import { wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { groupArn, permissions } from './ruleView.ts'

/** Every security group, the default one first, which needs no row to be there. */
export function allGroups(account: Account): readonly Group[] {
  const id = defaultGroupId(account)
  const born = findGroup(account, id)
  return [...(born ? [born] : []), ...list(account.groups).filter((group) => group.id !== id)]
}

export const wireGroup = (account: Account, group: Group): Wire<SecurityGroup> => ({
  GroupId: group.id,
  GroupName: group.name,
  Description: group.description,
  IpPermissions: permissions(account, group.rules),
  IpPermissionsEgress: permissions(account, egressOf(account, group)),
  OwnerId: account.accountId,
  SecurityGroupArn: groupArn(account, group.id),
  VpcId: groupVpc(account, group),
  Tags: wireTags(group.tags ?? {}),
})
