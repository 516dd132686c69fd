import { never } from '#lib/never.ts'
import type { Account } from '../account.ts'
import { evolveChat } from '../messages/chat/evolve.ts'
import { evolveChecks } from '../observers/checks/evolve.ts'
import { evolveCloudWatch } from '../messages/alarms/evolve.ts'
import type { Event } from '../event.ts'
import { derive } from './derive.ts'
import { evolveAccountFaults } from '../world/faults/evolve.ts'
import { evolveMysteries } from '../world/faults/mysteries.ts'
import { evolveGuests } from '../world/guest/evolve.ts'
import { evolveCapacity } from '../world/hosts/capacity.ts'
import { evolveHosts } from '../world/hosts/evolve.ts'
import { evolveImages } from '../world/images/evolve.ts'
import { evolveInstances } from '../world/instances/evolve.ts'
import { evolveNetwork } from '../world/network/evolve.ts'
import { evolveScheduled } from '../world/scheduled/evolve.ts'
import { evolveSns } from '../messages/sns/evolve.ts'
import { evolveSandbox } from '../messages/sandbox/evolve.ts'
import { evolveVolumes } from '../world/volumes/evolve.ts'
import { evolveModifications } from '../world/modifications/evolve.ts'
import { evolveRootTasks } from '../world/rootTasks/replaceRoot.ts'
import { evolveSnapshots } from '../world/snapshots/evolve.ts'

/** The account after one event: its own family changes its tables, then what hangs on them is derived anew. */
export function evolve(before: Account, event: Event): Account {
  return derive(before, happened(before, event), event)
}

/** The account in which an event has happened and nothing has been derived from it yet. */
export const happened = (before: Account, event: Event): Account => ({
  ...own(before, event),
  at: event.at,
  events: event.id + 1,
})

function own(account: Account, event: Event): Account {
  switch (event.kind) {
    case 'Asked':
    case 'Refused':
    case 'CreditsTurned':
      return account
    case 'QuotasSet':
      return { ...account, quotas: event.profile }
    case 'CapacityRanOut':
    case 'CapacityReturned':
      return evolveCapacity(account, event)
    case 'AccountFaultSet':
      return evolveAccountFaults(account, event)
    case 'InstancePlaced':
    case 'InstanceLifted':
    case 'HostFailed':
    case 'HostMended':
      return evolveHosts(account, event)
    case 'InstanceLaunched':
    case 'InstanceStateChanged':
    case 'InstanceChanged':
    case 'RebootRequested':
    case 'StopForced':
    case 'RecoveryStarted':
    case 'RecoveryCancelled':
    case 'RecoveryFailed':
    case 'InstanceRecovered':
    case 'InstanceForgotten':
      return evolveInstances(account, event, event.at)
    case 'GuestBooting':
    case 'GuestBooted':
    case 'GuestStuck':
    case 'GuestHung':
    case 'GuestClosing':
    case 'GuestOff':
    case 'GuestHalted':
    case 'GuestSuspending':
    case 'GuestSuspended':
    case 'HibernationFailed':
    case 'GuestResuming':
    case 'GuestResumed':
    case 'WorkloadSet':
    case 'AppetiteSet':
    case 'MemoryExhausted':
    case 'MemoryFreed':
    case 'AgentInstalled':
    case 'AgentRemoved':
    case 'WebServerCrashed':
    case 'WebServerStarted':
    case 'RamFileWritten':
    case 'StoreFileWritten':
      return evolveGuests(account, event, event.at)
    case 'VolumeCreated':
    case 'VolumeReady':
    case 'VolumeAttaching':
    case 'VolumeAttached':
    case 'VolumeDetaching':
    case 'VolumeDetached':
    case 'VolumeDeleting':
    case 'VolumeDeleted':
    case 'DeleteOnTerminationSet':
    case 'VolumeTagged':
    case 'VolumeFileWritten':
    case 'FileSystemCorrupted':
    case 'NetworkMisconfigured':
    case 'SystemSpoilt':
    case 'VolumeRepaired':
    case 'VolumeStalled':
    case 'VolumeUnstalled':
      return evolveVolumes(account, event, event.at)
    case 'VolumeModifying':
    case 'VolumeOptimizing':
    case 'VolumeModified':
      return evolveModifications(account, event, event.at)
    case 'SnapshotCreated':
    case 'SnapshotCompleted':
    case 'SnapshotDeleted':
    case 'SnapshotTagged':
      return evolveSnapshots(account, event, event.at)
    case 'ImageCreated':
    case 'ImageAvailable':
    case 'ImageDeregistered':
    case 'ImageTagged':
      return evolveImages(account, event)
    case 'ScheduledEventAnnounced':
    case 'ScheduledEventMoved':
    case 'ScheduledEventCompleted':
    case 'ScheduledEventCleared':
    case 'ScheduledEventForgotten':
      return evolveScheduled(account, event, event.at)
    case 'PublicAddressAssigned':
    case 'PublicAddressReleased':
    case 'AddressAllocated':
    case 'AddressAssociated':
    case 'AddressDisassociated':
    case 'AddressReleased':
    case 'AddressTagged':
    case 'GroupCreated':
    case 'GroupDeleted':
    case 'IngressAuthorized':
    case 'IngressRevoked':
    case 'GroupShut':
    case 'GroupReopened':
      return evolveNetwork(account, event)
    case 'RootReplacing':
    case 'RootReplaced':
      return evolveRootTasks(account, event, event.at)
    case 'MysteryInjected':
    case 'MysteryNamed':
    case 'MysteryRevealed':
      return evolveMysteries(account, event, event.at)
    case 'ChecksReported':
      return evolveChecks(account, event, event.at)
    case 'AlarmPut':
    case 'AlarmDeleted':
    case 'AlarmStateChanged':
    case 'AlarmActionRun':
    case 'AlarmActionsEnabled':
    case 'AlarmActionsDisabled':
      return evolveCloudWatch(account, event, event.at)
    case 'TopicCreated':
    case 'TopicDeleted':
    case 'SubscriptionRequested':
    case 'SubscriptionConfirmed':
    case 'SubscriptionExpired':
    case 'SubscriptionRemoved':
    case 'NotificationPublished':
    case 'MessageSent':
    case 'MessageArrived':
      return evolveSns(account, event, event.at)
    case 'SandboxPhoneAdded':
    case 'SandboxPhoneVerified':
    case 'SandboxPhoneDeleted':
    case 'SmsSandboxSet':
    case 'SmsWithheld':
      return evolveSandbox(account, event, event.at)
    case 'ChannelConfigured':
    case 'ChannelRemoved':
      return evolveChat(account, event)
    default:
      return never(event)
  }
}
