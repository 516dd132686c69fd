import { isRecord } from '#lib/record.ts'
import { listOf, type Members, membersOf, textIn, type Tree } from '../read/tree.ts'
import { type Answers, instancesIn } from './answers.ts'
import type { Adds } from './ground.ts'
import { calledBy, type Names, ownTags, some } from './names.ts'

const stateOf = (instance: Members) => textIn(membersOf(instance['State'])['Name'])

/** Instances that there still are; of the others AWS only remembers the name for an hour. */
const there = (answers: Answers) =>
  instancesIn(answers).filter((one) => !['terminated', 'shutting-down'].includes(stateOf(one) ?? ''))

export function nameInstances(answers: Answers, names: Names): void {
  for (const one of there(answers)) names.name(one['InstanceId'], calledBy(one, 'Instance'))
  for (const one of answers.Images) if (!isPublic(one)) names.name(one['ImageId'], textIn(one['Name']) ?? 'Image')
}

const isPublic = (image: Members) =>
  image['Public'] === true || image['OwnerAlias'] === 'amazon' || image['ImageOwnerAlias'] === 'amazon'

const valueIn = (attribute: Tree): Tree => membersOf(attribute)['Value']

/** The attributes that only DescribeInstanceAttribute and its like tell of an instance. */
function attributesOf(answers: Answers, id: Tree): Members {
  const own = answers.InstanceAttributes.filter((one) => one['InstanceId'] === id)
  const said = (name: string) => own.map((one) => valueIn(one[name])).find((value) => value !== undefined)
  const credits = answers.InstanceCreditSpecifications.find((one) => one['InstanceId'] === id)
  return Object.fromEntries(
    Object.entries({
      UserData: said('UserData'),
      DisableApiTermination: said('DisableApiTermination') === true ? true : undefined,
      InstanceInitiatedShutdownBehavior:
        said('InstanceInitiatedShutdownBehavior') === 'terminate' ? 'terminate' : undefined,
      CreditSpecification: credits && { CPUCredits: credits['CpuCredits'] },
    }).filter(([, value]) => value !== undefined),
  )
}

/** True where an instance is in a subnet that people made; in a default one, only its zone is told. */
const placeOf = (instance: Members, names: Names): Members =>
  names.has(instance['SubnetId'])
    ? { SubnetId: names.ref(instance['SubnetId']) }
    : some(membersOf(instance['Placement']), 'AvailabilityZone')

function groupsOf(instance: Members, names: Names): Members {
  const groups = listOf(instance['SecurityGroups']).map(membersOf)
  const isUsual = groups.length === 1 && groups[0]?.['GroupName'] === 'default' && !names.has(instance['SubnetId'])
  if (groups.length === 0 || isUsual) return {}
  const refs = groups.map(({ GroupId, GroupName }) =>
    // of a group that the file does not describe only the name is known
    names.knows(GroupId) ? names.attribute(GroupId, 'GroupId') : { Ref: GroupName ?? GroupId },
  )
  return { SecurityGroupIds: refs }
}

/** A disk as a launch takes it, of the volume that it became. */
function diskOf(mapping: Members, volume: Members | undefined): Members {
  const ebs = membersOf(mapping['Ebs'])
  return {
    DeviceName: mapping['DeviceName'],
    Ebs: {
      ...(volume && { VolumeSize: volume['Size'], ...some(volume, 'VolumeType', 'Throughput') }),
      // gp2's follow from its size, and are not for asking
      ...(volume && ['gp3', 'io1', 'io2'].includes(String(volume['VolumeType'])) && some(volume, 'Iops')),
      ...(volume?.['Encrypted'] === true && { Encrypted: true }),
      ...some(ebs, 'DeleteOnTermination'),
    },
  }
}

/** True where a volume came with its instance, or was attached to it later: then it stays when the instance goes. */
const cameWith = (mapping: Members, root: Tree) =>
  mapping['DeviceName'] === root || membersOf(mapping['Ebs'])['DeleteOnTermination'] === true

const isShared = (volume: Members | undefined) => volume?.['MultiAttachEnabled'] === true

