import { isRecord } from '#lib/record.ts'
import { isUsual } from '../answers/groups.ts'
import { type Answers, instancesIn, readAnswers } from '../answers/answers.ts'
import { listOf, type Members, membersOf, textIn } from '../read/tree.ts'
import type { Template } from '../template/template.ts'
import type { Format } from './format.ts'

/** The things that a file cannot say of the account; each has a sentence at the file's head. */
export interface Untold {
  readonly kind:
    | 'never'
    | 'stopped'
    | 'snapshots'
    | 'images'
    | 'settings'
    | 'defaults'
    | 'confirmed'
    | 'channels'
    | 'orphans'
    | 'interfaces'
    | 'own'
    | 'coded'
    | 'lost'
  readonly names: readonly string[]
}

const called = (thing: Members, id: string): string => {
  const tag = listOf(thing['Tags']).find((one) => isRecord(one) && one['Key'] === 'Name')
  return textIn(membersOf(tag)['Value']) ?? textIn(thing[id]) ?? ''
}

/** Everything of an account that a file in this format cannot say. */
export function untoldIn(tree: Members, template: Template, format: Format): readonly Untold[] {
  const answers = readAnswers(tree)
  const of = (type: string) => template.resources.filter((one) => one.type === type)
  const isTold = (type: string) => of(type).map(({ name }) => name)
  const found: Untold[] = [{ kind: 'never', names: [] }]
  const add = (kind: Untold['kind'], names: readonly string[]) => {
    if (names.length > 0) found.push({ kind, names: [...new Set(names)] })
  }
  const images = new Set(
    answers.Images.flatMap((one) =>
      listOf(one['BlockDeviceMappings']).map((disk) => membersOf(membersOf(disk)['Ebs'])['SnapshotId']),
    ),
  )
  const there = new Set(answers.Volumes.map((one) => one['VolumeId']))
  const instances = new Set(
    instancesIn(answers)
      .filter((one) => membersOf(one['State'])['Name'] !== 'terminated')
      .map((one) => one['InstanceId']),
  )
  const orphans = [
    ...answers.Snapshots.filter((one) => !images.has(one['SnapshotId']) && !there.has(one['VolumeId'])).map((one) =>
      called(one, 'SnapshotId'),
    ),
    ...answers.Images.filter((one) => !instances.has(one['SourceInstanceId'])).map((one) => textIn(one['Name']) ?? ''),
  ]
  add('orphans', orphans)
  // a default subnet has another id in another account
  const made = new Set(of('AWS::EC2::Subnet').length > 0 ? ownSubnets(answers) : [])
  add(
    'interfaces',
    answers.NetworkInterfaces.filter((one) => !made.has(one['SubnetId'])).map((one) =>
      called({ ...one, Tags: one['TagSet'] }, 'NetworkInterfaceId'),
    ),
  )
  add(
    'confirmed',
    answers.Subscriptions.filter(
      (one) => one['Protocol'] === 'email' && one['SubscriptionArn'] !== 'PendingConfirmation',
    ).map((one) => textIn(one['Endpoint']) ?? ''),
  )
  add('defaults', changedDefaults(answers))
  if (format !== 'json')
    add(
      'channels',
      answers.SlackChannelConfigurations.map((one) => textIn(one['ConfigurationName']) ?? ''),
    )
  if (format !== 'template') return found
  add('stopped', isTold('StopInstances'))
  add('snapshots', isTold('CreateSnapshot'))
  add('images', isTold('CreateImage'))
  add('settings', [
    ...isTold('ModifyInstanceAttribute'),
    ...isTold('ModifyInstanceMaintenanceOptions'),
    ...isTold('CreateTags'),
    ...template.resources.filter(({ properties }) => properties['NoEgress'] === true).map(({ name }) => name),
  ])
  return found
}

const ownSubnets = ({ Subnets }: Answers) =>
  Subnets.filter((one) => one['DefaultForAz'] !== true).map((one) => one['SubnetId'])

/** The changes that people made of the things that every account has: nobody makes those anew. */
function changedDefaults({ SecurityGroups, RouteTables, NetworkAcls, Vpcs }: Answers): readonly string[] {
  const standard = Vpcs.find((one) => one['IsDefault'] === true)?.['VpcId']
  const groups = SecurityGroups.filter(
    (one) => one['GroupName'] === 'default' && (rulesIn(one) !== 1 || !isUsual(listOf(one['IpPermissionsEgress']))),
  )
  const tables = RouteTables.filter((one) => {
    const isMain = listOf(one['Associations']).some((at) => membersOf(at)['Main'] === true)
    return isMain && listOf(one['Routes']).length !== (one['VpcId'] === standard ? 2 : 1)
  })
  // a line in and out, and the last line of each
  const acls = NetworkAcls.filter((one) => one['IsDefault'] === true && listOf(one['Entries']).length !== 4)
  return [
    ...groups.map((one) => textIn(one['GroupId']) ?? ''),
    ...tables.map((one) => textIn(one['RouteTableId']) ?? ''),
    ...acls.map((one) => textIn(one['NetworkAclId']) ?? ''),
  ]
}

/** The rules in of a group, each source of its own. */
const rulesIn = (group: Members): number =>
  listOf(group['IpPermissions'])
    .map(membersOf)
    .reduce((sum, one) => sum + listOf(one['IpRanges']).length + listOf(one['UserIdGroupPairs']).length, 0)
