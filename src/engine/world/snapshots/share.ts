import { refuseCopy } from '#facts/copyErrors.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, SnapshotId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'

interface Sharing {
  readonly id: SnapshotId
  readonly sharedWith: readonly string[]
}

/**
 * Says who else may make volumes of a snapshot. An encrypted one can be shared under a customer managed key only, and
 * never with everybody; here all have the account's default key.
 */
export function shareSnapshot(
  tx: Transaction,
  { id, sharedWith }: Sharing,
  cause: EventId | undefined,
): Refusal | undefined {
  const snapshot = get(tx.account.snapshots, id)
  if (!snapshot) return refuse.noSuchSnapshot(id)
  if (snapshot.encrypted && sharedWith.length > (snapshot.sharedWith?.length ?? 0))
    return sharedWith.includes('all') ? refuseCopy.encryptedPublic() : refuseCopy.defaultKey()
  tx.emit({ kind: 'SnapshotShared', snapshotId: id, sharedWith }, cause)
  return undefined
}
