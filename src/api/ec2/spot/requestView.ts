import type { SpotInstanceRequest } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { SpotRequest } from '#engine/world/spot/spotRequest.ts'
import type { SpotStatus } from '#engine/world/spot/spot.ts'
import { findGroup, subnets } from '#engine/world/network/vpc.ts'
import { findType } from '#facts/catalogue.ts'
import { asPrice } from '#facts/spotPrice.ts'
import { get } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'

/**
 * The sentences of a request's status. Those of fulfilled, of missing capacity and of a termination for want of it have
 * been seen by clients; the others are ours after the guide's explanations (spot-request-status).
 */
const messages: Readonly<Record<SpotStatus, string>> = {
  'pending-evaluation': 'Your Spot request has been submitted for review, and is pending evaluation.',
  fulfilled: 'Your spot request is fulfilled.',
  'capacity-not-available': 'There is no Spot capacity available that matches your request.',
  'price-too-low': 'Your Spot request price is lower than the minimum required Spot request fulfillment price.',
  'bad-parameters': 'One or more parameters for your Spot request are not valid.',
  'marked-for-termination': 'The Spot Instance is marked for termination.',
  'marked-for-stop': 'The Spot Instance is marked to be stopped or hibernated.',
  'instance-terminated-no-capacity':
    'Your Spot instance was terminated because there is no Spot capacity available that matches your request.',
  'instance-stopped-no-capacity':
    'Your Spot instance was stopped because there is no Spot capacity available that matches your request.',
  'instance-terminated-by-user': 'Spot Instance terminated due to user-initiated termination.',
  'instance-stopped-by-user': 'Spot Instance stopped due to user-initiated stop.',
  'request-canceled-and-instance-running': 'Your Spot request is canceled, but your instance is still running.',
  'canceled-before-fulfillment': 'Your Spot request is canceled before it was fulfilled.',
}

/** A Spot request as DescribeSpotInstanceRequests answers it. */
export function wireRequest(account: Account, request: SpotRequest): Wire<SpotInstanceRequest> {
  const { wish, instanceId, status } = request
  const instance = instanceId && get(account.instances, instanceId)
  const said = (Object.keys(wish.root).length > 0 ? [wish.root] : []).concat(wish.disks)
  const mappings = said.map((disk) => ({
    DeviceName: disk.deviceName,
    Ebs: {
      DeleteOnTermination: disk.deleteOnTermination,
      SnapshotId: disk.snapshotId,
      VolumeSize: disk.sizeGiB,
      VolumeType: disk.type as 'gp3' | undefined,
    },
  }))
  const onDemand = findType(wish.type)?.onDemandMicroUsdPerHour[account.region]
  const highest = request.maxPrice === undefined ? onDemand : Number(request.maxPrice) * 1e6
  return {
    CreateTime: iso(request.createdAt),
    InstanceId: instanceId,
    InstanceInterruptionBehavior: request.interruption,
    LaunchSpecification: {
      BlockDeviceMappings: mappings.length > 0 ? mappings : undefined,
      ImageId: wish.imageId,
      InstanceType: wish.type as NonNullable<Wire<SpotInstanceRequest>['LaunchSpecification']>['InstanceType'],
      KeyName: wish.keyName,
      Monitoring: { Enabled: wish.detailedMonitoring },
      Placement: { AvailabilityZone: instance ? instance.zone : wish.zone },
      SecurityGroups: (instance ? instance.groupIds : wish.groupIds).map((GroupId) => ({
        GroupId,
        GroupName: findGroup(account, GroupId)?.name,
      })),
      SubnetId: instance ? instance.subnetId : wish.subnetId,
    },
    LaunchedAvailabilityZone: instance ? instance.zone : undefined,
    LaunchedAvailabilityZoneId: subnets(account).find(({ zone }) => zone === instance?.zone)?.zoneId,
    ProductDescription: 'Linux/UNIX',
    SpotInstanceRequestId: request.id,
    // what nobody says is the On-Demand price
    SpotPrice: highest === undefined ? undefined : asPrice(highest),
    State: request.state,
    Status: { Code: status, Message: messages[status], UpdateTime: iso(request.statusAt) },
    Tags: wireTags(request.tags),
    Type: request.type,
  }
}
