import type { Account } from '#engine/account.ts'
import type { Event } from '#engine/event.ts'
import type { EventId } from '#lib/brand.ts'
import type { Mystery } from '#engine/world/faults/mystery.ts'
import { openMysteries } from '#engine/world/faults/shown.ts'
import { entryOf, type Log } from '#engine/history/log.ts'
import type { Why } from '#engine/questions/why/why.ts'

type Kind = Event['kind']

/** Kinds of events that do not say which fault a mystery is: what somebody does, and what EC2 itself tells. */
type Discreet =
  | 'Asked'
  | 'Refused'
  | 'QuotasSet'
  | 'CapacityRanOut'
  | 'CapacityReturned'
  | 'InstancePlaced'
  | 'InstanceLifted'
  | 'InstanceLaunched'
  | 'InstanceStateChanged'
  | 'InstanceChanged'
  | 'RebootRequested'
  | 'StopForced'
  | 'RecoveryStarted'
  | 'RecoveryFailed'
  | 'InstanceRecovered'
  | 'InstanceForgotten'
  | 'GuestClosing'
  | 'GuestHalted'
  | 'GuestSuspending'
  | 'GuestSuspended'
  | 'GuestResuming'
  | 'GuestResumed'
  | 'WorkloadSet'
  | 'AgentInstalled'
  | 'AgentRemoved'
  | 'WebServerStarted'
  | 'RamFileWritten'
  | 'StoreFileWritten'
  | 'CreditsTurned'
  | 'VolumeCreated'
  | 'VolumeReady'
  | 'VolumeAttaching'
  | 'VolumeAttached'
  | 'VolumeDetaching'
  | 'VolumeDetached'
  | 'VolumeDeleting'
  | 'VolumeDeleted'
  | 'DeleteOnTerminationSet'
  | 'VolumeTagged'
  | 'VolumeFileWritten'
  | 'VolumeRepaired'
  | 'VolumeModifying'
  | 'VolumeOptimizing'
  | 'VolumeModified'
  | 'SnapshotCreated'
  | 'SnapshotCompleted'
  | 'SnapshotDeleted'
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
  | 'PublicAddressAssigned'
  | 'PublicAddressReleased'
  | 'AddressAllocated'
  | 'AddressAssociated'
  | 'AddressDisassociated'
  | 'AddressReleased'
  | 'AddressTagged'
  | 'GroupCreated'
  | 'GroupDeleted'
  | 'IngressAuthorized'
  | 'IngressRevoked'
  | 'GroupReopened'
  | 'RootReplacing'
  | 'RootReplaced'
  | 'MysteryInjected'
  | 'MysteryNamed'
  | 'MysteryRevealed'
  | 'ChecksReported'
  | 'AlarmPut'
  | 'AlarmDeleted'
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

/** Kinds of events that say which fault a mystery is. A new kind does not compile until it is here or above. */
const telling: Readonly<Record<Exclude<Kind, Discreet>, true>> = {
  HostFailed: true,
  HostMended: true,
  GuestBooting: true,
  GuestBooted: true,
  GuestStuck: true,
  GuestHung: true,
  GuestOff: true,
  AppetiteSet: true,
  MemoryExhausted: true,
  MemoryFreed: true,
  FileSystemCorrupted: true,
  NetworkMisconfigured: true,
  SystemSpoilt: true,
  VolumeStalled: true,
  VolumeUnstalled: true,
  RecoveryCancelled: true,
  HibernationFailed: true,
  GroupShut: true,
  WebServerCrashed: true,
}

export interface Veil {
  readonly hides: (event: Event) => boolean
  /** What is shown as the cause of an event: the mystery itself for what is hidden. */
  readonly causeOf: (event: Event) => EventId | undefined
}

/** What the log keeps to itself while mysteries are on; nothing while there are none. */
export function veilOver(log: Log, account: Account): Veil | undefined {
  const open = openMysteries(account)
  if (open.length === 0) return undefined
  const over = (event: Event) => (event.kind in telling ? open.find((one) => tells(log, event, one)) : undefined)
  return {
    hides: (event) => over(event) !== undefined,
    causeOf: ({ cause }) => {
      const before = cause === undefined ? undefined : entryOf(log, cause)
      return (before && over(before)?.event) ?? cause
    },
  }
}

function tells(log: Log, event: Event, { event: from, instanceId, hostId, volumeIds }: Mystery): boolean {
  if (event.id <= from) return false
  if ('instanceId' in event && event.instanceId === instanceId) return true
  if ('volumeId' in event && volumeIds.some((id) => id === event.volumeId)) return true
  if ('hostId' in event && event.hostId === hostId) return true
  return followsFrom(log, event, from)
}

function followsFrom(log: Log, event: Event, from: EventId): boolean {
  for (let id = event.cause; id !== undefined && id >= from; id = entryOf(log, id)?.cause) if (id === from) return true
  return false
}

/** An answer without what is hidden; a mystery stands for all that came of it, because that is where its causes lead. */
export function withoutHidden(why: Why | undefined, veil: Veil | undefined): Why | undefined {
  if (!veil || !why) return why
  const seen = (chain: readonly Event[]) => chain.filter((event) => !veil.hides(event))
  return { ...why, chain: seen(why.chain), ended: why.ended && { ...why.ended, chain: seen(why.ended.chain) } }
}
