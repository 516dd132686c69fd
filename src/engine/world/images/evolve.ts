import { never } from '#lib/never.ts'
import { get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { count } from '../count.ts'
import type { Image, ImageFact, ImageId } from './image.ts'

export function evolveImages(account: Account, fact: ImageFact): Account {
  switch (fact.kind) {
    case 'ImageCreated':
      return count({ ...account, images: put(account.images, fact.image.id, fact.image) }, 'ami')
    case 'ImageAvailable':
      return change(account, fact.imageId, { state: 'available' })
    case 'ImageDeregistered':
      return change(account, fact.imageId, { state: 'deregistered' })
    case 'ImageTagged':
      return change(account, fact.imageId, { tags: fact.tags })
    default:
      return never(fact)
  }
}

function change(account: Account, id: ImageId, how: Partial<Image>): Account {
  const image = get(account.images, id)
  return image ? { ...account, images: put(account.images, id, { ...image, ...how }) } : account
}
