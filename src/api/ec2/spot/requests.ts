import type {
  CancelSpotInstanceRequestsResult,
  DescribeSpotInstanceRequestsResult,
  RequestSpotInstancesResult,
} from '@aws-sdk/client-ec2'
import type { SpotRequestId } from '#lib/brand.ts'
import { isRefusal, type Refusal, refusal } from '#facts/errors.ts'
import { refuseSpot } from '#facts/spotErrors.ts'
import { get, list } from '#lib/table.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { flag, id, list as listOf, need, readMembers, struct, text, whole } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Keeps } from '../../model/sift.ts'
import type { Wire } from '../../wire.ts'
import { launchKeeps } from '../instances/launchKeeps.ts'
import { launchParamsAll, wishOf } from '../instances/runInstances.ts'
import { read, write } from '../verbs.ts'
import { interruptions, spotTypes, whyNotPrice } from './marketAsked.ts'
import { wireRequest } from './requestView.ts'

const {
  BlockDeviceMappings,
  IamInstanceProfile,
  ImageId,
  InstanceType,
  KeyName,
  NetworkInterfaces,
  SecurityGroupIds,
  SecurityGroups,
  SubnetId,
  UserData,
} = launchParamsAll

const specification = struct({
  BlockDeviceMappings,
  IamInstanceProfile,
  ImageId,
  InstanceType,
  KeyName,
  Monitoring: struct({ Enabled: need(flag()) }),
  NetworkInterfaces,
  SecurityGroupIds,
  SecurityGroups,
  SubnetId,
  UserData,
  Placement: struct({
    AvailabilityZone: text({ least: 0 }),
    AvailabilityZoneId: text(),
    GroupName: text({ least: 0 }),
  }),
})

/** The members of a launch that are taken and change nothing, here within the specification; what only shows is not shown. */
const keeps: Keeps = Object.fromEntries(
  Object.entries(launchKeeps)
    .filter(([path]) =>
      /^(NetworkInterfaces|BlockDeviceMappings|Placement\.[GT]|EbsOptimized|KernelId|RamdiskId)/.test(path),
    )
    .map(([path, place]) => [`LaunchSpecification.${path}`, typeof place === 'object' ? place : false]),
)

/** Asks for spare capacity. What is asked for is looked at a moment later, and waits where there is none. */
export const RequestSpotInstances = write({
  params: {
    LaunchSpecification: need(specification),
    InstanceCount: whole(1, 500),
    SpotPrice: text(),
    Type: spotTypes,
    InstanceInterruptionBehavior: interruptions,
    TagSpecifications: tagSpecifications,
  },
  keeps,
  command({ LaunchSpecification: said, InstanceCount: count = 1, ...asked }, { account }) {
    const tags = specifiedTags(asked.TagSpecifications, ['spot-instances-request'])
    if (isRefusal(tags)) return tags
    const priced = whyNotPrice(asked.SpotPrice)
    if (priced) return priced
    const launch = readMembers(launchParamsAll, { ...said, MinCount: 1, MaxCount: 1 }, '')
    if (isRefusal(launch)) return launch
    const wish = wishOf(launch, account)
    if (isRefusal(wish)) return wish
    const { Type: type = 'one-time', InstanceInterruptionBehavior: interruption = 'terminate' } = asked
    const spot = { type, interruption, maxPrice: asked.SpotPrice, tags: tags['spot-instances-request'] }
    return { kind: 'RequestSpotInstances', wish: { ...wish, spot }, count }
  },
  answer: ({ after, events }): Wire<RequestSpotInstancesResult> => ({
    SpotInstanceRequests: events.flatMap((event) =>
      event.kind === 'SpotRequested' ? [wireRequest(after, event.request)] : [],
    ),
  }),
})

