import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { finishImage } from '../images/available.ts'

/** The end of copying. */
export function snapshotDue(tx: Transaction, id: string): void {
  const snapshot = get(tx.account.snapshots, id)
  if (!snapshot) return
  const event = tx.emit({ kind: 'SnapshotCompleted', snapshotId: snapshot.id }, snapshot.because)
  if (snapshot.imageId !== undefined) finishImage(tx, snapshot.imageId, event)
}
