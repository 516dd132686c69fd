import type { DescribeSnapshotsResult, Snapshot as SdkSnapshot } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Snapshot } from '#engine/world/snapshots/snapshot.ts'
import { progressOf } from '#engine/world/snapshots/stored.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { SnapshotId, VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { ebsKeyArn } from '#engine/world/volumes/kmsKey.ts'
import { type Instant, iso } from '#lib/time.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { id, list as listOf, need, text } from '../../params.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

const wireSnapshot = (account: Account, snapshot: Snapshot, progress: string): Wire<SdkSnapshot> => ({
  CompletionTime: snapshot.completedAt === undefined ? undefined : iso(snapshot.completedAt),
  Description: snapshot.description,
  Encrypted: snapshot.encrypted,
  KmsKeyId: snapshot.encrypted ? ebsKeyArn(account) : undefined,
  OwnerId: account.accountId,
  Progress: progress,
  SnapshotId: snapshot.id,
  StartTime: iso(snapshot.startedAt),
  State: snapshot.state,
  StorageTier: 'standard',
  Tags: wireTags(snapshot.tags),
  VolumeId: snapshot.volumeId,
  VolumeSize: snapshot.sizeGiB,
})

const percent = (snapshot: Snapshot, now: Instant) => `${progressOf(snapshot, now)}%`

export const CreateSnapshot = write({
  params: { VolumeId: need(id<VolumeId>()), Description: text({ least: 0 }), TagSpecifications: tagSpecifications },
  keeps: { Location: { only: ['regional'] } },
  command({ VolumeId: volumeId, Description: description = '', TagSpecifications }) {
    const tags = specifiedTags(TagSpecifications, ['snapshot'])
    return isRefusal(tags) ? tags : { kind: 'CreateSnapshot', volumeId, description, tags: tags.snapshot }
  },
  answer({ after, events }): Wire<SdkSnapshot> {
    const made = events.find((event) => event.kind === 'SnapshotCreated')
    const snapshot = made && get(after.snapshots, made.snapshot.id)
    // at the request EC2 knows no progress yet
    return snapshot ? wireSnapshot(after, snapshot, '') : {}
  },
})

export const DeleteSnapshot = write({
  params: { SnapshotId: need(id<SnapshotId>()) },
  command: ({ SnapshotId: snapshotId }) => ({ kind: 'DeleteSnapshot', id: snapshotId }),
})

const says = paths({
  description: 'Description',
  encrypted: 'Encrypted',
  'owner-alias': 'OwnerAlias',
  'owner-id': 'OwnerId',
  progress: 'Progress',
  'snapshot-id': 'SnapshotId',
  'start-time': 'StartTime',
  status: 'State',
  'storage-tier': 'StorageTier',
  'transfer-type': 'TransferType',
  'volume-id': 'VolumeId',
  'volume-size': 'VolumeSize',
})

/** The account's own snapshots; those behind public images are not listed. */
export const DescribeSnapshots = read({
  params: {
    SnapshotIds: listOf(id<SnapshotId>()),
    OwnerIds: listOf(text()),
    RestorableByUserIds: listOf(text()),
    Filters: filters,
  },
  pages: ec2Pages('Snapshots', ['SnapshotIds', 'snapshotSet']),
  answer({ account, params, now }): Wire<DescribeSnapshotsResult> | Refusal {
    const { SnapshotIds: ids = [], OwnerIds: owners = [], RestorableByUserIds: users = [] } = params
    const unknown = ids.find((one) => !get(account.snapshots, one))
    if (unknown !== undefined) return refuse.noSuchSnapshot(unknown)
    const isMine = (one: string) => one === 'self' || one === account.accountId
    const mine = owners.length === 0 || owners.some(isMine)
    const restorable = ({ sharedWith = [] }: Snapshot) =>
      users.length === 0 || users.some((one) => isMine(one) || sharedWith.includes(one))
    const named = list(account.snapshots).filter(
      (one) => mine && restorable(one) && (ids.length === 0 || ids.includes(one.id)),
    )
    const shown = named.map((one) => wireSnapshot(account, one, percent(one, now)))
    const found = filtered(shown, params.Filters, { says, tags: tagsIn })
    return isRefusal(found) ? found : { Snapshots: found }
  },
})
