import type { Account } from '#engine/account.ts'
import { imageOf, ownImages } from '#engine/world/images/imageOf.ts'
import { nameById } from '#engine/world/instances/read.ts'
import { baseImages } from '#facts/images.ts'

/** An image as a row: the account's own and the public ones alike. */
export interface ImageRow {
  readonly id: string
  readonly name: string
  readonly own: boolean
  readonly state: 'pending' | 'available'
  readonly owner: string | undefined
  readonly architecture: string
  readonly rootDeviceType: string
  readonly rootGiB: number
  readonly created: number
  /** the instance that it was made of */
  readonly source: string | undefined
}

/** Own images first, newest above; then the public ones that the playground offers. */
export function imageRows(account: Account): readonly ImageRow[] {
  const own = ownImages(account).map((image): ImageRow => ({
    id: image.id,
    name: image.name,
    own: true,
    state: image.state === 'pending' ? 'pending' : 'available',
    owner: undefined,
    architecture: imageOf(account, image.id)?.architecture ?? '',
    rootDeviceType: 'ebs',
    rootGiB: image.disks[0]?.sizeGiB ?? 0,
    created: image.createdAt,
    source: nameById(account, image.sourceInstanceId),
  }))
  const open = baseImages.map((image): ImageRow => ({
    id: image.ids[account.region],
    name: image.name,
    own: false,
    state: 'available',
    owner: image.ownerAlias ?? image.ownerId,
    architecture: image.architecture,
    rootDeviceType: image.rootDeviceType,
    rootGiB: image.rootGiB,
    created: Date.parse(image.creationDate),
    source: undefined,
  }))
  return [...own.toReversed(), ...open]
}
