import type { EventId } from '#lib/brand.ts'
import { eventOf } from '#engine/history/log.ts'
import { isRecord } from '#lib/record.ts'
import { get } from '#lib/table.ts'
import { accountBefore, every, type LogWindow } from './logWindow.ts'

/** A fault of an instance that the playground's own button took away. AWS has no such button. */
interface Wished {
  readonly id: EventId
  readonly instanceId: string | undefined
}

/** Every fault that was wished away, oldest first; not where the wish was refused, or there was nothing to mend. */
export function wishedAway(since: LogWindow): readonly Wished[] {
  return [...every(since, 'Asked')].flatMap((event) => {
    const { id, action, params } = event
    const then = eventOf(since.history.log, id + 1)
    if (action !== 'ClearFault' || then?.cause !== id || then.kind === 'Refused' || !isRecord(params)) return []
    const { InstanceId: instanceId, VolumeId: volumeId } = params
    const volume = typeof volumeId === 'string' ? get(accountBefore(since, event).volumes, volumeId) : undefined
    return [{ id, instanceId: typeof instanceId === 'string' ? instanceId : volume?.attachment?.instanceId }]
  })
}
