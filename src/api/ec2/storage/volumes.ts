import type { DescribeVolumesResult, Volume as SdkVolume, VolumeAttachment as SdkAttachment } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import { ebsKeyArn } from '#engine/world/volumes/kmsKey.ts'
import { isBusy } from '#engine/world/volumes/busy.ts'
import { attachmentsOf, onInstance } from '#engine/world/volumes/read.ts'
import type { Attachment, Volume } from '#engine/world/volumes/volume.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { findBaseImage } from '#facts/everyImage.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { flag, id, list as listOf, need, text, whole } from '../../params.ts'
import { ec2Pages } from '../../pages.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { zoneNamed } from '../network/zoneNamed.ts'
import { read, write } from '../verbs.ts'
import { withKept } from '../../model/kept.ts'

/** `busy` only shows here: an instance calls the same attachment `detaching`. */
const wireAttachment = (volumeId: VolumeId, attachment: Attachment): Wire<SdkAttachment> => ({
  AttachTime: iso(attachment.since),
  DeleteOnTermination: attachment.deleteOnTermination,
  Device: attachment.deviceName,
  InstanceId: attachment.instanceId,
  State: isBusy({ attachment }) ? 'busy' : attachment.state,
  VolumeId: volumeId,
})

const snapshotOf = (account: Account, { snapshotId, system }: Volume): string =>
  snapshotId ?? (system && findBaseImage(account, system.imageId)?.snapshotIds?.[account.region]) ?? ''

const wireVolume = (account: Account, volume: Volume): Wire<SdkVolume> =>
  withKept(account, volume.id, {
    Attachments: attachmentsOf(volume).map((one) => wireAttachment(volume.id, one)),
    AvailabilityZone: volume.zone,
    AvailabilityZoneId: subnets(account).find(({ zone }) => zone === volume.zone)?.zoneId,
    CreateTime: iso(volume.createdAt),
    Encrypted: volume.encrypted,
    Iops: volume.iops,
    KmsKeyId: volume.encrypted ? (volume.otherKey ?? ebsKeyArn(account)) : undefined,
    MultiAttachEnabled: volume.multiAttach ?? false,
    Operator: { Managed: false },
    Size: volume.sizeGiB,
    SnapshotId: snapshotOf(account, volume),
    State: volume.state,
    Tags: wireTags(volume.tags),
    // EC2 answers it for gp3 only
    Throughput: volume.type === 'gp3' ? volume.throughput : undefined,
    VolumeId: volume.id,
    VolumeType: volume.type,
  })

const says = paths({
  'attachment.attach-time': 'Attachments.AttachTime',
  'attachment.delete-on-termination': 'Attachments.DeleteOnTermination',
  'attachment.device': 'Attachments.Device',
  'attachment.instance-id': 'Attachments.InstanceId',
  'attachment.status': 'Attachments.State',
  'availability-zone': 'AvailabilityZone',
  'availability-zone-id': 'AvailabilityZoneId',
  'create-time': 'CreateTime',
  encrypted: 'Encrypted',
  'fast-restored': 'FastRestored',
  'multi-attach-enabled': 'MultiAttachEnabled',
  'operator.managed': 'Operator.Managed',
  'operator.principal': 'Operator.Principal',
  size: 'Size',
  'snapshot-id': 'SnapshotId',
  status: 'State',
  'volume-id': 'VolumeId',
  'volume-type': 'VolumeType',
})

export const DescribeVolumes = read({
  params: { VolumeIds: listOf(id<VolumeId>()), Filters: filters },
  keeps: { IncludeManagedResources: false },
  pages: ec2Pages('Volumes', ['VolumeIds', 'volumeSet']),
  answer({ account, params }): Wire<DescribeVolumesResult> | Refusal {
    const unknown = params.VolumeIds?.find((one) => !get(account.volumes, one))
    if (unknown !== undefined) return refuse.noSuchVolume(unknown)
    const all = list(account.volumes)
    const named = params.VolumeIds?.length ? all.filter((volume) => params.VolumeIds?.includes(volume.id)) : all
    const shown = named.map((volume) => wireVolume(account, volume))
    const found = filtered(shown, params.Filters, { says, tags: tagsIn })
    return isRefusal(found) ? found : { Volumes: found }
  },
})

