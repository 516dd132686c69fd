import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { day, hour, type Instant, minute } from '#lib/time.ts'
import { awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { ScheduledCode } from './scheduled.ts'
import { upcoming } from './read.ts'

/** The time by which AWS announces an event beforehand, where nobody says otherwise: typical. */
const notice = 14 * day
/**
 * The length of the window of a reboot or maintenance, and how far a reboot may be put off: typical, as in the guide's
 * sample.
 */
const window = 2 * hour
const leeway = 21 * day

interface Announcement {
  readonly instanceId: InstanceId
  readonly code: ScheduledCode
  readonly notBefore?: Instant | undefined
}

/** AWS announces what it is going to do; nobody can ask AWS for it. One event at a time for an instance here. */
export function announce(tx: Transaction, wish: Announcement, cause: EventId | undefined): Refusal | undefined {
  const { instanceId, code, notBefore = tx.at + notice } = wish
  const instance = get(tx.account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  if (instance.state !== 'running') return refuse.instanceNotRunning(instanceId)
  if (upcoming(tx.account, instanceId))
    return refuse.playground('EventScheduledAlready', `'${instanceId}' has a scheduled event already.`)
  if (code === 'instance-stop' && instance.rootDeviceType !== 'ebs')
    return refuse.playground('CannotStop', `'${instanceId}' cannot be stopped; AWS would schedule its retirement.`)
  if (notBefore <= tx.at) return refuse.badValue('a time that has passed', 'NotBefore')
  const reboots = code === 'instance-reboot' || code === 'system-reboot'
  const scheduled = {
    id: awsId(tx.account, 'instance-event', tx.nextOf('instance-event')),
    instanceId,
    code,
    notBefore,
    notAfter: reboots || code === 'system-maintenance' ? notBefore + window : undefined,
    deadline: reboots ? notBefore + leeway : undefined,
  }
  tx.emit({ kind: 'ScheduledEventAnnounced', scheduled }, cause, 'aws')
  return undefined
}

interface Move {
  readonly instanceId: InstanceId
  readonly scheduledId: string
  readonly notBefore: Instant
}

/** Puts a reboot off, or has it earlier: only what has a deadline, not in its last five minutes, an hour from now at least. */
export function moveScheduled(
  tx: Transaction,
  { instanceId, scheduledId, notBefore }: Move,
  cause: EventId | undefined,
): Refusal | undefined {
  if (!get(tx.account.instances, instanceId)) return refuse.noSuchInstance([instanceId])
  const row = get(tx.account.scheduled, scheduledId)
  if (row?.instanceId !== instanceId) return refuse.noSuchScheduledEvent(scheduledId)
  const tooLate = row.completedAt !== undefined || row.notBefore - tx.at < 5 * minute
  if (row.deadline === undefined || tooLate) return refuse.eventCannotMove(scheduledId)
  if (notBefore < tx.at + hour || notBefore > row.deadline) return refuse.eventStartTime()
  if (notBefore !== row.notBefore) tx.emit({ kind: 'ScheduledEventMoved', scheduledId, instanceId, notBefore }, cause)
  return undefined
}
