import type { EventId, SnapshotId, VolumeId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Tags } from '../instances/instance.ts'
import type { Volume } from '../volumes/volume.ts'

/** The contents of a disk, and so of a snapshot of it. */
export type Contents = Pick<Volume, 'files' | 'system' | 'fileSystem' | 'spoiltBy' | 'format'>

export const contentsOf = ({ files, system, fileSystem, spoiltBy, format }: Contents): Contents => ({
  files,
  system,
  fileSystem,
  ...(format && { format }),
  ...(spoiltBy && { spoiltBy }),
})

/** A volume as it was at the moment of the request. */
export interface Snapshot extends Contents {
  readonly id: SnapshotId
  readonly volumeId: VolumeId
  /** of the volume, then */
  readonly sizeGiB: number
  readonly encrypted: boolean
  readonly description: string
  readonly tags: Tags
  readonly state: 'pending' | 'completed'
  readonly startedAt: Instant
  readonly completedAt?: Instant | undefined
  /** when it will be completed */
  readonly due?: Instant | undefined
  /** the event that began what is due */
  readonly because?: EventId | undefined
  /**
   * the nearest earlier snapshot of the same volume that is still there, or what a copy shares its data with: only what
   * differs from it is stored anew
   */
  readonly basis?: SnapshotId | undefined
  /** set on one that was made for an image */
  readonly imageId?: string | undefined
  /** what it is a copy of: a snapshot, or the public image whose root it holds */
  readonly copyOf?: string | undefined
  /** account ids that may make volumes of it, and `all` where everybody may */
  readonly sharedWith?: readonly string[] | undefined
}

/** The volume that EC2 names for a copy: an arbitrary one, not to be used for anything (UG ebs-copy-snapshot). */
export const volumeOfCopies = 'vol-ffffffff' as VolumeId

export const isCopy = ({ volumeId }: Pick<Snapshot, 'volumeId'>): boolean => volumeId === volumeOfCopies

export type SnapshotFact =
  | {
      readonly kind: 'SnapshotCreated'
      /** what is in it is read from the volume at that moment; the log does not tell it twice */
      readonly snapshot: Omit<Snapshot, keyof Contents>
    }
  /** what is in it is read from what it is a copy of */
  | { readonly kind: 'SnapshotCopied'; readonly snapshot: Omit<Snapshot, keyof Contents> & { readonly copyOf: string } }
  | {
      readonly kind: 'SnapshotShared'
      readonly snapshotId: SnapshotId
      readonly sharedWith: readonly string[]
    }
  | { readonly kind: 'SnapshotCompleted'; readonly snapshotId: SnapshotId }
  | { readonly kind: 'SnapshotDeleted'; readonly snapshotId: SnapshotId }
  | { readonly kind: 'SnapshotTagged'; readonly snapshotId: SnapshotId; readonly tags: Tags }

/** EC2 takes no second snapshot of a volume within this time (error codes, SnapshotCreationPerVolumeRateExceeded). */
export const snapshotPause: Instant = 15_000