const most = 1_000_000

export const CreateVolume = write({
  params: {
    AvailabilityZone: text(),
    AvailabilityZoneId: text(),
    Size: whole(0, most),
    SnapshotId: text(),
    VolumeType: text(),
    Iops: whole(0, most),
    Throughput: whole(0, most),
    Encrypted: flag(),
    KmsKeyId: text({ most: 2048 }),
    MultiAttachEnabled: flag(),
    TagSpecifications: tagSpecifications,
  },
  keeps: { VolumeInitializationRate: true },
  keepsFor: ({ events }) => events.flatMap((event) => (event.kind === 'VolumeCreated' ? [event.volume.id] : [])),
  command(asked, { account }) {
    const tags = specifiedTags(asked.TagSpecifications, ['volume'])
    if (isRefusal(tags)) return tags
    if (asked.AvailabilityZone !== undefined && asked.AvailabilityZoneId !== undefined) return refuse.oneZone()
    const zone = asked.AvailabilityZone ?? zoneNamed(account, asked.AvailabilityZoneId)
    if (isRefusal(zone)) return zone
    if (zone === undefined) return refuse.missing('AvailabilityZone')
    const { Size: sizeGiB, VolumeType: type, Iops: iops, Throughput: throughput, Encrypted: encrypted } = asked
    const source = { snapshotId: asked.SnapshotId, kmsKeyId: asked.KmsKeyId }
    const disk = { sizeGiB, type, iops, throughput, encrypted, ...source }
    return { kind: 'CreateVolume', zone, disk, multiAttach: asked.MultiAttachEnabled, tags: tags.volume }
  },
  answer({ after, events }): Wire<SdkVolume> {
    const created = events.find((event) => event.kind === 'VolumeCreated')
    return created ? wireVolume(after, created.volume) : {}
  },
})

export const AttachVolume = write({
  params: { VolumeId: need(id<VolumeId>()), InstanceId: need(id<InstanceId>()), Device: need(text()) },
  keeps: { EbsCardIndex: { only: [0] } },
  command: (asked) => ({
    kind: 'AttachVolume',
    id: asked.VolumeId,
    instanceId: asked.InstanceId,
    deviceName: asked.Device,
  }),
  answer: ({ after, params }): Wire<SdkAttachment> => attachmentIn(after, params.VolumeId, params.InstanceId),
})

export const DetachVolume = write({
  params: { VolumeId: need(id<VolumeId>()), InstanceId: id<InstanceId>(), Device: text(), Force: flag() },
  command(asked, { account }) {
    const volume = get(account.volumes, asked.VolumeId)
    const attachment = (asked.InstanceId ? onInstance(volume, asked.InstanceId) : volume)?.attachment
    if (asked.InstanceId !== undefined && !get(account.instances, asked.InstanceId))
      return refuse.noSuchInstance([asked.InstanceId])
    if (attachment && asked.Device !== undefined && asked.Device !== attachment.deviceName)
      return refuse.notAttachedAs(asked.VolumeId, attachment.instanceId, asked.Device)
    return { kind: 'DetachVolume', id: asked.VolumeId, instanceId: asked.InstanceId, force: asked.Force ?? false }
  },
  answer: ({ after, params }): Wire<SdkAttachment> => attachmentIn(after, params.VolumeId, params.InstanceId),
})

function attachmentIn(account: Account, id: VolumeId, instanceId: InstanceId | undefined): Wire<SdkAttachment> {
  const volume = get(account.volumes, id)
  const attachment = (instanceId ? onInstance(volume, instanceId) : volume)?.attachment
  return attachment ? wireAttachment(id, attachment) : {}
}

export const DeleteVolume = write({
  params: { VolumeId: need(id<VolumeId>()) },
  command: ({ VolumeId: volumeId }) => ({ kind: 'DeleteVolume', id: volumeId }),
})
