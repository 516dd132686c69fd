import type { Account } from '#engine/account.ts'
import type { Rule } from '#engine/world/network/network.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { GroupId } from '#lib/brand.ts'
import type { Keeps } from '../../model/sift.ts'
import { id, list, need, struct, text, type Values, whole } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import { doorsOf } from './doorsAsked.ts'
import { sourcesOf } from './sourcesAsked.ts'

/** of any size: which are none the protocol says */
export const port = whole(-(2 ** 31), 2 ** 31 - 1)

/** A rule's description, in somebody's own words. */
export const said = text({ least: 0, most: 255 })

const pair = struct({ GroupId: id<GroupId>(), GroupName: text(), UserId: text(), Description: said })

const permissionParams = {
  IpProtocol: need(text()),
  FromPort: port,
  ToPort: port,
  IpRanges: list(struct({ CidrIp: need(text()), Description: said })),
  Ipv6Ranges: list(struct({ CidrIpv6: need(text()), Description: said })),
  PrefixListIds: list(struct({ PrefixListId: need(text()), Description: said })),
  UserIdGroupPairs: list(pair),
}

export type Permission = Values<typeof permissionParams>

export const IpPermissions = list(struct(permissionParams), { least: 1 })

/** Either `IpPermissions`, or one rule in the request itself, which only the rules for what comes in can be. */
export const ruleParams = {
  GroupId: id<GroupId>(),
  GroupName: text(),
  IpPermissions,
  IpProtocol: text(),
  FromPort: port,
  ToPort: port,
  CidrIp: text(),
  SourceSecurityGroupName: text(),
  SourceSecurityGroupOwnerId: text(),
}

/** Rules by their ids, in the place of what they say. */
export const SecurityGroupRuleIds = list(text(), { least: 1 })

export const ruleTags = { TagSpecifications: tagSpecifications }

/** The members of a group pair that say what the group's id says already. */
export const ruleKeeps: Keeps = {
  'IpPermissions[].UserIdGroupPairs[].VpcId': false,
  'IpPermissions[].UserIdGroupPairs[].PeeringStatus': false,
}

export type Wish = Omit<Rule, 'id'>
type Asked = Pick<
  Values<typeof ruleParams>,
  'IpPermissions' | 'IpProtocol' | 'FromPort' | 'ToPort' | 'CidrIp' | 'SourceSecurityGroupName'
>

/** The rules that a request means, each with one source, or why EC2 refuses them. */
export function rulesOf(asked: Asked, account: Account): readonly Wish[] | Refusal {
  const { IpPermissions: permissions, IpProtocol, FromPort, ToPort, CidrIp, SourceSecurityGroupName: name } = asked
  if (permissions && (IpProtocol ?? FromPort ?? ToPort ?? CidrIp ?? name) !== undefined)
    return refuse.combination('The parameter IpPermissions may not be used with the parameters of a single rule')
  if (permissions) return manyRules(permissions, account)
  if (name !== undefined) {
    if ((IpProtocol ?? FromPort ?? ToPort ?? CidrIp) !== undefined)
      return refuse.combination('The parameter SourceSecurityGroupName may not be used with the parameters of a rule')
    return manyRules(everythingFrom(name), account)
  }
  if (IpProtocol === undefined) return refuse.missing('IpProtocol')
  if (CidrIp === undefined) return refuse.missing('CidrIp')
  return manyRules(
    [{ ...nobody, IpProtocol, FromPort, ToPort, IpRanges: [{ CidrIp, Description: undefined }] }],
    account,
  )
}

const nobody = { IpRanges: undefined, Ipv6Ranges: undefined, PrefixListIds: undefined, UserIdGroupPairs: undefined }

/** A source group by name is let in by all of ICMP, UDP and TCP (API AuthorizeSecurityGroupIngress). */
const everythingFrom = (GroupName: string): readonly Permission[] =>
  (['tcp', 'udp', 'icmp'] as const).map((IpProtocol) => ({
    ...nobody,
    IpProtocol,
    FromPort: IpProtocol === 'icmp' ? -1 : 0,
    ToPort: IpProtocol === 'icmp' ? -1 : 65_535,
    UserIdGroupPairs: [{ GroupId: undefined, GroupName, UserId: undefined, Description: undefined }],
  }))

export function manyRules(permissions: readonly Permission[], account: Account): readonly Wish[] | Refusal {
  const rules: Wish[] = []
  for (const permission of permissions) {
    const doors = doorsOf(permission)
    if (isRefusal(doors)) return doors
    const sources = sourcesOf(permission, account)
    if (isRefusal(sources)) return sources
    for (const { source, description } of sources)
      rules.push({ ...doors, source, ...(description !== undefined && description !== '' && { description }) })
  }
  return rules
}

type Specifications = Values<typeof ruleTags>['TagSpecifications']

/** The same rules with the tags that the request puts on each of them. */
export function tagged(rules: readonly Wish[] | Refusal, specifications: Specifications): readonly Wish[] | Refusal {
  if (isRefusal(rules)) return rules
  const read = specifiedTags(specifications, ['security-group-rule'])
  if (isRefusal(read)) return read
  const tags = read['security-group-rule']
  return Object.keys(tags).length === 0 ? rules : rules.map((rule) => ({ ...rule, tags }))
}
