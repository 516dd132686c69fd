import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { nextTurn } from './flow.ts'

/** Credits are spent, surplus begins to cost, or the seven days are over. */
export function creditsDue(tx: Transaction, id: string): void {
  const { instanceId, flow, because } = must(get(tx.account.credits, id), id)
  tx.emit({ kind: 'CreditsTurned', instanceId, to: nextTurn(flow)?.to ?? 'lost' }, because)
}
