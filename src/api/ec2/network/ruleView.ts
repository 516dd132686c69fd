import type { SecurityGroupRule } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Rule } from '#engine/world/network/network.ts'
import type { GroupId } from '#lib/brand.ts'
import type { Wire } from '../../wire.ts'

const arn = (account: Account, what: string) => `arn:aws:ec2:${account.region}:${account.accountId}:${what}`

export const groupArn = (account: Account, id: GroupId): string => arn(account, `security-group/${id}`)

/** A rule for addresses; another one is for the members of a group. */
export const isBlock = ({ source }: Pick<Rule, 'source'>) => source.includes('/')

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
  Description: rule.description,
  SecurityGroupRuleArn: arn(account, `security-group-rule/${rule.id}`),
})
