import type { DeleteSecurityGroupResult, DescribeSecurityGroupsResult } from '@aws-sdk/client-ec2'
import { findGroup } from '#engine/world/network/vpc.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { GroupId } from '#lib/brand.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { id, list, text } from '../../params.ts'
import { groupMeant, groupsNamed } from './groupsNamed.ts'
import type { Wire } from '../../wire.ts'
import { allGroups, wireGroup } from './groupView.ts'
import { read, write } from '../verbs.ts'

const permission = (filter: string, place: string) => ({
  [`${filter}.cidr`]: `${place}.IpRanges.CidrIp`,
  [`${filter}.from-port`]: `${place}.FromPort`,
  [`${filter}.group-id`]: `${place}.UserIdGroupPairs.GroupId`,
  [`${filter}.group-name`]: `${place}.UserIdGroupPairs.GroupName`,
  [`${filter}.ipv6-cidr`]: `${place}.Ipv6Ranges.CidrIpv6`,
  [`${filter}.prefix-list-id`]: `${place}.PrefixListIds.PrefixListId`,
  [`${filter}.protocol`]: `${place}.IpProtocol`,
  [`${filter}.to-port`]: `${place}.ToPort`,
  [`${filter}.user-id`]: `${place}.UserIdGroupPairs.UserId`,
})

const says = paths({
  ...permission('ip-permission', 'IpPermissions'),
  ...permission('egress.ip-permission', 'IpPermissionsEgress'),
  description: 'Description',
  'group-id': 'GroupId',
  'group-name': 'GroupName',
  'owner-id': 'OwnerId',
  'vpc-id': 'VpcId',
})

export const DescribeSecurityGroups = read({
  params: { GroupIds: list(id<GroupId>()), GroupNames: list(text()), Filters: filters },
  pages: ec2Pages('SecurityGroups', ['GroupIds', 'GroupIds']),
  answer({ account, params }): Wire<DescribeSecurityGroupsResult> | Refusal {
    const { GroupIds: ids = [], GroupNames: names = [] } = params
    const all = allGroups(account)
    const unknown = ids.find((one) => !findGroup(account, one))
    if (unknown !== undefined) return refuse.noSuchGroup(unknown)
    const meant = groupsNamed(account, names)
    if (isRefusal(meant)) return meant
    const named = all.filter(
      ({ id: one }) => (ids.length === 0 || ids.includes(one)) && (names.length === 0 || meant.includes(one)),
    )
    const shown = named.map((group) => wireGroup(account, group))
    const found = filtered(shown, params.Filters, { says, tags: tagsIn })
    return isRefusal(found) ? found : { SecurityGroups: found }
  },
})

export const DeleteSecurityGroup = write({
  params: { GroupId: id<GroupId>(), GroupName: text() },
  command(asked, { account }) {
    const group = groupMeant(account, asked)
    return isRefusal(group) ? group : { kind: 'DeleteSecurityGroup', id: group }
  },
  answer: ({ events }): Wire<DeleteSecurityGroupResult> => ({
    Return: true,
    GroupId: events.find((event) => event.kind === 'GroupDeleted')?.groupId,
  }),
})
