import { get } from '#lib/table.ts'
import type { Book } from '../../transaction.ts'
import { finishImage } from '../images/available.ts'

/** The end of copying. */
export function snapshotDue(book: Book, id: string): void {
  const snapshot = get(book.account.snapshots, id)
  if (!snapshot) return
  const event = book.tell({ kind: 'SnapshotCompleted', snapshotId: snapshot.id }, snapshot.because)
  if (snapshot.imageId !== undefined) finishImage(book, snapshot.imageId, event)
}
