import type { Event } from '#engine/event.ts'

/** Why a bill line began or ended: the key of its words in `billing.reasons`. */
export type BillReason =
  | 'running'
  | 'stopping'
  | 'stopped'
  | 'shutting'
  | 'terminated'
  | 'borrowed'
  | 'returned'
  | 'allocated'
  | 'associated'
  | 'disassociated'
  | 'released'
  | 'created'
  | 'deleted'
  | 'modified'
  | 'copied'
  | 'inherited'
  | 'alarms'
  | 'settings'
  | 'charge'
  | 'work'
  | 'other'

const byKind: Readonly<Partial<Record<Event['kind'], BillReason>>> = {
  PublicAddressAssigned: 'borrowed',
  PublicAddressReleased: 'returned',
  AddressAllocated: 'allocated',
  AddressAssociated: 'associated',
  AddressDisassociated: 'disassociated',
  AddressReleased: 'released',
  VolumeCreated: 'created',
  VolumeDeleting: 'deleted',
  VolumeDeleted: 'deleted',
  VolumeModifying: 'modified',
  VolumeOptimizing: 'modified',
  SnapshotCompleted: 'copied',
  AlarmPut: 'alarms',
  AlarmDeleted: 'alarms',
  InstanceChanged: 'settings',
  CreditsTurned: 'charge',
  WorkloadSet: 'work',
}

export function billReason(event: Event | undefined, resourceId: string): BillReason {
  if (!event) return 'other'
  if (event.kind === 'InstanceStateChanged') {
    if (event.to === 'shutting-down') return 'shutting'
    return event.to === 'pending' ? 'other' : event.to
  }
  if (event.kind === 'SnapshotDeleted') return event.snapshotId === resourceId ? 'deleted' : 'inherited'
  if (event.kind.startsWith('Guest')) return 'work'
  return byKind[event.kind] ?? 'other'
}
