import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { day } from '#lib/time.ts'
import type { Transaction } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'
import type { Instance } from '../instances/instance.ts'
import { restartGuest } from '../instances/reboot.ts'
import { beginStop } from '../instances/stop.ts'
import { beginTermination } from '../instances/terminate.ts'
import { clearScheduled } from './clear.ts'
import { migrate } from './migrate.ts'
import type { ScheduledCode } from './scheduled.ts'

/** The time of a scheduled event has come, or the week is over in which a done one is described. */
export function scheduledDue(tx: Transaction, id: string): void {
  const row = get(tx.account.scheduled, id)
  if (!row) return
  const { instanceId, code, because } = row
  if (row.completedAt !== undefined) {
    tx.emit({ kind: 'ScheduledEventForgotten', scheduledId: id }, because)
    return
  }
  const instance = get(tx.account.instances, instanceId)
  if (instance?.state !== 'running') return clearScheduled(tx, instanceId, because)
  const until = tx.at + 7 * day
  const event = tx.emit({ kind: 'ScheduledEventCompleted', scheduledId: id, instanceId, code, until }, because)
  carryOut(tx, instance, code, event)
}

const reason = { code: 'Server.ScheduledStop', message: 'Server.ScheduledStop: Stopped due to scheduled retirement' }

/** Does what was scheduled; no protection stands in its way (UG). */
function carryOut(tx: Transaction, instance: Instance, code: ScheduledCode, cause: EventId): void {
  switch (code) {
    case 'instance-stop':
    case 'instance-retirement':
      if (instance.rootDeviceType === 'ebs') beginStop(tx, instance, { how: 'stop', verb: 'stop', reason }, cause)
      else beginTermination(tx, instance, reason, cause)
      return
    case 'system-reboot':
      return migrate(tx, instance, cause)
    case 'instance-reboot':
    case 'system-maintenance':
      return restartGuest(
        tx,
        instance.id,
        'reboot',
        tx.emit({ kind: 'RebootRequested', instanceId: instance.id }, cause),
      )
    default:
      return never(code)
  }
}
