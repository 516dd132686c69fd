import type { IpPermission, SecurityGroup, SecurityGroupRule } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Group, Rule } from '#engine/world/network/network.ts'
import { defaultGroup, defaultGroupId, findGroup, vpcId } from '#engine/world/network/vpc.ts'
import type { GroupId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { Wire } from '../wire.ts'

/** Every security group, the default one first, which needs no row to be there. */
export function allGroups(account: Account): readonly Group[] {
  const id = defaultGroupId(account)
  return [findGroup(account, id) ?? defaultGroup(account), ...list(account.groups).filter((group) => group.id !== id)]
}

const arn = (account: Account, what: string) => `arn:aws:ec2:${account.region}:${account.accountId}:${what}`

export const groupArn = (account: Account, id: GroupId): string => arn(account, `security-group/${id}`)

const isBlock = ({ source }: Pick<Rule, 'source'>) => source.includes('/')

const key = ({ protocol, fromPort, toPort }: Rule) => `${protocol}/${fromPort}/${toPort}`

const ports = ({ protocol, fromPort, toPort }: Rule) =>
  protocol === '-1' ? {} : { FromPort: fromPort, ToPort: toPort }

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
        .map(({ source }) => ({ UserId: account.accountId, GroupId: source })),
      IpRanges: alike.filter(isBlock).map(({ source }) => ({ CidrIp: source })),
      Ipv6Ranges: [],
      PrefixListIds: [],
    })),
  )
}

/** Everything may leave: no group here says otherwise. */
const everythingOut: Wire<IpPermission> = {
  IpProtocol: '-1',
  UserIdGroupPairs: [],
  IpRanges: [{ CidrIp: '0.0.0.0/0' }],
  Ipv6Ranges: [],
  PrefixListIds: [],
}

export const wireGroup = (account: Account, group: Group): Wire<SecurityGroup> => ({
  GroupId: group.id,
  GroupName: group.name,
  Description: group.description,
  IpPermissions: permissions(account, group.rules),
  IpPermissionsEgress: [everythingOut],
  OwnerId: account.accountId,
  SecurityGroupArn: groupArn(account, group.id),
  VpcId: vpcId(account),
})

/** A rule by itself; EC2 answers -1 for the ports of a protocol that has none. */
export const wireRule = (account: Account, groupId: GroupId, rule: Rule): Wire<SecurityGroupRule> => ({
  SecurityGroupRuleId: rule.id,
  GroupId: groupId,
  GroupOwnerId: account.accountId,
  IsEgress: false,
  IpProtocol: rule.protocol,
  FromPort: rule.fromPort,
  ToPort: rule.toPort,
  CidrIpv4: isBlock(rule) ? rule.source : undefined,
  ReferencedGroupInfo: isBlock(rule) ? undefined : { GroupId: rule.source, UserId: account.accountId },
  SecurityGroupRuleArn: arn(account, `security-group-rule/${rule.id}`),
})
