import { refuseCopy } from '#facts/copyErrors.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { findBaseImage } from '#facts/everyImage.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Image } from './image.ts'

/** An image that the account may change: its own, still there. */
export function ownImage(account: Account, id: string): Image | Refusal {
  if (findBaseImage(account, id)) return refuse.notYourImage(id)
  const image = get(account.images, id)
  if (!image) return refuse.noSuchImage(id)
  return image.state === 'deregistered' ? refuse.imageGone(id) : image
}

/** The same, and it is available: neither on the way nor disabled. */
export function availableImage(account: Account, id: string): Image | Refusal {
  const image = ownImage(account, id)
  if ('refused' in image || image.state === 'available') return image
  return refuseCopy.notAvailable(id, image.state)
}
