import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { truth } from './truth.ts'

/** A round of checks that finds something new. */
export function checksDue(tx: Transaction, id: string): void {
  const instance = get(tx.account.instances, id)
  const checks = get(tx.account.checks, id)
  if (!instance || !checks) return
  const report = truth(tx.account, instance)
  tx.emit({ kind: 'ChecksReported', instanceId: instance.id, report }, checks.because)
}
