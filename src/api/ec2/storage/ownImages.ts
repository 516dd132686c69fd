import type {
  BlockDeviceMapping,
  CreateImageResult,
  DeregisterImageResult,
  Image as SdkImage,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Image, ImageDisk } from '#engine/world/images/image.ts'
import { imageOf } from '#engine/world/images/imageOf.ts'
import { isRefusal } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { iso } from '#lib/time.ts'
import { flag, id, need, text } from '../../params.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'

const wireDisk = (disk: ImageDisk): Wire<BlockDeviceMapping> => ({
  DeviceName: disk.deviceName,
  Ebs: {
    DeleteOnTermination: disk.deleteOnTermination,
    Encrypted: disk.encrypted,
    Iops: disk.iops,
    SnapshotId: disk.snapshotId,
    Throughput: disk.throughput,
    VolumeSize: disk.sizeGiB,
    VolumeType: disk.type,
  },
})

export const protectionOf = (image: Image) => (image.protected ? 'enabled-without-cooldown' : 'disabled')

/** An image of the account's own as DescribeImages answers it. */
export function wireOwnImage(account: Account, image: Image): Wire<SdkImage> {
  const { accountId } = account
  const launched = imageOf(account, image.id)
  return {
    Architecture: launched?.architecture,
    BlockDeviceMappings: image.disks.map(wireDisk),
    BootMode: launched?.bootMode,
    CreationDate: iso(image.createdAt),
    DeprecationTime: image.deprecatedAt === undefined ? undefined : iso(image.deprecatedAt),
    DeregistrationProtection: protectionOf(image),
    Description: image.description || undefined,
    EnaSupport: launched?.ena,
    Hypervisor: 'xen',
    ImageId: image.id,
    ImageLocation: `${accountId}/${image.name}`,
    ImageType: 'machine',
    Name: image.name,
    OwnerId: accountId,
    PlatformDetails: 'Linux/UNIX',
    Public: image.sharedWith?.includes('all') ?? false,
    RootDeviceName: image.rootDeviceName,
    RootDeviceType: 'ebs',
    SourceImageId: image.copyOf,
    SourceImageRegion: image.copyOf === undefined ? undefined : account.region,
    SourceInstanceId: image.sourceInstanceId,
    SriovNetSupport: launched?.ena ? 'simple' : undefined,
    State: image.state,
    Tags: wireTags(image.tags),
    UsageOperation: 'RunInstances',
    VirtualizationType: 'hvm',
  }
}

export const CreateImage = write({
  params: {
    InstanceId: need(id<InstanceId>()),
    // its length is checked with its characters, and refused in the same words
    Name: need(text({ least: 0, most: 1000 })),
    Description: text({ least: 0 }),
    NoReboot: flag(),
    TagSpecifications: tagSpecifications,
  },
  keeps: { SnapshotLocation: { only: ['regional'] } },
  command({ InstanceId: instanceId, Name: name, Description: description = '', NoReboot: noReboot = false, ...more }) {
    const tags = specifiedTags(more.TagSpecifications, ['image', 'snapshot'])
    if (isRefusal(tags)) return tags
    const { image, snapshot: snapshotTags } = tags
    return { kind: 'CreateImage', instanceId, name, description, noReboot, tags: image, snapshotTags }
  },
  answer({ events }): Wire<CreateImageResult> {
    return { ImageId: events.find((event) => event.kind === 'ImageCreated')?.image.id }
  },
})

export const DeregisterImage = write({
  params: { ImageId: need(text()), DeleteAssociatedSnapshots: flag() },
  command: ({ ImageId: imageId, DeleteAssociatedSnapshots: deleteSnapshots = false }) => ({
    kind: 'DeregisterImage',
    id: imageId,
    deleteSnapshots,
  }),
  answer({ events, params }): Wire<DeregisterImageResult> {
    const deleted = events.flatMap((event) => (event.kind === 'SnapshotDeleted' ? [event.snapshotId] : []))
    if (!params.DeleteAssociatedSnapshots) return { Return: true }
    return {
      Return: true,
      DeleteSnapshotResults: deleted.map((SnapshotId) => ({ SnapshotId, ReturnCode: 'success' as const })),
    }
  },
})
