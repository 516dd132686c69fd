import type { Reservation } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Command, DiskWish, LaunchWish } from '#engine/command.ts'
import { imageOf } from '#engine/world/images/imageOf.ts'
import { mostPartitions } from '#engine/world/placement/placementGroup.ts'
import { settled } from '#engine/world/instances/settings.ts'
import { findSubnet } from '#engine/world/vpcs/read.ts'
import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { GroupId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { leftOut } from '../../model/left.ts'
import { flag, id, list, need, struct, text, type Values, whole } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { cpuCredits } from './cpuCredits.ts'
import { wireReservations } from './instanceView.ts'
import { groupsNamed } from '../network/groupsNamed.ts'
import { zoneNamed } from '../network/zoneNamed.ts'
import { imageMeant } from './imageMeant.ts'
import { interfacesAsked, launchInterfaces } from './launchInterfaces.ts'
import { launchKeeps } from './launchKeeps.ts'
import { launchMeant } from './launchOptions.ts'
import { launchParams, settingsAsked } from './launchSettings.ts'
import { metadataAsked, metadataParams } from './metadataOptions.ts'
import { profileNamed } from './instanceProfiles.ts'
import { userData } from './userData.ts'
import { marketOptions, termsAsked } from '../spot/marketAsked.ts'
import { templateAsked, templateParams } from '../templates/named.ts'
import { write } from '../verbs.ts'

const most = 1_000_000
const groupIds = list(id<GroupId>(), { most: 16 })

const mapping = struct({
  DeviceName: need(text()),
  NoDevice: text({ least: 0 }),
  VirtualName: text(),
  Ebs: struct({
    DeleteOnTermination: flag(),
    Encrypted: flag(),
    Iops: whole(0, most),
    KmsKeyId: text({ most: 2048 }),
    SnapshotId: text(),
    Throughput: whole(0, most),
    VolumeSize: whole(0, most),
    VolumeType: text(),
  }),
})

/** The parameters of a launch, of which a Spot request takes some. */
export const launchParamsAll = {
  ImageId: need(text()),
  InstanceType: text(),
  MinCount: need(whole(1, most)),
  MaxCount: need(whole(1, most)),
  KeyName: text(),
  SecurityGroupIds: groupIds,
  SubnetId: text(),
  PrivateIpAddress: text(),
  SecurityGroups: list(text(), { most: 16 }),
  Placement: struct({
    AvailabilityZone: text({ least: 0 }),
    AvailabilityZoneId: text(),
    GroupName: text({ least: 0 }),
    GroupId: text({ least: 0 }),
    PartitionNumber: whole(1, mostPartitions),
  }),
  NetworkInterfaces: launchInterfaces,
  BlockDeviceMappings: list(mapping, { most: 100 }),
  ...launchParams,
  UserData: userData,
  MetadataOptions: struct(metadataParams),
  IamInstanceProfile: struct({ Arn: text(), Name: text() }),
  HibernationOptions: struct({ Configured: flag() }),
  CreditSpecification: struct({ CpuCredits: need(cpuCredits) }),
  InstanceMarketOptions: marketOptions,
  LaunchTemplate: struct({ ...templateParams, Version: text() }),
  TagSpecifications: tagSpecifications,
}

type Asked = Values<typeof launchParamsAll>

/** Launches instances; answers the reservation, its instances in `pending`. */
export const RunInstances = write({
  params: launchParamsAll,
  meant: launchMeant,
  keeps: launchKeeps,
  keepsFor: ({ events }) => events.flatMap((event) => (event.kind === 'InstanceLaunched' ? [event.instance.id] : [])),
  command: (asked, { account }): Command | Refusal => {
    const wish = wishOf(asked, account)
    return isRefusal(wish) ? wish : { kind: 'RunInstances', wish }
  },
  answer({ after, events }): Wire<Reservation> {
    const launched = events.flatMap((event) =>
      event.kind === 'InstanceLaunched' ? (get(after.instances, event.instance.id) ?? []) : [],
    )
    return wireReservations(after, launched)[0] ?? {}
  },
})

/** The wish of the engine that a launch means, or the refusal of what it says. */
export function wishOf(asked: Asked, account: Account): LaunchWish | Refusal {
  const refused = whyNotCount(asked) ?? whyNotPlace(asked, account)
  if (refused) return refused
  const imageId = imageMeant(account, asked.ImageId)
  const image = imageOf(account, imageId)
  // without one EC2 takes m1.small, on which no image of today runs; of one that is not there nobody knows what it runs on
  const type = asked.InstanceType
  if (type === undefined) return image ? refuse.hvmOnOldType() : refuse.noSuchImage(imageId)
  const tags = specifiedTags(asked.TagSpecifications, [
    'instance',
    'volume',
    'network-interface',
    'spot-instances-request',
  ])
  if (isRefusal(tags)) return tags
  const spot = termsAsked(asked.InstanceMarketOptions, tags['spot-instances-request'])
  if (isRefusal(spot)) return spot
  const rootName = image?.rootDeviceName
  const mappings = asked.BlockDeviceMappings ?? []
  if (rootName && mappings.some((one) => one.NoDevice !== undefined && one.DeviceName === rootName))
    return leftOut({ kind: 'value', action: 'RunInstances', name: 'BlockDeviceMappings[].NoDevice' })
  // instance store is there by itself, so that naming it changes nothing
  const disks = mappings.filter((one) => one.NoDevice !== undefined || one.VirtualName === undefined).map(diskOf)
  const root = disks.find((disk) => disk.deviceName === rootName)
  const data = disks.filter((disk) => disk !== root)
  const brought = (name: string | undefined) => image?.disks.some(({ deviceName }) => deviceName === name)
  const wanted = data.filter(({ deviceName, without }) => !without || brought(deviceName))
  if (rootName && wanted.some((disk) => !disk.sizeGiB && !disk.snapshotId && !brought(disk.deviceName)))
    return refuse.missing('size or snapshotId')
  const profile = profileNamed(account, asked.IamInstanceProfile ?? {})
  if (isRefusal(profile)) return profile
  const cards = interfacesAsked(asked.NetworkInterfaces)
  if (isRefusal(cards)) return cards
  const { card, primary, further } = cards
  const privateIp = primary?.privateIp ?? asked.PrivateIpAddress
  if (privateIp !== undefined && asked.MaxCount > 1) return refuseVpc.oneAddressEach()
  const named = groupsNamed(account, asked.SecurityGroups)
  if (isRefusal(named)) return named
  const { AvailabilityZone: byName, AvailabilityZoneId: byId } = asked.Placement ?? {}
  if (byName && byId !== undefined) return refuse.oneZone()
  const zone = byName || zoneNamed(account, byId)
  if (isRefusal(zone)) return zone
  return {
    imageId,
    type,
    count: asked.MaxCount,
    ...(asked.MinCount < asked.MaxCount && { least: asked.MinCount }),
    zone,
    subnetId: card?.SubnetId ?? asked.SubnetId,
    privateIp,
    primary,
    further,
    interfaceTags: tags['network-interface'],
    keyName: asked.KeyName,
    userData: asked.UserData,
    metadata: asked.MetadataOptions && metadataAsked(asked.MetadataOptions),
    profile: profile?.name,
    groupIds: [...new Set(card?.Groups ?? [...(asked.SecurityGroupIds ?? []), ...named])],
    // else as the subnet says
    publicIp: card?.AssociatePublicIpAddress,
    root: root ?? {},
    disks: wanted,
    ...settled(settingsAsked(asked)),
    hibernation: asked.HibernationOptions?.Configured ?? false,
    creditMode: asked.CreditSpecification?.CpuCredits,
    spot,
    placement: placementAsked(asked.Placement),
    template: templateUse(asked, account),
    tags: tags.instance,
    volumeTags: tags.volume,
  }
}

function placementAsked(asked: Asked['Placement']) {
  const { GroupName, GroupId, PartitionNumber: partition } = asked ?? {}
  const group = GroupName || GroupId
  return group ? { group, partition } : undefined
}

/** The template and version that stand behind a launch, which `launchMeant` has found already. */
function templateUse({ LaunchTemplate: named }: Asked, account: Account): LaunchWish['template'] {
  const template = named && templateAsked(account, named)
  return template && !isRefusal(template) ? { id: template.id, version: Number(named.Version) } : undefined
}

const diskOf = ({
  DeviceName: deviceName,
  NoDevice,
  Ebs: ebs,
}: NonNullable<Asked['BlockDeviceMappings']>[number]): DiskWish => ({
  deviceName,
  ...(NoDevice !== undefined && { without: true }),
  sizeGiB: ebs?.VolumeSize,
  snapshotId: ebs?.SnapshotId,
  type: ebs?.VolumeType,
  iops: ebs?.Iops,
  throughput: ebs?.Throughput,
  encrypted: ebs?.Encrypted,
  kmsKeyId: ebs?.KmsKeyId,
  deleteOnTermination: ebs?.DeleteOnTermination,
})

function whyNotCount({ MinCount: min, MaxCount: max }: Asked): Refusal | undefined {
  return min > max ? refuse.badValue(String(min), 'minCount') : undefined
}

function whyNotPlace(asked: Asked, account: Account): Refusal | undefined {
  const card = asked.NetworkInterfaces?.find(({ DeviceIndex: index = 0 }) => index === 0)
  if (card && asked.SubnetId !== undefined)
    return refuse.combination(
      'Network interfaces and an instance-level subnet ID may not be specified on the same request',
    )
  if (card && asked.PrivateIpAddress !== undefined)
    return refuse.combination(
      'Network interfaces and an instance-level private IP address may not be specified on the same request',
    )
  if (card && (asked.SecurityGroupIds ?? asked.SecurityGroups) !== undefined)
    return refuse.combination(
      'Network interfaces and an instance-level security groups may not be specified on the same request',
    )
  // a name means a group of the default VPC, and a subnet may be of another
  if (asked.SecurityGroups?.length && asked.SubnetId !== undefined) return refuse.namesWithSubnet()
  const zone = asked.Placement?.AvailabilityZone
  const subnet = findSubnet(account, card?.SubnetId ?? asked.SubnetId ?? '')
  if (!zone || !subnet || subnet.zone === zone) return undefined
  return refusal(
    'InvalidParameterValue',
    `Value (${zone}) for parameter availabilityZone is invalid. Subnet '${subnet.id}' is in the availability zone ${subnet.zone}`,
  )
}
