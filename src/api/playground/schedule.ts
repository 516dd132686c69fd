import { scheduledCodes } from '#engine/world/scheduled/scheduled.ts'
import type { InstanceId } from '#lib/brand.ts'
import { id, need, oneOf, time } from '../params.ts'
import { write } from './verbs.ts'

/** AWS announces what it is going to do to an instance's host; a customer cannot ask for it. In two weeks, if not said. */
export const ScheduleEvent = write({
  params: { InstanceId: need(id<InstanceId>()), Code: need(oneOf(scheduledCodes)), NotBefore: time() },
  command: ({ InstanceId: instanceId, Code: code, NotBefore: notBefore }) => ({
    kind: 'ScheduleEvent',
    instanceId,
    code,
    notBefore,
  }),
})
