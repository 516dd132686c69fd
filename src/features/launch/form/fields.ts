import type { ImageDisk } from '#engine/world/images/image.ts'
import type { LaunchImage } from '#engine/world/images/imageOf.ts'
import type { LaunchSettings } from '#engine/world/instances/settings.ts'
import type { Spec } from '#parts/disks/spec.ts'

/** Numbers stay as they were typed, so that nothing typed is lost. */
export interface Disk extends Spec {
  readonly encrypted: boolean
  readonly deleteOnTermination: boolean
}

export interface DataDisk extends Disk {
  readonly key: number
  readonly device: string
  /** the image's own disk that this is made from */
  readonly from?: ImageDisk
}

export interface Tag {
  readonly key: string
  readonly value: string
}

/** The operating system of the form; which architecture follows from the type. */
export type System = 'amazon' | 'ubuntu' | 's3'

/** Everything that the form says. */
export interface Form extends LaunchSettings {
  readonly name: string
  readonly system: System
  /** an image of the account's own instead of a system's */
  readonly own?: OwnImage | undefined
  readonly type: string
  /** the size that was chosen last: families that lack it are looked at without losing it */
  readonly size: string
  readonly root: Disk
  readonly data: readonly DataDisk[]
  /** a subnet's id; nothing is AWS's choice */
  readonly subnetId: string
  readonly publicIp: boolean
  /** one more network interface, in the same subnet: no public address is borrowed then */
  readonly secondCard: boolean
  /** `new`, or the id of one that there is */
  readonly group: string
  readonly ssh: boolean
  readonly http: boolean
  readonly hibernation: boolean
  /** a key pair's name; nothing for none */
  readonly keyName: string
  /** an instance profile's name; nothing for none */
  readonly profile: string
  /** what was typed as user data; undefined while it is what this page suggests */
  readonly script?: string | undefined
  /** whether metadata needs a token: IMDSv2 alone */
  readonly tokens: boolean
  /** credits of a T type; undefined is its family's own */
  readonly unlimited?: boolean | undefined
  /** on spare capacity: what AWS does when it takes it back; undefined is On-Demand */
  readonly spot?: 'terminate' | 'stop' | 'hibernate' | undefined
  /** a placement group's name; nothing for none */
  readonly placement: string
  readonly count: string
  readonly tags: readonly Tag[]
}

/** An image of the account's own, as the form needs it. */
export interface OwnImage extends LaunchImage {
  readonly name: string
}
