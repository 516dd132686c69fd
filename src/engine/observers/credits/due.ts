import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Book } from '../../transaction.ts'
import { nextTurn } from './flow.ts'

/** Credits are spent, surplus begins to cost, or the seven days are over. */
export function creditsDue(book: Book, id: string): void {
  const { instanceId, flow, because } = must(get(book.account.credits, id), id)
  book.tell({ kind: 'CreditsTurned', instanceId, to: nextTurn(flow)?.to ?? 'lost' }, because)
}
