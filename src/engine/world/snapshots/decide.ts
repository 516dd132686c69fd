import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, SnapshotId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { DiskWish } from '../../command.ts'
import { lasts } from '../durations.ts'
import { userOf } from '../images/imageOf.ts'
import type { Tags } from '../instances/instance.ts'
import { snapshotPause } from './snapshot.ts'
import type { Volume } from '../volumes/volume.ts'

interface Wish {
  readonly volumeId: VolumeId
  readonly description: string
  readonly tags: Tags
}

/** Takes a snapshot of a volume as it is now; the volume can be used meanwhile. */
export function createSnapshot(
  tx: Transaction,
  { volumeId, description, tags }: Wish,
  cause: EventId | undefined,
): Refusal | undefined {
  const volume = get(tx.account.volumes, volumeId)
  if (!volume) return refuse.noSuchVolume(volumeId)
  const refused = whyNotSnapshot(tx.account, volume, tx.at)
  if (refused) return refused
  takeSnapshot(tx, { volume, description, tags }, cause)
  return undefined
}

export function whyNotSnapshot(account: Account, volume: Volume, at: Instant): Refusal | undefined {
  if (volume.state !== 'available' && volume.state !== 'in-use') return refuse.volumeState(volume.id, volume.state)
  const latest = volume.latestSnapshotId && get(account.snapshots, volume.latestSnapshotId)
  return latest && at - latest.startedAt < snapshotPause ? refuse.snapshotRate() : undefined
}

interface Taking extends Pick<Wish, 'description' | 'tags'> {
  readonly volume: Volume
  readonly imageId?: string
}

/** The id that the snapshot made `ahead` snapshots from now will have. */
export const nextSnapshotId = (tx: Transaction, ahead = 0): SnapshotId =>
  awsId(tx.account, 'snap', tx.nextOf('snap') + ahead) as SnapshotId

export function takeSnapshot(tx: Transaction, { volume, imageId, ...wish }: Taking, cause: EventId | undefined): void {
  const id = nextSnapshotId(tx)
  tx.emit(
    {
      kind: 'SnapshotCreated',
      snapshot: {
        ...wish,
        id,
        imageId,
        volumeId: volume.id,
        sizeGiB: volume.sizeGiB,
        encrypted: volume.encrypted,
        state: 'pending',
        startedAt: tx.at,
        due: tx.at + lasts(tx.account, 'snapshot', id),
        basis: volume.latestSnapshotId,
      },
    },
    cause,
  )
}

export function deleteSnapshot(tx: Transaction, id: SnapshotId, cause: EventId | undefined): Refusal | undefined {
  const { account } = tx
  if (!get(account.snapshots, id)) return refuse.noSuchSnapshot(id)
  const image = userOf(account, id)
  if (image) return refuse.snapshotInUse(id, image.id)
  tx.emit({ kind: 'SnapshotDeleted', snapshotId: id }, cause)
  return undefined
}

/**
 * The refusal of the snapshot from which a wish wants its disk made, or undefined; a launch and CreateVolume refuse a
 * size differently.
 */
export function whyNotSource(
  account: Account,
  { snapshotId, sizeGiB }: DiskWish,
  tooSmall: typeof refuse.rootTooSmall,
): Refusal | undefined {
  if (snapshotId === undefined) return undefined
  const snapshot = get(account.snapshots, snapshotId)
  if (!snapshot) return refuse.noSuchSnapshot(snapshotId)
  if (snapshot.state !== 'completed') return refuse.snapshotState(snapshot.state)
  return sizeGiB !== undefined && sizeGiB < snapshot.sizeGiB ? tooSmall(sizeGiB, snapshot.sizeGiB) : undefined
}

/** The wish with what the snapshot says where it says nothing itself, and the account where it encrypts everything. */
export function withSource(account: Account, wish: DiskWish): DiskWish {
  const snapshot = wish.snapshotId === undefined ? undefined : get(account.snapshots, wish.snapshotId)
  const encrypts = account.ebsEncryption || snapshot?.encrypted
  if (!snapshot) return encrypts ? { ...wish, encrypted: true } : wish
  // what was encrypted stays so, whatever is asked
  return { ...wish, sizeGiB: wish.sizeGiB ?? snapshot.sizeGiB, encrypted: encrypts || wish.encrypted }
}
