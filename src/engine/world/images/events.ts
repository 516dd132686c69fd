import { get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import type { Image, ImageFact, ImageId } from './image.ts'

export const imageEvents: Definitions<ImageFact> = {
  ImageCreated: {
    ...plain,
    names: ({ image }) => [image.id, image.name],
    evolve: (account, { image }) => count({ ...account, images: put(account.images, image.id, image) }, 'ami'),
  },
  ImageAvailable: { ...plain, evolve: (account, { imageId }) => change(account, imageId, { state: 'available' }) },
  // whoever it was shared with may not launch from it any more, also when it is enabled again (UG disable-an-ami)
  ImageDisabled: {
    ...plain,
    evolve: (account, { imageId }) => change(account, imageId, { state: 'disabled', sharedWith: undefined }),
  },
  ImageEnabled: { ...plain, evolve: (account, { imageId }) => change(account, imageId, { state: 'available' }) },
  ImageChanged: { ...plain, evolve: (account, { imageId, change: how }) => change(account, imageId, how) },
  ImageDeregistered: {
    ...plain,
    evolve: (account, { imageId }) => change(account, imageId, { state: 'deregistered' }),
  },
  ImageBlockSet: {
    ...plain,
    evolve: (account, { blocked }) => ({ ...account, publicImages: blocked ? undefined : true }),
  },
  ImageTagged: { ...plain, evolve: (account, { imageId, tags }) => change(account, imageId, { tags }) },
}

function change(account: Account, id: ImageId, how: Partial<Image>): Account {
  const image = get(account.images, id)
  return image ? { ...account, images: put(account.images, id, { ...image, ...how }) } : account
}
