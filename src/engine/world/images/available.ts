import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'

/** An image whose last snapshot has just been completed can be launched from. */
export function finishImage(tx: Transaction, imageId: string, cause: EventId): void {
  const image = get(tx.account.images, imageId)
  if (image?.state !== 'pending') return
  const done = image.disks.every(({ snapshotId }) => get(tx.account.snapshots, snapshotId)?.state === 'completed')
  if (done) tx.emit({ kind: 'ImageAvailable', imageId: image.id }, cause)
}
