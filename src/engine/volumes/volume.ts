import type { InstanceId, VolumeId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Files } from '../guest/guest.ts'
import type { Tags } from '../instances/instance.ts'
import type { SnapshotId } from './snapshot.ts'

export interface Attachment {
  readonly instanceId: InstanceId
  readonly deviceName: string
  readonly state: 'attaching' | 'attached' | 'detaching'
  readonly since: Instant
  readonly deleteOnTermination: boolean
}

export interface Volume {
  readonly id: VolumeId
  readonly zone: string
  readonly sizeGiB: number
  readonly type: string
  readonly iops?: number | undefined
  readonly throughput?: number | undefined
  readonly encrypted: boolean
  /** what it was made from */
  readonly snapshotId?: string | undefined
  /** the newest snapshot of it that is still there */
  readonly latestSnapshotId?: SnapshotId | undefined
  readonly tags: Tags
  readonly state: 'creating' | 'available' | 'in-use' | 'deleting'
  readonly createdAt: Instant
  /** end of a passing state, or the moment at which stalled I/O heals by itself */
  readonly due?: Instant | undefined
  /** the event that began what is due */
  readonly because?: number | undefined
  readonly attachment?: Attachment | undefined
  readonly files: Files
  /** set on a volume that was made from an image: what the OS on it is like */
  readonly system?: { readonly imageId: string; readonly network: 'ok' | 'bad' } | undefined
  readonly fileSystem: 'ok' | 'corrupt'
  /** reads and writes do not complete; `until` says when AWS has mended it */
  readonly stalledUntil?: Instant | undefined
}

export type VolumeFact =
  | { readonly kind: 'VolumeCreated'; readonly volume: Volume }
  | { readonly kind: 'VolumeReady'; readonly volumeId: VolumeId }
  | {
      readonly kind: 'VolumeAttaching'
      readonly volumeId: VolumeId
      readonly instanceId: InstanceId
      readonly deviceName: string
      readonly deleteOnTermination: boolean
      readonly until: Instant
    }
  | { readonly kind: 'VolumeAttached'; readonly volumeId: VolumeId; readonly instanceId: InstanceId }
  | {
      readonly kind: 'VolumeDetaching'
      readonly volumeId: VolumeId
      readonly instanceId: InstanceId
      /** absent while the OS has it mounted and does not let go: it is busy */
      readonly until?: Instant | undefined
    }
  | { readonly kind: 'VolumeDetached'; readonly volumeId: VolumeId; readonly instanceId: InstanceId }
  | { readonly kind: 'VolumeDeleting'; readonly volumeId: VolumeId; readonly until: Instant }
  | { readonly kind: 'VolumeDeleted'; readonly volumeId: VolumeId }
  | { readonly kind: 'DeleteOnTerminationSet'; readonly volumeId: VolumeId; readonly value: boolean }
  | { readonly kind: 'VolumeTagged'; readonly volumeId: VolumeId; readonly tags: Tags }
  | { readonly kind: 'VolumeFileWritten'; readonly volumeId: VolumeId; readonly path: string; readonly text: string }
  | { readonly kind: 'FileSystemCorrupted'; readonly volumeId: VolumeId }
  | { readonly kind: 'NetworkMisconfigured'; readonly volumeId: VolumeId }
  | { readonly kind: 'VolumeRepaired'; readonly volumeId: VolumeId }
  | { readonly kind: 'VolumeStalled'; readonly volumeId: VolumeId; readonly until: Instant }
  | { readonly kind: 'VolumeUnstalled'; readonly volumeId: VolumeId; readonly why: 'healed' | 'moved' | 'cleared' }
