import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseCopy } from '#facts/copyErrors.ts'
import type { EventId, SnapshotId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import type { Tags } from '../instances/instance.ts'
import { nextSnapshotId } from './decide.ts'
import { isCopy, type Snapshot, volumeOfCopies } from './snapshot.ts'

/** Copies that may be under way to one Region at once (UG ebs-copy-snapshot). */
const mostAtOnce = 20

interface Wish {
  readonly sourceId: SnapshotId
  readonly description: string
  readonly encrypted: boolean
  readonly tags: Tags
}

/** Copies a snapshot within the Region. What was encrypted stays so, whatever is asked. */
export function copySnapshot(tx: Transaction, wish: Wish, cause: EventId | undefined): Refusal | undefined {
  const source = get(tx.account.snapshots, wish.sourceId)
  if (!source) return refuse.noSuchSnapshot(wish.sourceId)
  if (source.state !== 'completed') return refuse.snapshotState(source.state)
  const refused = whyNotCopies(tx.account, 1)
  if (refused) return refused
  const { description, tags } = wish
  emitCopy(tx, { source, description, tags, encrypted: wish.encrypted }, cause)
  return undefined
}

export function whyNotCopies(account: Account, more: number): Refusal | undefined {
  const under = list(account.snapshots).filter((one) => isCopy(one) && one.state === 'pending').length
  return under + more > mostAtOnce ? refuseCopy.tooMany(mostAtOnce) : undefined
}

interface Copying {
  /** a snapshot, or the root that a public image brings */
  readonly source: Pick<Snapshot, 'id' | 'sizeGiB' | 'encrypted'> | { readonly id: string; readonly sizeGiB: number }
  readonly description: string
  readonly encrypted: boolean
  readonly tags: Tags
  readonly imageId?: string
}

/**
 * Begins a copy. Within the Region it shares its data with what it is a copy of as long as both are encrypted or neither
 * is; else all of it is stored anew (UG ebs-copy-snapshot).
 */
export function emitCopy(tx: Transaction, { source, imageId, ...wish }: Copying, cause: EventId | undefined): void {
  const id = nextSnapshotId(tx)
  const own = get(tx.account.snapshots, source.id)
  const encrypted = wish.encrypted || own?.encrypted || tx.account.ebsEncryption === true
  tx.emit(
    {
      kind: 'SnapshotCopied',
      snapshot: {
        id,
        imageId,
        volumeId: volumeOfCopies,
        sizeGiB: source.sizeGiB,
        encrypted,
        description: wish.description,
        tags: wish.tags,
        state: 'pending',
        startedAt: tx.at,
        due: tx.at + lasts(tx.account, 'snapshot', id),
        copyOf: source.id,
        basis: own && own.encrypted === encrypted ? own.id : undefined,
      },
    },
    cause,
  )
}
