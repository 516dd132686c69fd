import type { GetLaunchTemplateDataResult, ResponseLaunchTemplateData } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { findAll } from '#engine/world/instances/find.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { id, need } from '../../params.ts'
import { isOfAws, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { wireInstance } from '../instances/instanceView.ts'
import { read } from '../verbs.ts'

/** The data of a launch template by which one would ask for an instance like this one. */
export const GetLaunchTemplateData = read({
  params: { InstanceId: need(id<InstanceId>()) },
  answer({ account, params }): Wire<GetLaunchTemplateDataResult> | Refusal {
    const found = findAll(account, [params.InstanceId])
    if (isRefusal(found)) return found
    const instance = get(account.instances, params.InstanceId)
    return instance ? { LaunchTemplateData: dataOf(account, instance) } : {}
  },
})

function dataOf(account: Account, instance: Instance): Wire<ResponseLaunchTemplateData> {
  const shown = wireInstance(account, instance)
  const tags = Object.fromEntries(Object.entries(instance.tags).filter(([key]) => !isOfAws(key)))
  const { HttpTokens, HttpPutResponseHopLimit, HttpEndpoint, HttpProtocolIpv6, InstanceMetadataTags } =
    shown.MetadataOptions ?? {}
  return {
    EbsOptimized: shown.EbsOptimized,
    ...(shown.IamInstanceProfile && { IamInstanceProfile: { Arn: shown.IamInstanceProfile.Arn } }),
    BlockDeviceMappings: volumesOf(account, instance).map(({ attachment, ...volume }) => ({
      DeviceName: attachment.deviceName,
      Ebs: {
        Encrypted: volume.encrypted,
        DeleteOnTermination: attachment.deleteOnTermination,
        Iops: volume.iops,
        SnapshotId: volume.snapshotId,
        VolumeSize: volume.sizeGiB,
        VolumeType: volume.type,
        Throughput: volume.throughput,
      },
    })),
    NetworkInterfaces: shown.NetworkInterfaces?.map((card) => ({
      AssociatePublicIpAddress: instance.autoPublicIp,
      DeleteOnTermination: card.Attachment?.DeleteOnTermination,
      Description: card.Description,
      DeviceIndex: card.Attachment?.DeviceIndex,
      Groups: card.Groups?.map(({ GroupId: group = '' }) => group),
      InterfaceType: card.InterfaceType,
      NetworkInterfaceId: card.NetworkInterfaceId,
      PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: card.PrivateIpAddress }],
      SubnetId: card.SubnetId,
      NetworkCardIndex: card.Attachment?.NetworkCardIndex,
    })),
    ImageId: instance.imageId,
    InstanceType: shown.InstanceType,
    KeyName: instance.keyName,
    Monitoring: { Enabled: instance.detailedMonitoring },
    Placement: { AvailabilityZone: instance.zone, GroupName: '', Tenancy: 'default' },
    DisableApiTermination: instance.terminationProtection,
    InstanceInitiatedShutdownBehavior: instance.shutdownBehaviour,
    UserData: instance.userData,
    ...(Object.keys(tags).length > 0 && { TagSpecifications: [{ ResourceType: 'instance', Tags: wireTags(tags) }] }),
    CreditSpecification: instance.creditMode && { CpuCredits: instance.creditMode },
    HibernationOptions: { Configured: instance.hibernation },
    MetadataOptions: { HttpTokens, HttpPutResponseHopLimit, HttpEndpoint, HttpProtocolIpv6, InstanceMetadataTags },
    MaintenanceOptions: { AutoRecovery: instance.autoRecovery },
    DisableApiStop: instance.stopProtection,
  }
}