export function machines(answers: Answers, names: Names, add: Adds): void {
  const volumes = new Map(answers.Volumes.map((one) => [one['VolumeId'], one]))
  const born = new Set<Tree>()
  for (const one of there(answers)) {
    const name = textIn(membersOf(names.ref(one['InstanceId']))['Ref']) ?? ''
    const root = one['RootDeviceName']
    const mappings = listOf(one['BlockDeviceMappings'])
      .map(membersOf)
      // one that may be on several instances came with none of them
      .filter((mapping) => cameWith(mapping, root) && !isShared(volumes.get(membersOf(mapping['Ebs'])['VolumeId'])))
    for (const mapping of mappings) {
      const { VolumeId } = membersOf(mapping['Ebs'])
      born.add(VolumeId)
      names.means(VolumeId, { 'Fn::GetAtt': [name, `Volume.${String(mapping['DeviceName'])}`] })
    }
    const known = mappings.filter((mapping) => volumes.has(membersOf(mapping['Ebs'])['VolumeId']))
    const key = textIn(one['KeyName'])
    add(name, 'AWS::EC2::Instance', {
      ImageId: names.ref(one['ImageId']),
      ...some(one, 'InstanceType', 'Platform'),
      ...(key !== undefined && {
        KeyName: names.has(`key ${key}`) ? names.ref(`key ${key}`) : { Ref: key },
      }),
      ...cardOf(addressWish(one, answers, names), { ...placeOf(one, names), ...groupsOf(one, names) }),
      ...(known.length > 0 && {
        BlockDeviceMappings: known.map((mapping) =>
          diskOf(mapping, volumes.get(membersOf(mapping['Ebs'])['VolumeId'])),
        ),
      }),
      ...placementOf(one, names),
      ...settingsOf(one),
      ...attributesOf(answers, one['InstanceId']),
      ...ownTags(one),
    })
    later(one, name, answers, names, add)
  }
  for (const volume of answers.Volumes.filter((one) => born.has(one['VolumeId'])))
    if (listOf(ownTags(volume)['Tags']).length > 0)
      add(names.name(undefined, `${calledBy(volume, 'Volume')}Tags`), 'CreateTags', {
        Resources: [names.ref(volume['VolumeId'])],
        ...ownTags(volume),
      })
  loose(answers, names, add, born)
}

/** The placement group where the file tells it too; in another account there is none of the name. */
function placementOf(one: Members, names: Names): Members {
  const group = `placement ${textIn(membersOf(one['Placement'])['GroupName']) ?? ''}`
  // which partition CloudFormation cannot say; EC2 fills them evenly
  return names.has(group) ? { PlacementGroupName: names.ref(group) } : {}
}

function settingsOf(one: Members): Members {
  const profile = textIn(membersOf(one['IamInstanceProfile'])['Arn'])?.split('/').at(-1)
  const metadata = some(
    membersOf(one['MetadataOptions']),
    'HttpTokens',
    'HttpPutResponseHopLimit',
    'HttpEndpoint',
    'InstanceMetadataTags',
  )
  return {
    ...(one['EbsOptimized'] === true && { EbsOptimized: true }),
    ...(textIn(membersOf(one['Monitoring'])['State']) === 'enabled' && { Monitoring: true }),
    ...(profile !== undefined && { IamInstanceProfile: profile }),
    ...(membersOf(one['HibernationOptions'])['Configured'] === true && { HibernationOptions: { Configured: true } }),
    ...(Object.keys(metadata).length > 0 && { MetadataOptions: metadata }),
    ...(one['SourceDestCheck'] === false && { SourceDestCheck: false }),
  }
}

/** A public address that is otherwise than the subnet gives it; one with an Elastic IP has that in its place. */
function addressWish(one: Members, answers: Answers, names: Names): boolean | undefined {
  const subnet = answers.Subnets.find(({ SubnetId }) => SubnetId === one['SubnetId'])
  const elastic = answers.Addresses.some(({ InstanceId }) => InstanceId === one['InstanceId'])
  if (!subnet || !names.has(one['SubnetId']) || elastic || stateOf(one) !== 'running') return undefined
  const has = one['PublicIpAddress'] !== undefined
  return has === (subnet['MapPublicIpOnLaunch'] === true) ? undefined : has
}

/** Whoever says more of the network card than its subnet and its groups says all of it there. */
const cardOf = (isPublic: boolean | undefined, { SubnetId, SecurityGroupIds, ...place }: Members): Members => {
  const said = (names: Members) => Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined))
  if (isPublic === undefined) return said({ SubnetId, SecurityGroupIds, ...place })
  const card = said({ DeviceIndex: '0', AssociatePublicIpAddress: isPublic, SubnetId, GroupSet: SecurityGroupIds })
  return { ...place, NetworkInterfaces: [card] }
}

