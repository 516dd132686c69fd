import type { IpPermission, RevokedSecurityGroupRule, SecurityGroupRule } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Event } from '#engine/event.ts'
import type { Rule } from '#engine/world/network/network.ts'
import { sideOf } from '#engine/world/network/span.ts'
import type { GroupId } from '#lib/brand.ts'
import { wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'

const arn = (account: Account, what: string) => `arn:aws:ec2:${account.region}:${account.accountId}:${what}`

export const groupArn = (account: Account, id: GroupId): string => arn(account, `security-group/${id}`)

interface InGroup {
  readonly groupId: GroupId
  readonly rule: Rule
  readonly egress: boolean
}

/** A rule by itself; EC2 answers -1 for the ports of a protocol that has none. */
export const wireRule = (account: Account, { groupId, rule, egress }: InGroup): Wire<SecurityGroupRule> => ({
  SecurityGroupRuleId: rule.id,
  GroupId: groupId,
  GroupOwnerId: account.accountId,
  IsEgress: egress,
  IpProtocol: rule.protocol,
  FromPort: rule.fromPort,
  ToPort: rule.toPort,
  ...otherSide(rule),
  ReferencedGroupInfo: sideOf(rule) === 'group' ? { GroupId: rule.source, UserId: account.accountId } : undefined,
  Description: rule.description,
  SecurityGroupRuleArn: arn(account, `security-group-rule/${rule.id}`),
  Tags: wireTags(rule.tags ?? {}),
})

function otherSide(rule: Rule) {
  const side = sideOf(rule)
  return {
    CidrIpv4: side === 'ipv4' ? rule.source : undefined,
    CidrIpv6: side === 'ipv6' ? rule.source : undefined,
    PrefixListId: side === 'list' ? rule.source : undefined,
  }
}

/** The rules that a request made, each by itself. */
export const madeRules = (
  account: Account,
  events: readonly Event[],
  kind: 'IngressAuthorized' | 'EgressAuthorized',
): readonly Wire<SecurityGroupRule>[] =>
  events.flatMap((event) =>
    event.kind === kind ? [wireRule(account, { ...event, egress: kind === 'EgressAuthorized' })] : [],
  )

/** The rules that a request took away. */
export const goneRules = (
  events: readonly Event[],
  kind: 'IngressRevoked' | 'EgressRevoked',
): readonly Wire<RevokedSecurityGroupRule>[] =>
  events.flatMap((event) => {
    if (event.kind !== kind) return []
    const { rule } = event
    return [
      {
        SecurityGroupRuleId: rule.id,
        GroupId: event.groupId,
        IsEgress: kind === 'EgressRevoked',
        IpProtocol: rule.protocol,
        FromPort: rule.fromPort,
        ToPort: rule.toPort,
        ...otherSide(rule),
        ReferencedGroupId: sideOf(rule) === 'group' ? rule.source : undefined,
        Description: rule.description,
      },
    ]
  })

const key = ({ protocol, fromPort, toPort }: Rule) => `${protocol}/${fromPort}/${toPort}`

/** All protocols have no ports, and neither have those that only have a number. */
const ports = ({ protocol, fromPort, toPort }: Rule) =>
  /^-?\d+$/.test(protocol) ? {} : { FromPort: fromPort, ToPort: toPort }

/** Rules for the same protocol and ports are one permission with several sources. */
export function permissions(account: Account, rules: readonly Rule[]): readonly Wire<IpPermission>[] {
  const kinds = new Map<string, Rule[]>()
  for (const rule of rules) kinds.set(key(rule), [...(kinds.get(key(rule)) ?? []), rule])
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const of = (side: ReturnType<typeof sideOf>) => alike.filter((rule) => sideOf(rule) === side)
    const about = ({ description }: Rule) => (description === undefined ? {} : { Description: description })
    return [
      {
        IpProtocol: first.protocol,
        ...ports(first),
        UserIdGroupPairs: of('group').map((rule) => ({
          UserId: account.accountId,
          GroupId: rule.source,
          ...about(rule),
        })),
        IpRanges: of('ipv4').map((rule) => ({ CidrIp: rule.source, ...about(rule) })),
        Ipv6Ranges: of('ipv6').map((rule) => ({ CidrIpv6: rule.source, ...about(rule) })),
        PrefixListIds: of('list').map((rule) => ({ PrefixListId: rule.source, ...about(rule) })),
      },
    ]
  })
}
