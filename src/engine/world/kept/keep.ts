import type { EventId } from '#lib/brand.ts'
import type { Transaction } from '../../transaction.ts'
import type { KeepWish } from './kept.ts'

/** Keeps what nothing here depends on; nobody can refuse that. */
export function keep(tx: Transaction, { ids, members, token }: KeepWish, cause: EventId | undefined): undefined {
  tx.emit({ kind: 'MembersKept', ids, members, ...(token && { token }) }, cause, 'aws')
}
