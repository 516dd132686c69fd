import type { Brand, InstanceId, SnapshotId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Tags } from '../instances/instance.ts'

export type ImageId = Brand<string, 'image'>

/** An entry of an image's block device mapping: a disk that every launch from it gets, made from a snapshot. */
export interface ImageDisk {
  readonly deviceName: string
  readonly snapshotId: SnapshotId
  readonly sizeGiB: number
  readonly type: string
  /** where the type lets one ask for it */
  readonly iops?: number | undefined
  readonly throughput?: number | undefined
  readonly encrypted: boolean
  readonly deleteOnTermination: boolean
}

/** An image of the account's own: made from an instance, a copy of another, or registered from snapshots. */
export interface Image {
  readonly id: ImageId
  readonly name: string
  readonly description: string
  /** a deregistered one is kept, because instances still name it; nobody can launch from it or see it in a list */
  readonly state: 'pending' | 'available' | 'disabled' | 'deregistered'
  readonly createdAt: Instant
  /** absent in a copy, and in one that was registered */
  readonly sourceInstanceId?: InstanceId | undefined
  /** the image that it is a copy of */
  readonly copyOf?: string | undefined
  /** the public image that it descends from: architecture, user, boot mode */
  readonly originId: string
  /** registered without one: what is launched from it boots as is usual for its type */
  readonly withoutBootMode?: true | undefined
  readonly rootDeviceName: string
  /** root first */
  readonly disks: readonly ImageDisk[]
  readonly tags: Tags
  /** account ids that may launch from it */
  readonly sharedWith?: readonly string[] | undefined
  readonly deprecatedAt?: Instant | undefined
  /** it cannot be deregistered until that is switched off */
  readonly protected?: true | undefined
}

/** The parts of an image that a request may change afterwards. */
export type ImageChange = Pick<Image, 'description' | 'sharedWith' | 'deprecatedAt' | 'protected'>

export type ImageFact =
  | { readonly kind: 'ImageCreated'; readonly image: Image }
  | { readonly kind: 'ImageAvailable'; readonly imageId: ImageId }
  | { readonly kind: 'ImageDisabled' | 'ImageEnabled'; readonly imageId: ImageId }
  | { readonly kind: 'ImageChanged'; readonly imageId: ImageId; readonly change: Partial<ImageChange> }
  | { readonly kind: 'ImageDeregistered'; readonly imageId: ImageId }
  /** of the account, in its Region */
  | { readonly kind: 'ImageBlockSet'; readonly blocked: boolean }
  | { readonly kind: 'ImageTagged'; readonly imageId: ImageId; readonly tags: Tags }
