import { get } from '#lib/table.ts'
import type { Book } from '../../transaction.ts'
import { recoverByItself } from '../../world/instances/recover.ts'
import { truth } from './truth.ts'

/** A round of checks that finds something new. */
export function checksDue(book: Book, id: string): void {
  const instance = get(book.account.instances, id)
  const checks = get(book.account.checks, id)
  if (!instance || !checks) return
  const report = truth(book.account, instance)
  const event = book.tell({ kind: 'ChecksReported', instanceId: instance.id, report }, checks.because)
  if (report.system === 'failed') recoverByItself(book, instance.id, event)
}
