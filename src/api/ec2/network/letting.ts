import type {
  AuthorizeSecurityGroupEgressResult,
  AuthorizeSecurityGroupIngressResult,
  RevokeSecurityGroupEgressResult,
  RevokeSecurityGroupIngressResult,
} from '@aws-sdk/client-ec2'
import { isRefusal, refuse } from '#facts/errors.ts'
import type { GroupId } from '#lib/brand.ts'
import { id, need, type Values } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { groupMeant } from './groupsNamed.ts'
import {
  IpPermissions,
  manyRules,
  ruleKeeps,
  ruleParams,
  rulesOf,
  ruleTags,
  SecurityGroupRuleIds,
  tagged,
} from './rules.ts'
import { goneRules, madeRules } from './ruleView.ts'
import { write } from '../verbs.ts'

export const AuthorizeSecurityGroupIngress = write({
  params: { ...ruleParams, ...ruleTags },
  keeps: ruleKeeps,
  command(asked, { account }) {
    const group = groupMeant(account, asked)
    if (isRefusal(group)) return group
    const rules = tagged(rulesOf(asked, account), asked.TagSpecifications)
    return isRefusal(rules) ? rules : { kind: 'AuthorizeIngress', id: group, rules }
  },
  answer: ({ after, events }): Wire<AuthorizeSecurityGroupIngressResult> => ({
    Return: true,
    SecurityGroupRules: madeRules(after, events, 'IngressAuthorized'),
  }),
})

export const RevokeSecurityGroupIngress = write({
  params: { ...ruleParams, SecurityGroupRuleIds },
  keeps: ruleKeeps,
  command(asked, { account }) {
    const group = groupMeant(account, asked)
    if (isRefusal(group)) return group
    const { SecurityGroupRuleIds: ruleIds } = asked
    if (ruleIds) return isAlsoSaid(asked) ? byIdAlone() : { kind: 'RevokeRules', id: group, egress: false, ruleIds }
    const rules = rulesOf(asked, account)
    return isRefusal(rules) ? rules : { kind: 'RevokeIngress', id: group, rules }
  },
  answer: ({ events }): Wire<RevokeSecurityGroupIngressResult> => ({
    Return: true,
    RevokedSecurityGroupRules: goneRules(events, 'IngressRevoked'),
  }),
})

/** An outgoing rule takes neither a group's name nor a rule in the request itself (API AuthorizeSecurityGroupEgress). */
const outParams = { GroupId: need(id<GroupId>()), IpPermissions }

export const AuthorizeSecurityGroupEgress = write({
  params: { ...outParams, ...ruleTags },
  keeps: ruleKeeps,
  command(asked, { account }) {
    const group = groupMeant(account, { ...asked, GroupName: undefined })
    if (isRefusal(group)) return group
    if (!asked.IpPermissions) return refuse.missing('IpPermissions')
    const rules = tagged(manyRules(asked.IpPermissions, account), asked.TagSpecifications)
    return isRefusal(rules) ? rules : { kind: 'AuthorizeEgress', id: asked.GroupId, rules }
  },
  answer: ({ after, events }): Wire<AuthorizeSecurityGroupEgressResult> => ({
    Return: true,
    SecurityGroupRules: madeRules(after, events, 'EgressAuthorized'),
  }),
})

export const RevokeSecurityGroupEgress = write({
  params: { ...outParams, SecurityGroupRuleIds },
  keeps: ruleKeeps,
  command(asked, { account }) {
    const group = groupMeant(account, { ...asked, GroupName: undefined })
    if (isRefusal(group)) return group
    const { SecurityGroupRuleIds: ruleIds, IpPermissions: permissions } = asked
    if (ruleIds) return permissions ? byIdAlone() : { kind: 'RevokeRules', id: group, egress: true, ruleIds }
    if (!permissions) return refuse.missing('IpPermissions')
    const rules = manyRules(permissions, account)
    return isRefusal(rules) ? rules : { kind: 'RevokeEgress', id: group, rules }
  },
  answer: ({ events }): Wire<RevokeSecurityGroupEgressResult> => ({
    Return: true,
    RevokedSecurityGroupRules: goneRules(events, 'EgressRevoked'),
  }),
})

const isAlsoSaid = (asked: Values<typeof ruleParams>) =>
  (asked.IpPermissions ?? asked.IpProtocol ?? asked.CidrIp ?? asked.SourceSecurityGroupName) !== undefined

const byIdAlone = () => refuse.combination('The parameter SecurityGroupRuleIds may not be used with IpPermissions')
