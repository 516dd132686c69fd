import { imageOf } from '#engine/world/images/imageOf.ts'
import { isRecord } from '#lib/record.ts'
import type { Making } from '../plan/making.ts'
import { nearestImage } from '../plan/nearestImage.ts'
import { isOn, listOf, type Members, membersOf, textIn, type Tree } from '../read/tree.ts'
import { notRunIn } from './firstBoot.ts'
import { type Kind, type Made, tagged } from './kind.ts'

/** The members that RunInstances takes in another shape than CloudFormation says it. */
function launchOf(properties: Members): Members {
  const {
    Tags,
    AvailabilityZone,
    Tenancy,
    Affinity,
    PlacementGroupName,
    PlacementPartitionNumber: PartitionNumber,
    Monitoring,
    IamInstanceProfile: profile,
    CreditSpecification: credit,
    NetworkInterfaces: cards,
    SourceDestCheck: _check,
    Volumes: _volumes,
    Platform: _platform,
    AssociatePublicIpAddress: isPublic,
    RootDisk: _root,
    ...same
  } = properties
  const place = Object.entries({
    AvailabilityZone,
    Tenancy,
    Affinity,
    GroupName: PlacementGroupName,
    PartitionNumber,
  }).filter(([, value]) => value !== undefined)
  return {
    ...same,
    MinCount: 1,
    MaxCount: 1,
    ...(place.length > 0 && { Placement: Object.fromEntries(place) }),
    ...(Monitoring !== undefined && { Monitoring: { Enabled: Monitoring } }),
    ...(profile !== undefined && { IamInstanceProfile: isRecord(profile) ? profile : { Name: profile } }),
    ...(isRecord(credit) && { CreditSpecification: { CpuCredits: credit['CPUCredits'] ?? credit['CpuCredits'] } }),
    ...(cards !== undefined && { NetworkInterfaces: listOf(cards).map(cardOf) }),
    ...(isPublic !== undefined && ownCard(same, isPublic)),
    ...tagged('instance', Tags),
  }
}

/** A launch's own network card says what the launch itself may then not say any more. */
function ownCard({ SecurityGroupIds: Groups, SubnetId }: Members, AssociatePublicIpAddress: Tree): Members {
  const card = { DeviceIndex: 0, AssociatePublicIpAddress, Groups, SubnetId }
  return { NetworkInterfaces: [card], SecurityGroupIds: undefined, SubnetId: undefined }
}

function cardOf(card: Tree): Tree {
  const { GroupSet: Groups, ...same } = membersOf(card)
  return { ...same, ...(Groups !== undefined && { Groups }) }
}

/** The root's disk by the name that its image has for it, where somebody speaks of the root without a name. */
function disksOf(
  { RootDisk: root, ImageId, InstanceType, BlockDeviceMappings: disks }: Members,
  { tried }: Making,
): Members {
  if (root === undefined) return {}
  const { account } = tried.history()
  const image = imageOf(account, nearestImage(account, textIn(ImageId) ?? '', textIn(InstanceType))?.id ?? '')
  return { BlockDeviceMappings: [{ DeviceName: image?.rootDeviceName, Ebs: root }, ...listOf(disks)] }
}

/** AWS::EC2::Instance. It is there when it runs, as CloudFormation waits for that. */
export const instance: Kind = (properties, making): Made | undefined => {
  if (textIn(properties['Platform'])?.toLowerCase() === 'windows') return making.left({ kind: 'windows' })
  const answer = making.asks('RunInstances', { ...launchOf(properties), ...disksOf(properties, making) })
  const id = textIn(membersOf(listOf(answer?.['Instances'])[0])['InstanceId'])
  if (id === undefined) return undefined
  making.waits('instance-running', { InstanceIds: [id] })
  const check = properties['SourceDestCheck']
  if (check !== undefined && !isOn(check))
    making.also('SourceDestCheck', 'ModifyInstanceAttribute', { InstanceId: id, SourceDestCheck: { Value: false } })
  for (const volume of listOf(properties['Volumes']))
    making.also('Volumes', 'AttachVolume', { InstanceId: id, ...membersOf(volume) })
  const { look, find } = making.tried
  for (const part of notRunIn(making.tried.history(), id)) making.notes(part)
  return {
    ref: id,
    attributes(name) {
      const device = /^Volume\.(.*)$/.exec(name)?.[1]
      if (device === undefined) return attributeOf(look('DescribeInstances', { InstanceIds: [id] }), name)
      return find('DescribeVolumes', { Filters: attachedAs(id, device) }, 'Volumes[0].VolumeId')
    },
  }
}

/** A volume that came with an instance has no name but where it is attached. */
const attachedAs = (id: string, device: string) => [
  { Name: 'attachment.instance-id', Values: [id] },
  { Name: 'attachment.device', Values: [device] },
]

/** CloudFormation's names of an instance's attributes, where DescribeInstances has others. */
const attributes: Readonly<Record<string, string>> = {
  PrivateIp: 'PrivateIpAddress',
  PublicIp: 'PublicIpAddress',
}

function attributeOf(answer: Tree, name: string): Tree {
  const shown = membersOf(listOf(membersOf(listOf(membersOf(answer)['Reservations'])[0])['Instances'])[0])
  if (name === 'AvailabilityZone') return membersOf(shown['Placement'])[name]
  return shown[attributes[name] ?? name]
}
