import type { Account } from '#engine/account.ts'
import type { Image } from '#engine/world/images/image.ts'
import { imageOf, ownImages } from '#engine/world/images/imageOf.ts'
import { nameById } from '#engine/world/instances/read.ts'
import { findBaseImage } from '#facts/everyImage.ts'
import { baseImages } from '#facts/images.ts'
import { get } from '#lib/table.ts'

/** An image as a row: the account's own and the public ones alike. */
export interface ImageRow {
  readonly id: string
  readonly name: string
  readonly own: boolean
  readonly state: Exclude<Image['state'], 'deregistered'>
  readonly owner: string | undefined
  readonly architecture: string
  readonly rootDeviceType: string
  readonly rootGiB: number
  readonly created: number
  readonly isProtected: boolean
  /** what it was made of: an instance, or the image that it is a copy of */
  readonly source: string | undefined
}

/** Own images first, newest above; then the public ones that the playground offers. */
export function imageRows(account: Account): readonly ImageRow[] {
  const own = ownImages(account).map((image): ImageRow => ({
    id: image.id,
    name: image.name,
    own: true,
    state: image.state === 'deregistered' ? 'disabled' : image.state,
    isProtected: image.protected === true,
    owner: undefined,
    architecture: imageOf(account, image.id)?.architecture ?? '',
    rootDeviceType: 'ebs',
    rootGiB: image.disks[0]?.sizeGiB ?? 0,
    created: image.createdAt,
    source: sourceOf(account, image),
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
    isProtected: false,
    source: undefined,
  }))
  return [...own.toReversed(), ...open]
}

function sourceOf(account: Account, { sourceInstanceId, copyOf }: Image): string | undefined {
  if (sourceInstanceId !== undefined) return nameById(account, sourceInstanceId)
  if (copyOf === undefined) return undefined
  return get(account.images, copyOf)?.name ?? findBaseImage(account, copyOf)?.name ?? copyOf
}
