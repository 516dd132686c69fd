import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { day } from '#lib/time.ts'
import type { Book } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'
import type { Instance } from '../instances/instance.ts'
import { restartGuest } from '../instances/reboot.ts'
import { beginStop } from '../instances/stop.ts'
import { beginTermination } from '../instances/terminate.ts'
import { clearScheduled } from './clear.ts'
import { migrate } from './migrate.ts'
import type { ScheduledCode } from './scheduled.ts'

/** The time of a scheduled event has come, or the week is over in which a done one is described. */
export function scheduledDue(book: Book, id: string): void {
  const row = get(book.account.scheduled, id)
  if (!row) return
  const { instanceId, code, because } = row
  if (row.completedAt !== undefined) {
    book.tell({ kind: 'ScheduledEventForgotten', scheduledId: id }, because)
    return
  }
  const instance = get(book.account.instances, instanceId)
  if (instance?.state !== 'running') return clearScheduled(book, instanceId, because)
  const until = book.at + 7 * day
  const event = book.tell({ kind: 'ScheduledEventCompleted', scheduledId: id, instanceId, code, until }, because)
  carryOut(book, instance, code, event)
}

const reason = { code: 'Server.ScheduledStop', message: 'Server.ScheduledStop: Stopped due to scheduled retirement' }

/** No protection stands in its way (UG). */
function carryOut(book: Book, instance: Instance, code: ScheduledCode, cause: EventId): void {
  switch (code) {
    case 'instance-stop':
    case 'instance-retirement':
      if (instance.rootDeviceType === 'ebs') beginStop(book, instance, { how: 'stop', verb: 'stop', reason }, cause)
      else beginTermination(book, instance, reason, cause)
      return
    case 'system-reboot':
      return migrate(book, instance, cause)
    case 'instance-reboot':
    case 'system-maintenance':
      return restartGuest(
        book,
        instance.id,
        'reboot',
        book.tell({ kind: 'RebootRequested', instanceId: instance.id }, cause),
      )
    default:
      return never(code)
  }
}
