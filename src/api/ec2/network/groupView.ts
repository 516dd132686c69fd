import type { IpPermission, SecurityGroup } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Group, Rule } from '#engine/world/network/network.ts'
import { defaultGroupId, egressOf, findGroup, groupVpc } from '#engine/world/network/vpc.ts'
import { list } from '#lib/table.ts'
import { wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { groupArn, isBlock } from './ruleView.ts'

/** Every security group, the default one first, which needs no row to be there. */
export function allGroups(account: Account): readonly Group[] {
  const id = defaultGroupId(account)
  const born = findGroup(account, id)
  return [...(born ? [born] : []), ...list(account.groups).filter((group) => group.id !== id)]
}

const key = ({ protocol, fromPort, toPort }: Rule) => `${protocol}/${fromPort}/${toPort}`

/** All protocols have no ports, and neither have those that only have a number. */
const ports = ({ protocol, fromPort, toPort }: Rule) =>
  /^-?\d+$/.test(protocol) ? {} : { FromPort: fromPort, ToPort: toPort }

/** Rules for the same protocol and ports are one permission with several sources. */
function permissions(account: Account, rules: readonly Rule[]): readonly Wire<IpPermission>[] {
  const kinds = new Map<string, Rule[]>()
  for (const rule of rules) kinds.set(key(rule), [...(kinds.get(key(rule)) ?? []), rule])
  return [...kinds.values()].flatMap((alike) =>
    alike.slice(0, 1).map((first) => ({
      IpProtocol: first.protocol,
      ...ports(first),
      UserIdGroupPairs: alike
        .filter((rule) => !isBlock(rule))
        .map(({ source, description }) => ({
          UserId: account.accountId,
          GroupId: source,
          ...(description !== undefined && { Description: description }),
        })),
      IpRanges: alike.filter(isBlock).map(({ source, description }) => ({
        CidrIp: source,
        ...(description !== undefined && { Description: description }),
      })),
      Ipv6Ranges: [],
      PrefixListIds: [],
    })),
  )
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
