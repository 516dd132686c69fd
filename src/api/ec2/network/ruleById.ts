import type {
  DescribeSecurityGroupRulesResult,
  ModifySecurityGroupRulesResult,
  UpdateSecurityGroupRuleDescriptionsEgressResult,
  UpdateSecurityGroupRuleDescriptionsIngressResult,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { same } from '#engine/world/network/groups.ts'
import type { Rule } from '#engine/world/network/network.ts'
import { rulesOf as rulesIn } from '#engine/world/network/directed.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { GroupId } from '#lib/brand.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { id, list, need, struct, text, type Values } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'
import { groupMeant } from './groupsNamed.ts'
import { allGroups } from './groupView.ts'
import { IpPermissions, manyRules, port, ruleKeeps, said, SecurityGroupRuleIds } from './rules.ts'
import { wireRule } from './ruleView.ts'
import { whyNotSaid } from './sourcesAsked.ts'

const says = paths({ 'group-id': 'GroupId', 'security-group-rule-id': 'SecurityGroupRuleId' })

/** Each rule of each group by itself, with its id. */
export const DescribeSecurityGroupRules = read({
  params: { SecurityGroupRuleIds, Filters: filters },
  pages: ec2Pages('SecurityGroupRules', ['SecurityGroupRuleIds', 'SecurityGroupRuleIds']),
  answer({ account, params }): Wire<DescribeSecurityGroupRulesResult> | Refusal {
    const { SecurityGroupRuleIds: ids = [], Filters: wanted } = params
    const odd = wanted?.find(({ Name }) => Name === 'group-id')?.Values?.find((one) => !/^sg-|[*?]/.test(one))
    if (odd !== undefined) return refuse.oddGroupId(shown(odd))
    const all = allGroups(account).flatMap((group) =>
      rulesIn(account, group).map((one) => wireRule(account, { ...one, groupId: group.id })),
    )
    const unknown = ids.find((one) => !all.some((rule) => rule.SecurityGroupRuleId === one))
    if (unknown !== undefined) return refuse.noSuchRuleId(shown(unknown))
    const named = all.filter(({ SecurityGroupRuleId: one = '' }) => ids.length === 0 || ids.includes(one))
    const found = filtered(named, wanted, { says, tags: tagsIn })
    return isRefusal(found) ? found : { SecurityGroupRules: found }
  },
})

const update = struct({
  SecurityGroupRuleId: need(text()),
  SecurityGroupRule: struct({
    IpProtocol: text(),
    FromPort: port,
    ToPort: port,
    CidrIpv4: text(),
    CidrIpv6: text(),
    PrefixListId: text(),
    ReferencedGroupId: id<GroupId>(),
    Description: said,
  }),
})

const modifying = { GroupId: need(id<GroupId>()), SecurityGroupRules: need(list(update, { least: 1 })) }
type Update = Values<typeof modifying>['SecurityGroupRules'][number]

/** The rule as it is to be: all of it is said anew, and its other side is exactly one. */
function ruleOf({ SecurityGroupRuleId: ruleId, SecurityGroupRule: asked }: Update, account: Account): Rule | Refusal {
  if (!asked) return refuse.missing('SecurityGroupRules.SecurityGroupRule')
  const { IpProtocol, FromPort, ToPort, CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupId, Description } = asked
  const given = [CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupId].filter((one) => one !== undefined)
  if (IpProtocol === undefined) return refuse.missing('IpProtocol')
  if (given.length > 1)
    return refuse.combination(
      'Only one of CidrIpv4, CidrIpv6, PrefixListId and ReferencedGroupId can be specified for a rule.',
    )
  const permission = {
    IpProtocol,
    FromPort,
    ToPort,
    IpRanges: CidrIpv4 === undefined ? undefined : [{ CidrIp: CidrIpv4, Description }],
    Ipv6Ranges: CidrIpv6 === undefined ? undefined : [{ CidrIpv6, Description }],
    PrefixListIds: PrefixListId === undefined ? undefined : [{ PrefixListId, Description }],
    UserIdGroupPairs:
      ReferencedGroupId === undefined
        ? undefined
        : [{ GroupId: ReferencedGroupId, GroupName: undefined, UserId: undefined, Description }],
  }
  const rules = manyRules([permission], account)
  if (isRefusal(rules)) return rules
  const [rule] = rules
  return rule ? { ...rule, id: ruleId } : refuse.missing('CidrIpv4')
}

export const ModifySecurityGroupRules = write({
  params: modifying,
  command({ GroupId: group, SecurityGroupRules: updates }, { account }) {
    const rules: Rule[] = []
    for (const one of updates) {
      const rule = ruleOf(one, account)
      if (isRefusal(rule)) return rule
      rules.push(rule)
    }
    return { kind: 'ModifyRules', id: group, rules }
  },
  answer: (): Wire<ModifySecurityGroupRulesResult> => ({ Return: true }),
})

const describing = {
  GroupId: id<GroupId>(),
  GroupName: text(),
  IpPermissions,
  SecurityGroupRuleDescriptions: list(struct({ SecurityGroupRuleId: text(), Description: said }), { least: 1 }),
}

/** The same rules with other words about them, told apart by what they say or by their ids. */
function described(asked: Values<typeof describing>, account: Account, egress: boolean) {
  const meant = groupMeant(account, asked)
  if (isRefusal(meant)) return meant
  const group = findGroup(account, meant)
  if (!group) return refuse.noSuchGroup(meant)
  const there = rulesIn(account, group).filter((one) => one.egress === egress)
  const { IpPermissions: permissions, SecurityGroupRuleDescriptions: byId } = asked
  if ((permissions === undefined) === (byId === undefined))
    return permissions ? bothWays() : refuse.missing('IpPermissions')
  const wishes = permissions ? manyRules(permissions, account) : []
  if (isRefusal(wishes)) return wishes
  const rules: Rule[] = []
  for (const wish of wishes) {
    const rule = there.find((one) => same(one.rule, wish))?.rule
    if (!rule) return refuse.noSuchRule()
    rules.push({ ...rule, description: wish.description })
  }
  for (const { SecurityGroupRuleId: ruleId, Description: words } of byId ?? []) {
    const rule = there.find((one) => one.rule.id === ruleId)?.rule
    if (!rule) return refuse.noSuchRuleId(shown(ruleId))
    rules.push({ ...rule, description: words === '' ? undefined : words })
  }
  return whyNotSaid(rules) ?? ({ kind: 'ModifyRules', id: group.id, rules } as const)
}

const bothWays = () =>
  refuse.combination('The parameter IpPermissions may not be used with SecurityGroupRuleDescriptions')

export const UpdateSecurityGroupRuleDescriptionsIngress = write({
  params: describing,
  keeps: ruleKeeps,
  command: (asked, { account }) => described(asked, account, false),
  answer: (): Wire<UpdateSecurityGroupRuleDescriptionsIngressResult> => ({ Return: true }),
})

export const UpdateSecurityGroupRuleDescriptionsEgress = write({
  params: describing,
  keeps: ruleKeeps,
  command: (asked, { account }) => described(asked, account, true),
  answer: (): Wire<UpdateSecurityGroupRuleDescriptionsEgressResult> => ({ Return: true }),
})
