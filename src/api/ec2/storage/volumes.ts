import type { DescribeVolumesResult, Volume as SdkVolume, VolumeAttachment as SdkAttachment } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import { isBusy } from '#engine/world/volumes/busy.ts'
import type { Attachment, Volume } from '#engine/world/volumes/volume.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { findBaseImage } from '#facts/everyImage.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { flag, id, list as listOf, need, text, whole } from '../../params.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

/** `busy` only shows here: an instance calls the same attachment `detaching`. */
const wireAttachment = (volumeId: VolumeId, attachment: Attachment, busy: boolean): Wire<SdkAttachment> => ({
  AttachTime: iso(attachment.since),
  DeleteOnTermination: attachment.deleteOnTermination,
  Device: attachment.deviceName,
  InstanceId: attachment.instanceId,
  State: busy ? 'busy' : attachment.state,
  VolumeId: volumeId,
})

const snapshotOf = (account: Account, { snapshotId, system }: Volume): string =>
  snapshotId ?? (system && findBaseImage(account.region, system.imageId)?.snapshotIds?.[account.region]) ?? ''

const wireVolume = (account: Account, volume: Volume): Wire<SdkVolume> => ({
  Attachments: volume.attachment ? [wireAttachment(volume.id, volume.attachment, isBusy(volume))] : [],
  AvailabilityZone: volume.zone,
  AvailabilityZoneId: subnets(account).find(({ zone }) => zone === volume.zone)?.zoneId,
  CreateTime: iso(volume.createdAt),
  Encrypted: volume.encrypted,
  Iops: volume.iops,
  MultiAttachEnabled: false,
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

const says: Sayings<Volume> = {
  'attachment.delete-on-termination': ({ attachment }) => (attachment ? [String(attachment.deleteOnTermination)] : []),
  'attachment.device': ({ attachment }) => (attachment ? [attachment.deviceName] : []),
  'attachment.instance-id': ({ attachment }) => (attachment ? [attachment.instanceId] : []),
  'attachment.status': (volume) => (volume.attachment ? [isBusy(volume) ? 'busy' : volume.attachment.state] : []),
  'availability-zone': ({ zone }) => [zone],
  encrypted: ({ encrypted }) => [String(encrypted)],
  'snapshot-id': ({ snapshotId }) => [snapshotId],
  size: ({ sizeGiB }) => [String(sizeGiB)],
  status: ({ state }) => [state],
  'volume-id': (volume) => [volume.id],
  'volume-type': ({ type }) => [type],
}

export const DescribeVolumes = read({
  params: { VolumeIds: listOf(id<VolumeId>()), Filters: filters },
  answer({ account, params }): Wire<DescribeVolumesResult> | Refusal {
    const unknown = params.VolumeIds?.find((one) => !get(account.volumes, one))
    if (unknown !== undefined) return refuse.noSuchVolume(unknown)
    const all = list(account.volumes)
    const named = params.VolumeIds?.length ? all.filter((volume) => params.VolumeIds?.includes(volume.id)) : all
    const found = filtered(named, params.Filters, { says, tags: ({ tags }) => tags })
    return isRefusal(found) ? found : { Volumes: found.map((volume) => wireVolume(account, volume)) }
  },
})

const most = 1_000_000

export const CreateVolume = write({
  params: {
    AvailabilityZone: need(text()),
    Size: whole(0, most),
    SnapshotId: text(),
    VolumeType: text(),
    Iops: whole(0, most),
    Throughput: whole(0, most),
    Encrypted: flag(),
    TagSpecifications: tagSpecifications,
  },
  command(asked) {
    const tags = specifiedTags(asked.TagSpecifications, ['volume'])
    if (isRefusal(tags)) return tags
    const { Size: sizeGiB, VolumeType: type, Iops: iops, Throughput: throughput, Encrypted: encrypted } = asked
    const disk = { sizeGiB, type, iops, throughput, encrypted, snapshotId: asked.SnapshotId }
    return { kind: 'CreateVolume', zone: asked.AvailabilityZone, disk, tags: tags.volume }
  },
  answer({ after, events }): Wire<SdkVolume> {
    const created = events.find((event) => event.kind === 'VolumeCreated')
    return created ? wireVolume(after, created.volume) : {}
  },
})

export const AttachVolume = write({
  params: { VolumeId: need(id<VolumeId>()), InstanceId: need(id<InstanceId>()), Device: need(text()) },
  command: (asked) => ({
    kind: 'AttachVolume',
    id: asked.VolumeId,
    instanceId: asked.InstanceId,
    deviceName: asked.Device,
  }),
  answer: ({ after, params }): Wire<SdkAttachment> => attachmentIn(after, params.VolumeId),
})

export const DetachVolume = write({
  params: { VolumeId: need(id<VolumeId>()), InstanceId: id<InstanceId>(), Device: text(), Force: flag() },
  command(asked, { account }) {
    const attachment = get(account.volumes, asked.VolumeId)?.attachment
    if (attachment && asked.Device !== undefined && asked.Device !== attachment.deviceName)
      return refuse.notAttachedThere(asked.VolumeId, attachment.instanceId)
    return { kind: 'DetachVolume', id: asked.VolumeId, instanceId: asked.InstanceId, force: asked.Force ?? false }
  },
  answer: ({ after, params }): Wire<SdkAttachment> => attachmentIn(after, params.VolumeId),
})

function attachmentIn(account: Account, volumeId: VolumeId): Wire<SdkAttachment> {
  const volume = get(account.volumes, volumeId)
  return volume?.attachment ? wireAttachment(volumeId, volume.attachment, isBusy(volume)) : {}
}

export const DeleteVolume = write({
  params: { VolumeId: need(id<VolumeId>()) },
  command: ({ VolumeId: volumeId }) => ({ kind: 'DeleteVolume', id: volumeId }),
})