const says = paths({
  'availability-zone': 'LaunchedAvailabilityZone',
  'availability-zone-group': 'AvailabilityZoneGroup',
  'create-time': 'CreateTime',
  'fault-code': 'Fault.Code',
  'fault-message': 'Fault.Message',
  'instance-id': 'InstanceId',
  'launch-group': 'LaunchGroup',
  'launch.block-device-mapping.delete-on-termination':
    'LaunchSpecification.BlockDeviceMappings.Ebs.DeleteOnTermination',
  'launch.block-device-mapping.device-name': 'LaunchSpecification.BlockDeviceMappings.DeviceName',
  'launch.block-device-mapping.snapshot-id': 'LaunchSpecification.BlockDeviceMappings.Ebs.SnapshotId',
  'launch.block-device-mapping.volume-size': 'LaunchSpecification.BlockDeviceMappings.Ebs.VolumeSize',
  'launch.block-device-mapping.volume-type': 'LaunchSpecification.BlockDeviceMappings.Ebs.VolumeType',
  'launch.kernel-id': 'LaunchSpecification.KernelId',
  'launch.ramdisk-id': 'LaunchSpecification.RamdiskId',
  'launch.image-id': 'LaunchSpecification.ImageId',
  'launch.instance-type': 'LaunchSpecification.InstanceType',
  'launch.key-name': 'LaunchSpecification.KeyName',
  'launch.group-id': 'LaunchSpecification.SecurityGroups.GroupId',
  'launch.group-name': 'LaunchSpecification.SecurityGroups.GroupName',
  'launch.monitoring-enabled': 'LaunchSpecification.Monitoring.Enabled',
  'launched-availability-zone': 'LaunchedAvailabilityZone',
  'launched-availability-zone-id': 'LaunchedAvailabilityZoneId',
  'network-interface.subnet-id': 'LaunchSpecification.SubnetId',
  'product-description': 'ProductDescription',
  'spot-instance-request-id': 'SpotInstanceRequestId',
  'spot-price': 'SpotPrice',
  state: 'State',
  'status-code': 'Status.Code',
  'status-message': 'Status.Message',
  type: 'Type',
  'valid-from': 'ValidFrom',
  'valid-until': 'ValidUntil',
})

export const DescribeSpotInstanceRequests = read({
  params: { SpotInstanceRequestIds: listOf(id<SpotRequestId>()), Filters: filters },
  pages: ec2Pages('SpotInstanceRequests', ['SpotInstanceRequestIds', 'spotInstanceRequestIds']),
  answer({ account, params }): Wire<DescribeSpotInstanceRequestsResult> | Refusal {
    const { SpotInstanceRequestIds: ids = [] } = params
    const unknown = ids.find((one) => !get(account.spotRequests, one))
    if (unknown !== undefined) return refuseSpot.noSuchRequest(unknown)
    const all = list(account.spotRequests)
      .filter((one) => ids.length === 0 || ids.includes(one.id))
      .map((one) => wireRequest(account, one))
    const found = filtered(all, params.Filters, { says, tags: tagsIn })
    return isRefusal(found) ? found : { SpotInstanceRequests: found }
  },
})

/** Cancels requests; what runs goes on running. */
export const CancelSpotInstanceRequests = write({
  params: { SpotInstanceRequestIds: need(listOf(id<SpotRequestId>(), { least: 1 })) },
  command({ SpotInstanceRequestIds: ids }) {
    const malformed = ids.find((one) => !/^sir-[a-z0-9]{8}$/.test(one))
    return malformed === undefined
      ? { kind: 'CancelSpotInstanceRequests', ids: [...new Set(ids)] }
      : refusal('InvalidSpotInstanceRequestID.Malformed', `Invalid id: "${malformed}" (expecting "sir-...")`)
  },
  answer: ({ after, params }): Wire<CancelSpotInstanceRequestsResult> => ({
    CancelledSpotInstanceRequests: params.SpotInstanceRequestIds.map((SpotInstanceRequestId) => ({
      SpotInstanceRequestId,
      State: get(after.spotRequests, SpotInstanceRequestId)?.state === 'closed' ? 'closed' : 'cancelled',
    })),
  }),
})