/** The requests that are made about an instance after its launch. */
function later(one: Members, name: string, answers: Answers, names: Names, add: Adds): void {
  const InstanceId = { Ref: name }
  const after = (what: string, action: string, params: Members) =>
    add(names.name(undefined, `${name}${what}`), action, params)
  if (textIn(membersOf(one['MaintenanceOptions'])['AutoRecovery']) === 'disabled')
    after('Recovery', 'ModifyInstanceMaintenanceOptions', { InstanceId, AutoRecovery: 'disabled' })
  const isProtected = answers.InstanceAttributes.some(
    (said) => said['InstanceId'] === one['InstanceId'] && valueIn(said['DisableApiStop']) === true,
  )
  const isDown = ['stopped', 'stopping'].includes(stateOf(one) ?? '')
  if (isDown) after('Stopped', 'StopInstances', { InstanceIds: [InstanceId] })
  if (isProtected) after('StopProtection', 'ModifyInstanceAttribute', { InstanceId, DisableApiStop: { Value: true } })
}

/** Volumes that came with no instance, what they are attached to, snapshots and images of the account's own. */
function loose(answers: Answers, names: Names, add: Adds, born: ReadonlySet<Tree>): void {
  const own = answers.Volumes.filter((one) => !born.has(one['VolumeId']) && one['State'] !== 'deleting')
  for (const one of own) names.name(one['VolumeId'], calledBy(one, 'Volume'))
  const images = answers.Images.filter((one) => !isPublic(one))
  const ofImages = new Set(
    images.flatMap((one) =>
      listOf(one['BlockDeviceMappings']).map((disk) => membersOf(membersOf(disk)['Ebs'])['SnapshotId']),
    ),
  )
  const snapshots = answers.Snapshots.filter((one) => !ofImages.has(one['SnapshotId']) && names.knows(one['VolumeId']))
  for (const one of snapshots) names.name(one['SnapshotId'], calledBy(one, 'Snapshot'))
  for (const one of own) {
    const name = textIn(membersOf(names.ref(one['VolumeId']))['Ref']) ?? ''
    const isFrom = names.has(one['SnapshotId'])
    add(name, 'AWS::EC2::Volume', {
      ...some(one, 'AvailabilityZone', 'Size', 'VolumeType', 'Throughput'),
      ...(['gp3', 'io1', 'io2'].includes(String(one['VolumeType'])) && some(one, 'Iops')),
      ...(one['Encrypted'] === true && { Encrypted: true }),
      ...(isShared(one) && { MultiAttachEnabled: true }),
      ...(isFrom && { SnapshotId: names.ref(one['SnapshotId']) }),
      ...ownTags(one),
    })
    for (const at of listOf(one['Attachments']).filter(isRecord)) {
      if (!names.has(at['InstanceId'])) continue
      const InstanceId = names.ref(at['InstanceId'])
      const attachment = names.name(undefined, `${name}Attachment`)
      const wish = { InstanceId, VolumeId: { Ref: name }, ...some(at, 'Device') }
      add(attachment, 'AWS::EC2::VolumeAttachment', wish)
      if (isShared(one) && at['DeleteOnTermination'] === true)
        add(names.name(undefined, `${attachment}Goes`), 'ModifyInstanceAttribute', {
          InstanceId,
          BlockDeviceMappings: [{ DeviceName: at['Device'], Ebs: { DeleteOnTermination: true } }],
        })
    }
  }
  for (const one of snapshots)
    add(textIn(membersOf(names.ref(one['SnapshotId']))['Ref']) ?? '', 'CreateSnapshot', {
      VolumeId: names.ref(one['VolumeId']),
      ...some(one, 'Description'),
      ...ownTags(one),
    })
  for (const one of images)
    if (names.has(one['SourceInstanceId']))
      add(textIn(membersOf(names.ref(one['ImageId']))['Ref']) ?? '', 'CreateImage', {
        InstanceId: names.ref(one['SourceInstanceId']),
        NoReboot: true,
        ...some(one, 'Name', 'Description'),
        ...ownTags(one),
      })
}
