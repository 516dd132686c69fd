import type { InstanceStatusEvent, ModifyInstanceEventStartTimeResult } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { ScheduledCode, ScheduledEvent } from '#engine/world/scheduled/scheduled.ts'
import { scheduledOf } from '#engine/world/scheduled/read.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { id, need, time } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'

const degraded = 'The instance is running on degraded hardware'
const reboot = 'The instance is scheduled for a reboot'

/** The first two sentences are AWS's; for maintenance none is published. */
const descriptions: Readonly<Record<ScheduledCode, string>> = {
  'instance-stop': degraded,
  'instance-retirement': degraded,
  'instance-reboot': reboot,
  'system-reboot': reboot,
  'system-maintenance': 'The instance is scheduled for maintenance',
}

const wireEvent = (one: ScheduledEvent): Wire<InstanceStatusEvent> => ({
  InstanceEventId: one.id,
  Code: one.code,
  Description: `${one.completedAt === undefined ? '' : '[Completed] '}${descriptions[one.code]}`,
  NotAfter: one.notAfter === undefined ? undefined : iso(one.notAfter),
  NotBefore: iso(one.notBefore),
  NotBeforeDeadline: one.deadline === undefined ? undefined : iso(one.deadline),
})

/** The scheduled events of an instance; those that were carried out, for a week. Absent where there are none. */
export function wireEvents(account: Account, instanceId: InstanceId): readonly Wire<InstanceStatusEvent>[] | undefined {
  const all = scheduledOf(account, instanceId)
  return all.length === 0 ? undefined : all.map(wireEvent)
}

/** Puts a scheduled reboot at another time. */
export const ModifyInstanceEventStartTime = write({
  params: { InstanceId: need(id<InstanceId>()), InstanceEventId: need(id<string>()), NotBefore: need(time()) },
  command: ({ InstanceId: instanceId, InstanceEventId: scheduledId, NotBefore: notBefore }) => ({
    kind: 'MoveScheduledEvent',
    instanceId,
    scheduledId,
    notBefore,
  }),
  answer({ after, params }): Wire<ModifyInstanceEventStartTimeResult> {
    const row = get(after.scheduled, params.InstanceEventId)
    return { Event: row && wireEvent(row) }
  },
})
