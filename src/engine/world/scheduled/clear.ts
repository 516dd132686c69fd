import type { EventId, InstanceId } from '#lib/brand.ts'
import type { Book } from '../../transaction.ts'
import { upcoming } from './read.ts'

/** An instance that leaves its host leaves behind what was going to happen to that host. */
export function clearScheduled(book: Book, instanceId: InstanceId, cause: EventId | undefined): void {
  const row = upcoming(book.account, instanceId)
  if (row) book.tell({ kind: 'ScheduledEventCleared', scheduledId: row.id, instanceId }, cause, 'aws')
}
