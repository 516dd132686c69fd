import type { Making } from '../plan/making.ts'
import { listOf, type Members, membersOf, type Tree } from '../read/tree.ts'
import { type Kind, made, madeUpName, tagged } from './kind.ts'

/** A rule of CloudFormation's, where each source is a property of its own, as the API's permission. */
export function permissionOf(rule: Tree): Members {
  const {
    IpProtocol,
    FromPort,
    ToPort,
    CidrIp,
    CidrIpv6,
    Description,
    SourceSecurityGroupId,
    DestinationSecurityGroupId,
    SourceSecurityGroupName: GroupName,
    SourceSecurityGroupOwnerId: UserId,
    SourcePrefixListId,
    DestinationPrefixListId,
  } = membersOf(rule)
  const GroupId = SourceSecurityGroupId ?? DestinationSecurityGroupId
  const PrefixListId = SourcePrefixListId ?? DestinationPrefixListId
  const said = Description === undefined ? {} : { Description }
  // every protocol has every port
  const isAll = String(IpProtocol) === '-1' || IpProtocol === 'all'
  return {
    IpProtocol: isAll ? '-1' : IpProtocol,
    ...(FromPort !== undefined && !isAll && { FromPort }),
    ...(ToPort !== undefined && !isAll && { ToPort }),
    ...(CidrIp !== undefined && { IpRanges: [{ CidrIp, ...said }] }),
    ...(CidrIpv6 !== undefined && { Ipv6Ranges: [{ CidrIpv6, ...said }] }),
    ...((GroupId ?? GroupName) !== undefined && {
      UserIdGroupPairs: [
        {
          ...(GroupId === undefined ? { GroupName } : { GroupId }),
          ...(UserId !== undefined && { UserId }),
          ...said,
        },
      ],
    }),
    ...(PrefixListId !== undefined && { PrefixListIds: [{ PrefixListId, ...said }] }),
  }
}

/** AWS::EC2::SecurityGroup with the rules that it says itself. */
export const group: Kind = (properties, making, name) => {
  const {
    GroupName,
    GroupDescription: Description,
    VpcId,
    SecurityGroupIngress: ingress,
    SecurityGroupEgress: egress,
    NoEgress: none,
    Tags,
    ...strange
  } = properties
  const answer = making.asks('CreateSecurityGroup', {
    ...strange,
    GroupName: madeUpName(GroupName, name),
    Description,
    ...(VpcId !== undefined && { VpcId }),
    ...tagged('security-group', Tags),
  })
  if (!answer) return undefined
  const { GroupId } = answer
  for (const rule of listOf(ingress)) allow(making, 'Ingress', GroupId, rule)
  // CloudFormation takes an empty list for none at all
  if (listOf(egress).length > 0 || none === true) onlyOut(making, GroupId, listOf(egress))
  return made(GroupId, { GroupId, Id: GroupId, VpcId: VpcId ?? vpcOf(making, GroupId) })
}

const vpcOf = ({ tried }: Making, id: Tree): Tree =>
  membersOf(listOf(tried.look('DescribeSecurityGroups', { GroupIds: [id] })['SecurityGroups'])[0])['VpcId']

const allow = (making: Making, way: 'Ingress' | 'Egress', GroupId: Tree, rule: Tree) =>
  making.also(`SecurityGroup${way}`, `AuthorizeSecurityGroup${way}`, { GroupId, IpPermissions: [permissionOf(rule)] })

const everywhere = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }

/** Whoever says which way out there is takes away the one that a new group has. */
function onlyOut(making: Making, GroupId: Tree, rules: readonly Tree[]): void {
  const isAll = (rule: Tree) => {
    const { IpProtocol, IpRanges } = permissionOf(rule)
    return IpProtocol === '-1' && membersOf(listOf(IpRanges)[0])['CidrIp'] === '0.0.0.0/0'
  }
  if (rules.some(isAll) && rules.length === 1) return
  for (const rule of rules.filter((one) => !isAll(one))) allow(making, 'Egress', GroupId, rule)
  if (!rules.some(isAll))
    making.also('SecurityGroupEgress', 'RevokeSecurityGroupEgress', { GroupId, IpPermissions: [everywhere] })
}

const rule =
  (way: 'Ingress' | 'Egress'): Kind =>
  ({ GroupId, GroupName, ...said }, making, name) => {
    const id =
      GroupId ??
      making.tried.find(
        'DescribeSecurityGroups',
        { Filters: [{ Name: 'group-name', Values: [GroupName] }] },
        'SecurityGroups[0].GroupId',
      )
    const answer = making.asks(`AuthorizeSecurityGroup${way}`, { GroupId: id, IpPermissions: [permissionOf(said)] })
    const [told] = listOf(answer?.['SecurityGroupRules'])
    return answer && made(membersOf(told)['SecurityGroupRuleId'] ?? name)
  }

/** AWS::EC2::SecurityGroupIngress */
export const ingress = rule('Ingress')
/** AWS::EC2::SecurityGroupEgress */
export const egress = rule('Egress')
