import { findBaseImage } from '#facts/everyImage.ts'
import { type BaseImage } from '#facts/images.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Image, ImageDisk } from './image.ts'

type Inherited =
  | 'architecture'
  | 'rootDeviceType'
  | 'user'
  | 'supportsHibernation'
  | 'bootMode'
  | 'ena'
  | 'onlyTypes'
  | 'bringsNginx'

/** The facts of an image that a launch needs, whether it is a public one or the account's own. */
export interface LaunchImage extends Pick<BaseImage, Inherited> {
  readonly id: string
  readonly state: Image['state']
  /** the public image itself, or the one from which this descends */
  readonly originId: string
  readonly rootDeviceName: string
  readonly rootGiB: number
  readonly rootType: string | undefined
  /** what an own image brings, root first; a public one's root comes from its own snapshot, which is not modelled */
  readonly disks: readonly ImageDisk[]
}

type Images = Pick<Account, 'region' | 'images' | 'forSuites'>

/** The one door to images. Own ones are found also when they are deregistered: `state` says so. */
export function imageOf(account: Images, id: string): LaunchImage | undefined {
  const base = findBaseImage(account, id)
  if (base) return { ...base, id, originId: id, state: 'available', disks: [] }
  const own = get(account.images, id)
  const origin = own && findBaseImage(account, own.originId)
  const root = own?.disks[0]
  if (!origin || !root) return undefined
  const { state, originId, rootDeviceName, disks } = own
  const bootMode = own.withoutBootMode ? undefined : origin.bootMode
  return { ...origin, bootMode, id, state, originId, rootDeviceName, rootGiB: root.sizeGiB, rootType: root.type, disks }
}

/** Own images that anybody can still see. */
export const ownImages = (account: Pick<Account, 'images'>): readonly Image[] =>
  list(account.images).filter(({ state }) => state !== 'deregistered')

/** The image that needs a snapshot, if there is one. */
export const userOf = (account: Pick<Account, 'images'>, snapshotId: string): Image | undefined =>
  ownImages(account).find(({ disks }) => disks.some((disk) => disk.snapshotId === snapshotId))
