import { refuseCopy } from '#facts/copyErrors.ts'
import type { Refusal } from '#facts/errors.ts'
import type { EventId } from '#lib/brand.ts'
import type { Transaction } from '../../transaction.ts'
import type { ImageChange } from './image.ts'
import { availableImage, ownImage } from './own.ts'

interface Changing {
  readonly id: string
  readonly change: Partial<ImageChange>
}

/** Changes what is said of an image, who may launch from it, when it is deprecated, whether it can go. */
export function changeImage(
  tx: Transaction,
  { id, change }: Changing,
  cause: EventId | undefined,
): Refusal | undefined {
  const image = ownImage(tx.account, id)
  if ('refused' in image) return image
  if (change.sharedWith && change.sharedWith.length > (image.sharedWith?.length ?? 0)) {
    if (change.sharedWith.includes('all') && !tx.account.publicImages) return refuseCopy.publicBlocked()
    // every encrypted volume here has the account's default key
    if (image.disks.some(({ encrypted }) => encrypted)) return refuseCopy.managedKey()
  }
  tx.emit({ kind: 'ImageChanged', imageId: image.id, change }, cause)
  return undefined
}

/** Blocks that images are made public from now on, or allows it; what is public already stays so. */
export function setImageBlock(tx: Transaction, blocked: boolean, cause: EventId | undefined): undefined {
  if ((tx.account.publicImages ?? false) === blocked) tx.emit({ kind: 'ImageBlockSet', blocked }, cause)
}

interface Switching {
  readonly id: string
  readonly enabled: boolean
}

/** Disables an image, so that nobody launches from it, or enables it again. */
export function switchImage(
  tx: Transaction,
  { id, enabled }: Switching,
  cause: EventId | undefined,
): Refusal | undefined {
  const image = enabled ? ownImage(tx.account, id) : availableImage(tx.account, id)
  if ('refused' in image) return image
  if (enabled && image.state !== 'disabled') return refuseCopy.notDisabled(id)
  tx.emit({ kind: enabled ? 'ImageEnabled' : 'ImageDisabled', imageId: image.id }, cause)
  return undefined
}
