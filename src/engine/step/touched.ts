import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../account.ts'
import type { Event } from '../event.ts'
import { heirOf } from '../world/snapshots/stored.ts'

/** What an event may have changed for those who only read: instances (checks, alarms) and things that cost (bill). */
export interface Touched {
  readonly instances: readonly InstanceId[]
  readonly resources: readonly string[]
}

const none: Touched = { instances: [], resources: [] }

export function touched(before: Account, after: Account, event: Event): Touched {
  if (event.kind === 'HostFailed' || event.kind === 'HostMended')
    return { instances: get(after.hosts, event.hostId)?.instances ?? [], resources: [] }
  if (event.kind === 'InstanceLaunched') return { instances: [event.instance.id], resources: [event.instance.id] }
  if (event.kind === 'VolumeCreated') return { instances: [], resources: [event.volume.id] }
  if (event.kind === 'SnapshotCreated') return { instances: [], resources: [event.snapshot.id] }
  if (event.kind === 'SnapshotDeleted') {
    const heir = heirOf(before, event.snapshotId)
    return { instances: [], resources: [event.snapshotId, ...(heir ? [heir.id] : [])] }
  }
  if ('snapshotId' in event) return { instances: [], resources: [event.snapshotId] }
  if ('volumeId' in event && typeof event.volumeId === 'string') {
    // before and after: a detached volume no longer counts for the instance that it was on
    const on = [get(before.volumes, event.volumeId), get(after.volumes, event.volumeId)].flatMap((volume) =>
      volume?.attachment ? [volume.attachment.instanceId] : [],
    )
    return { instances: [...new Set(on)], resources: [event.volumeId] }
  }
  if (event.kind === 'AlarmPut') return { instances: [event.alarm.instanceId], resources: [] }
  if (event.kind === 'AlarmStateChanged') {
    const alarm = get(after.alarms, event.name)
    return alarm ? { instances: [alarm.instanceId], resources: [] } : none
  }
  if ('allocationId' in event) {
    const instances = 'instanceId' in event ? [event.instanceId] : []
    return { instances: [], resources: [event.allocationId, ...instances] }
  }
  if ('instanceId' in event) return { instances: [event.instanceId], resources: [event.instanceId] }
  return none
}
