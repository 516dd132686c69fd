import type { EventId, InstanceId, SnapshotId, VolumeId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Tags } from '../instances/instance.ts'

export interface Attachment {
  readonly instanceId: InstanceId
  readonly deviceName: string
  readonly state: 'attaching' | 'attached' | 'detaching'
  readonly since: Instant
  readonly deleteOnTermination: boolean
  /** end of its passing state; absent of one that detaches while the OS does not let go of the volume: it is busy */
  readonly due?: Instant | undefined
  /** the event that began what is due */
  readonly because?: EventId | undefined
}

export interface Volume {
  readonly id: VolumeId
  readonly zone: string
  readonly sizeGiB: number
  readonly type: string
  readonly iops?: number | undefined
  readonly throughput?: number | undefined
  readonly encrypted: boolean
  /** a key that is not there, which is found out when it is needed; absent is the account's own */
  readonly otherKey?: string | undefined
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
  readonly because?: EventId | undefined
  /** may be on several instances at once */
  readonly multiAttach?: true | undefined
  /** the first of its attachments */
  readonly attachment?: Attachment | undefined
  /** the others that a Multi-Attach volume has, in the order in which they came */
  readonly further?: readonly Attachment[] | undefined
  readonly files: Files
  /** absent in accounts of version 3, where a data volume is formatted, mounted and grown by itself */
  readonly format?: Format | undefined
  /** set on a volume that was made from an image: what the OS on it is like */
  readonly system?: System | undefined
  readonly fileSystem: 'ok' | 'corrupt'
  /** the event that brought each thing that is, or was, wrong with it: why a boot from it fails */
  readonly spoiltBy?: Readonly<Partial<Record<Flaw | 'io', EventId>>> | undefined
  /** reads and writes do not complete; `until` says when AWS has mended it */
  readonly stalledUntil?: Instant | undefined
  /** where those I/Os are stuck: on the path from the host where it says nothing, in EBS itself where it says so */
  readonly stuckIn?: 'storage' | undefined
  /** the one of its instances whose path is stuck, where a volume is on several */
  readonly stuckFor?: InstanceId | undefined
  /** the last instance that it came off as its root: where a rescue goes back to */
  readonly wasRootOf?: InstanceId | undefined
  /** when somebody last repaired what is on it */
  readonly repairedAt?: Instant | undefined
}

/** A file system on a disk. */
export interface FileSystem {
  readonly kind: 'xfs' | 'ext4'
  readonly uuid: string
  readonly sizeGiB: number
  /** of the partition that it lies in; absent where it takes the whole disk */
  readonly partGiB?: number | undefined
}

/** The files after one was written, or, without a text, removed. */
export function filesWith(files: Files, path: string, text: string | null): Files {
  if (text !== null) return { ...files, [path]: text }
  const { [path]: _, ...rest } = files
  return rest
}

/** The thing that a disk holds below its files: nothing yet, or a file system. */
export type Format = { readonly kind: 'raw' } | FileSystem

/** The file system on a disk; undefined where there is none, and where nobody has to make any. */
export const fileSystemOf = ({ format }: Pick<Volume, 'format'>): FileSystem | undefined =>
  format === undefined || format.kind === 'raw' ? undefined : format

/** GiB that files have room in: a file system is as large as it was made, or told to become. */
export const roomOf = (volume: Pick<Volume, 'format' | 'sizeGiB'>): number =>
  fileSystemOf(volume)?.sizeGiB ?? volume.sizeGiB

/** The software that was installed on an OS, and the services that start with it. */
export interface Software {
  readonly packages: readonly string[]
  readonly enabled: readonly string[]
}

/** The OS on a disk and how it is set up; it goes wherever the disk goes, snapshots included. */
export interface System {
  readonly imageId: string
  readonly network: 'ok' | 'bad'
  /**
   * a start-up file that the next boot fails on: a bad line in /etc/fstab; `fstab` where a boot has failed on a line that
   * somebody wrote, and may succeed once the disk is there
   */
  readonly startup?: 'bad' | 'fstab' | undefined
  /** a kernel that the rest does not fit: the next boot fails */
  readonly kernel?: 'bad' | undefined
  /** absent in what was stored before anything had to be installed: nginx is there, and starts with it */
  readonly software?: Software | undefined
  /** the instance for which cloud-init has done what it does once: its key, its user data */
  readonly initialised?: InstanceId | undefined
  /** the public keys that are let in, a line each */
  readonly authorizedKeys?: string | undefined
  /** what the script of the first boot has said */
  readonly cloudInitLog?: string | undefined
  /** GiB that something has filled; what the OS needs itself where it says nothing */
  readonly filledGiB?: number | undefined
}

/** The flaw of a disk that holds an OS. */
export type Flaw = 'file-system' | 'network' | 'startup' | 'kernel' | 'full'

export const isFull = ({ system, ...volume }: Pick<Volume, 'system' | 'format' | 'sizeGiB'>) =>
  (system?.filledGiB ?? 0) >= roomOf(volume)

/** Everything that is wrong with what is on a disk. A full one is no longer full once its file system has grown. */
export function flawsOf(volume: Pick<Volume, 'fileSystem' | 'system' | 'format' | 'sizeGiB'>) {
  const { fileSystem, system } = volume
  const all: readonly (readonly [Flaw, boolean])[] = [
    ['file-system', fileSystem === 'corrupt'],
    ['kernel', system?.kernel === 'bad'],
    ['startup', system?.startup !== undefined],
    ['full', isFull(volume)],
    ['network', system?.network === 'bad'],
  ]
  return all.flatMap(([flaw, there]) => (there ? [flaw] : []))
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
  | {
      readonly kind: 'DeleteOnTerminationSet'
      readonly volumeId: VolumeId
      /** on which instance; of a volume that is on one it says nothing */
      readonly instanceId?: InstanceId | undefined
      readonly value: boolean
    }
  | { readonly kind: 'VolumeTagged'; readonly volumeId: VolumeId; readonly tags: Tags }
  | {
      readonly kind: 'VolumeFileWritten'
      readonly volumeId: VolumeId
      readonly path: string
      readonly text: string | null
    }
  | { readonly kind: 'VolumeFormatted' | 'FileSystemGrown'; readonly volumeId: VolumeId; readonly format: FileSystem }
  | { readonly kind: 'FileSystemCorrupted'; readonly volumeId: VolumeId }
  /** of the account, in its Region */
  | { readonly kind: 'EbsEncryptionSet'; readonly enabled: boolean }
  | { readonly kind: 'NetworkMisconfigured'; readonly volumeId: VolumeId }
  | { readonly kind: 'SystemSpoilt'; readonly volumeId: VolumeId; readonly flaw: 'startup' | 'kernel' | 'full' }
  | {
      readonly kind: 'VolumeRepaired'
      readonly volumeId: VolumeId
      /** only this; everything where it says nothing */
      readonly flaw?: Flaw | undefined
    }
  | {
      readonly kind: 'VolumeStalled'
      readonly volumeId: VolumeId
      readonly until: Instant
      readonly stuckIn?: 'storage' | undefined
      /** of several instances the one whose path is stuck */
      readonly instanceId?: InstanceId | undefined
    }
  | { readonly kind: 'VolumeUnstalled'; readonly volumeId: VolumeId; readonly why: 'healed' | 'moved' | 'cleared' }

export type Files = Readonly<Record<string, string>>
