import type {
  DeleteSecurityGroupResult,
  DescribeSecurityGroupsResult,
  RevokeSecurityGroupIngressResult,
} from '@aws-sdk/client-ec2'
import type { Group } from '#engine/world/network/network.ts'
import { findGroup, vpcId } from '#engine/world/network/vpc.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { GroupId } from '#lib/brand.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { id, list, need, text } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { allGroups, wireGroup } from './groupView.ts'
import { ruleParams, rulesOf } from './rules.ts'
import { wireRule } from './ruleView.ts'
import { read, write } from '../verbs.ts'

const says = (vpc: string): Sayings<Group> => ({
  description: ({ description }) => [description],
  'group-id': (group) => [group.id],
  'group-name': ({ name }) => [name],
  'ip-permission.cidr': ({ rules }) => rules.map(({ source }) => source),
  'ip-permission.from-port': ({ rules }) => rules.map(({ fromPort }) => String(fromPort)),
  'ip-permission.protocol': ({ rules }) => rules.map(({ protocol }) => protocol),
  'ip-permission.to-port': ({ rules }) => rules.map(({ toPort }) => String(toPort)),
  'vpc-id': () => [vpc],
})

export const DescribeSecurityGroups = read({
  params: { GroupIds: list(id<GroupId>()), GroupNames: list(text()), Filters: filters },
  answer({ account, params }): Wire<DescribeSecurityGroupsResult> | Refusal {
    const { GroupIds: ids = [], GroupNames: names = [] } = params
    const all = allGroups(account)
    const unknown =
      ids.find((one) => !findGroup(account, one)) ?? names.find((one) => !all.some(({ name }) => name === one))
    if (unknown !== undefined) return refuse.noSuchGroup(unknown)
    const named = all.filter(
      (group) => (ids.length === 0 || ids.includes(group.id)) && (names.length === 0 || names.includes(group.name)),
    )
    const found = filtered(named, params.Filters, { says: says(vpcId(account)), tags: ({ tags = {} }) => tags })
    return isRefusal(found) ? found : { SecurityGroups: found.map((group) => wireGroup(account, group)) }
  },
})

export const DeleteSecurityGroup = write({
  params: { GroupId: need(id<GroupId>()) },
  command: ({ GroupId: group }) => ({ kind: 'DeleteSecurityGroup', id: group }),
  answer: ({ params }): Wire<DeleteSecurityGroupResult> => ({ Return: true, GroupId: params.GroupId }),
})

export const RevokeSecurityGroupIngress = write({
  params: ruleParams,
  command(asked, { account }) {
    const rules = rulesOf(asked, account)
    return isRefusal(rules) ? rules : { kind: 'RevokeIngress', id: asked.GroupId, rules }
  },
  answer: ({ after, events }): Wire<RevokeSecurityGroupIngressResult> => ({
    Return: true,
    RevokedSecurityGroupRules: events.flatMap((event) => {
      if (event.kind !== 'IngressRevoked') return []
      const {
        ReferencedGroupInfo: group,
        SecurityGroupRuleArn: _arn,
        GroupOwnerId: _owner,
        ...rule
      } = wireRule(after, event.groupId, event.rule)
      return [{ ...rule, ReferencedGroupId: group?.GroupId }]
    }),
  }),
})
