import { listOf, type Members, membersOf, textIn, type Tree } from '../read/tree.ts'
import type { Answers } from './answers.ts'
import type { Adds } from './ground.ts'
import { calledBy, type Names, ownTags, some } from './names.ts'

/** A rule of CloudFormation's for each source of a permission. */
const rulesOf = (permission: Members, names: Names, far: 'Source' | 'Destination'): readonly Members[] => {
  const ports = some(permission, 'IpProtocol', 'FromPort', 'ToPort')
  const each = (list: string, made: (source: Members) => Members) =>
    listOf(permission[list])
      .map(membersOf)
      .map((source) => ({ ...ports, ...made(source), ...some(source, 'Description') }))
  return [
    ...each('IpRanges', (source) => some(source, 'CidrIp')),
    ...each('Ipv6Ranges', (source) => some(source, 'CidrIpv6')),
    ...each('PrefixListIds', ({ PrefixListId }) => ({ [`${far}PrefixListId`]: PrefixListId })),
    ...each('UserIdGroupPairs', ({ GroupId }) => ({ [`${far}SecurityGroupId`]: names.attribute(GroupId, 'GroupId') })),
  ]
}

/** Groups that people made, with their rules; rules that name groups come after all groups, for they may name each other. */
export function groups(answers: Answers, names: Names, add: Adds): void {
  const made = answers.SecurityGroups.filter(({ GroupName }) => GroupName !== 'default')
  for (const group of made) names.name(group['GroupId'], calledBy(group, textIn(group['GroupName']) ?? 'Group'))
  for (const group of made) {
    const name = textIn(membersOf(names.ref(group['GroupId']))['Ref']) ?? ''
    const into = parted(group['IpPermissions'], names, 'Source')
    const out = parted(group['IpPermissionsEgress'], names, 'Destination')
    const isSaid = group['IpPermissionsEgress'] !== undefined && !isUsual(listOf(group['IpPermissionsEgress']))
    add(name, 'AWS::EC2::SecurityGroup', {
      ...some(group, 'GroupName'),
      GroupDescription: group['Description'] ?? textIn(group['GroupName']),
      ...(names.has(group['VpcId']) && { VpcId: names.ref(group['VpcId']) }),
      ...(into.plain.length > 0 && { SecurityGroupIngress: into.plain }),
      ...(isSaid && (out.plain.length > 0 ? { SecurityGroupEgress: out.plain } : { NoEgress: true })),
      ...ownTags(group),
    })
    const GroupId = { 'Fn::GetAtt': [name, 'GroupId'] }
    for (const rule of into.named)
      add(names.name(undefined, `${name}FromGroup`), 'AWS::EC2::SecurityGroupIngress', { GroupId, ...rule })
    if (isSaid)
      for (const rule of out.named)
        add(names.name(undefined, `${name}ToGroup`), 'AWS::EC2::SecurityGroupEgress', { GroupId, ...rule })
  }
}

/** Rules for addresses, and rules that name groups. */
function parted(permissions: Tree, names: Names, far: 'Source' | 'Destination') {
  const rules = listOf(permissions).flatMap((one) => rulesOf(membersOf(one), names, far))
  const plain = rules.filter((rule) => rule[`${far}SecurityGroupId`] === undefined)
  return { plain, named: rules.filter((one) => !plain.includes(one)) }
}

/** The one way out that a new group has. */
export const isUsual = (permissions: readonly Tree[]): boolean => {
  const [only, ...others] = permissions.map(membersOf)
  const ranges = listOf(only?.['IpRanges']).map(membersOf)
  return (
    others.length === 0 &&
    only?.['IpProtocol'] === '-1' &&
    ranges.length === 1 &&
    ranges[0]?.['CidrIp'] === '0.0.0.0/0' &&
    ranges[0]['Description'] === undefined &&
    listOf(only['UserIdGroupPairs']).length + listOf(only['Ipv6Ranges']).length === 0
  )
}

/** Keys whose public half the file tells; of the others only the name is known. */
export function keyPairs(answers: Answers, names: Names, add: Adds): void {
  for (const pair of answers.KeyPairs) {
    const name = names.name(`key ${textIn(pair['KeyName']) ?? ''}`, `${textIn(pair['KeyName']) ?? ''}Key`)
    // without its public half it can only be refused
    add(name, pair['PublicKey'] === undefined ? 'ImportKeyPair' : 'AWS::EC2::KeyPair', {
      ...some(pair, 'KeyName'),
      ...(pair['PublicKey'] !== undefined && { PublicKeyMaterial: pair['PublicKey'] }),
      ...ownTags(pair),
    })
  }
}

/** Placement groups, by the names that instances have for them. */
export function placementGroups(answers: Answers, names: Names, add: Adds): void {
  for (const group of answers.PlacementGroups) {
    const called = textIn(group['GroupName']) ?? ''
    add(names.name(`placement ${called}`, `${called}Placement`), 'AWS::EC2::PlacementGroup', {
      ...some(group, 'GroupName', 'Strategy', 'PartitionCount'),
      ...ownTags(group),
    })
  }
}
