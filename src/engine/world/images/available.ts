import { get } from '#lib/table.ts'
import type { Book } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'

/** An image whose last snapshot has just been completed can be launched from. */
export function finishImage(book: Book, imageId: string, cause: EventId): void {
  const image = get(book.account.images, imageId)
  if (image?.state !== 'pending') return
  const done = image.disks.every(({ snapshotId }) => get(book.account.snapshots, snapshotId)?.state === 'completed')
  if (done) book.tell({ kind: 'ImageAvailable', imageId: image.id }, cause)
}
