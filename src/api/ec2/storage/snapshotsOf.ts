import type { CreateSnapshotsResult } from '@aws-sdk/client-ec2'
import type { Command } from '#engine/command.ts'
import { findOne } from '#engine/world/instances/find.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { iso } from '#lib/time.ts'
import { flag, id, list, need, oneOf, struct, text } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'

/** Makes a snapshot of each volume of an instance, all of the same moment. */
export const CreateSnapshots = write({
  params: {
    Description: text({ least: 0 }),
    InstanceSpecification: need(
      struct({
        InstanceId: need(id<InstanceId>()),
        ExcludeBootVolume: flag(),
        ExcludeDataVolumeIds: list(id<VolumeId>(), { most: 40 }),
      }),
    ),
    TagSpecifications: tagSpecifications,
    CopyTagsFromSource: oneOf(['volume']),
  },
  keeps: { Location: { only: ['regional'] } },
  command(asked, { account }): readonly Command[] | Refusal {
    const { InstanceSpecification: of, Description: description = '', CopyTagsFromSource: copies } = asked
    const instance = findOne(account, of.InstanceId)
    if (isRefusal(instance)) return instance
    const tags = specifiedTags(asked.TagSpecifications, ['snapshot'])
    if (isRefusal(tags)) return tags
    const out = ({ id: one, attachment: { deviceName } }: ReturnType<typeof volumesOf>[number]) =>
      deviceName === instance.rootDeviceName ? of.ExcludeBootVolume === true : of.ExcludeDataVolumeIds?.includes(one)
    return volumesOf(account, instance)
      .filter((volume) => !out(volume))
      .map((volume) => ({
        kind: 'CreateSnapshot',
        volumeId: volume.id,
        description,
        tags: copies ? { ...volume.tags, ...tags.snapshot } : tags.snapshot,
      }))
  },
  answer: ({ after, events }): Wire<CreateSnapshotsResult> => ({
    Snapshots: events
      .flatMap((event) => (event.kind === 'SnapshotCreated' ? [event.snapshot] : []))
      .map((snapshot) => ({
        Description: snapshot.description,
        Encrypted: snapshot.encrypted,
        OwnerId: after.accountId,
        Progress: '',
        SnapshotId: snapshot.id,
        StartTime: iso(snapshot.startedAt),
        State: snapshot.state,
        Tags: Object.entries(snapshot.tags).map(([Key, Value]) => ({ Key, Value })),
        VolumeId: snapshot.volumeId,
        VolumeSize: snapshot.sizeGiB,
      })),
  }),
})
