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

type Kind = Event['kind']

/** Kinds of events that begin and end no bill line, or whose reason is told by what they carry. */
type Unbilled =
  | 'Asked'
  | 'Refused'
  | 'QuotasSet'
  | 'CapacityRanOut'
  | 'CapacityReturned'
  | 'InstancePlaced'
  | 'InstanceLifted'
  | 'HostFailed'
  | 'HostMended'
  | 'InstanceLaunched'
  | 'RebootRequested'
  | 'StopForced'
  | 'RecoveryStarted'
  | 'RecoveryCancelled'
  | 'RecoveryFailed'
  | 'InstanceRecovered'
  | 'InstanceForgotten'
  | 'HibernationFailed'
  | 'AppetiteSet'
  | 'AgentInstalled'
  | 'AgentRemoved'
  | 'WebServerCrashed'
  | 'WebServerStarted'
  | 'RamFileWritten'
  | 'StoreFileWritten'
  | 'VolumeReady'
  | 'VolumeAttaching'
  | 'VolumeAttached'
  | 'VolumeDetaching'
  | 'VolumeDetached'
  | 'DeleteOnTerminationSet'
  | 'VolumeTagged'
  | 'VolumeFileWritten'
  | 'FileSystemCorrupted'
  | 'NetworkMisconfigured'
  | 'SystemSpoilt'
  | 'VolumeRepaired'
  | 'VolumeStalled'
  | 'VolumeUnstalled'
  | 'VolumeModified'
  | 'SnapshotCreated'
  | 'SnapshotTagged'
  | 'ImageCreated'
  | 'ImageAvailable'
  | 'ImageDeregistered'
  | 'ImageTagged'
  | 'ScheduledEventAnnounced'
  | 'ScheduledEventMoved'
  | 'ScheduledEventCompleted'
  | 'ScheduledEventCleared'
  | 'ScheduledEventForgotten'
  | 'AddressTagged'
  | 'GroupCreated'
  | 'GroupDeleted'
  | 'IngressAuthorized'
  | 'IngressRevoked'
  | 'GroupShut'
  | 'GroupReopened'
  | 'RootReplacing'
  | 'RootReplaced'
  | 'MysteryInjected'
  | 'MysteryNamed'
  | 'MysteryRevealed'
  | 'ChecksReported'
  | 'AlarmStateChanged'
  | 'AlarmActionRun'
  | 'AlarmActionsEnabled'
  | 'AlarmActionsDisabled'
  | 'TopicCreated'
  | 'TopicDeleted'
  | 'SubscriptionRequested'
  | 'SubscriptionConfirmed'
  | 'SubscriptionExpired'
  | 'SubscriptionRemoved'
  | 'NotificationPublished'
  | 'MessageSent'
  | 'MessageArrived'
  | 'SandboxPhoneAdded'
  | 'SandboxPhoneVerified'
  | 'SandboxPhoneDeleted'
  | 'SmsSandboxSet'
  | 'SmsWithheld'
  | 'ChannelConfigured'
  | 'ChannelRemoved'

/** Why a line begins or ends with each other kind. A new kind does not compile until it is here or above. */
const byKind: Readonly<Record<Exclude<Kind, Unbilled | 'InstanceStateChanged' | 'SnapshotDeleted'>, BillReason>> = {
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
  MemoryExhausted: 'work',
  MemoryFreed: 'work',
  GuestBooting: 'work',
  GuestBooted: 'work',
  GuestStuck: 'work',
  GuestHung: 'work',
  GuestClosing: 'work',
  GuestOff: 'work',
  GuestHalted: 'work',
  GuestSuspending: 'work',
  GuestSuspended: 'work',
  GuestResuming: 'work',
  GuestResumed: 'work',
}

const isBilled = (kind: Kind): kind is keyof typeof byKind => kind in byKind

export function billReason(event: Event | undefined, resourceId: string): BillReason {
  if (!event) return 'other'
  if (event.kind === 'InstanceStateChanged') {
    if (event.to === 'shutting-down') return 'shutting'
    return event.to === 'pending' ? 'other' : event.to
  }
  if (event.kind === 'SnapshotDeleted') return event.snapshotId === resourceId ? 'deleted' : 'inherited'
  return isBilled(event.kind) ? byKind[event.kind] : 'other'
}
