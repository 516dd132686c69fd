import type { EventId, InstanceId } from '#lib/brand.ts'
import type { Transaction } from '../../transaction.ts'
import { upcoming } from './read.ts'

/** An instance that leaves its host leaves behind what was going to happen to that host. */
export function clearScheduled(tx: Transaction, instanceId: InstanceId, cause: EventId | undefined): void {
  const row = upcoming(tx.account, instanceId)
  if (row) tx.emit({ kind: 'ScheduledEventCleared', scheduledId: row.id, instanceId }, cause, 'aws')
}
