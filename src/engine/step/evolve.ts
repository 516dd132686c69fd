import type { InstanceId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../account.ts'
import { settleBill } from '../observers/bill/derive.ts'
import { evolveChat } from '../messages/chat/evolve.ts'
import { evolveChecks } from '../observers/checks/evolve.ts'
import { settleChecks } from '../observers/checks/derive.ts'
import { creditMetric } from '../observers/metrics/creditMetrics.ts'
import { evolveCloudWatch } from '../messages/alarms/evolve.ts'
import { settleFeed } from '../observers/metrics/derive.ts'
import { settleAlarms } from '../messages/alarms/derive.ts'
import { settleCredits } from '../observers/credits/derive.ts'
import type { Event } from '../event.ts'
import { evolveMysteries } from '../world/faults/mysteries.ts'
import { evolveGuests } from '../world/guest/evolve.ts'
import { evolveCapacity } from '../world/hosts/capacity.ts'
import { evolveHosts } from '../world/hosts/evolve.ts'
import { evolveImages } from '../world/images/evolve.ts'
import { evolveInstances } from '../world/instances/evolve.ts'
import { evolveNetwork } from '../world/network/evolve.ts'
import { settleUse } from '../world/quotas/quotas.ts'
import { evolveScheduled } from '../world/scheduled/evolve.ts'
import { evolveSns } from '../messages/sns/evolve.ts'
import { evolveSandbox } from '../messages/sandbox/evolve.ts'
import { touched } from './touched.ts'
import { evolveVolumes } from '../world/volumes/evolve.ts'
import { evolveModifications } from '../world/modifications/evolve.ts'
import { evolveRootTasks } from '../world/rootTasks/replaceRoot.ts'
import { evolveSnapshots } from '../world/snapshots/evolve.ts'

/**
 * The account after one event: its own family changes its tables; then whoever reads other families' tables (checks,
 * alarms, the bill) settles anew for the things that the event touched, and for nothing else.
 */
export function evolve(before: Account, event: Event): Account {
  const changed: Account = { ...own(before, event), at: event.at, events: event.id + 1 }
  const { instances, resources } = touched(before, changed, event)
  let after = settleUse(before, changed, resources)
  for (const id of instances) {
    after = settleChecks(after, id, event.at)
    if (drives(before, after, id, event)) after = settleFeed(after, id, event.at)
    const credited = settleCredits(before, after, id, event)
    if (credited !== after) after = settleChecks(credited, id, event.at)
    after = settleAlarms(after, id, event.at, isAbout(event) ? undefined : news(before, after, id))
  }
  return settleBill(before, after, resources, event)
}

const isAbout = ({ kind }: Event) => kind === 'AlarmPut' || kind === 'AlarmStateChanged'

/** Whether the traffic of an instance may have changed: its inside, its monitoring, its host or one of its volumes. */
function drives(before: Account, after: Account, id: InstanceId, event: Event): boolean {
  return (
    'volumeId' in event ||
    event.kind === 'HostFailed' ||
    event.kind === 'HostMended' ||
    event.kind === 'InstanceChanged' ||
    get(before.guests, id) !== get(after.guests, id)
  )
}

/** Which metrics of an instance are sent something new; only alarms on them can have something new to find. */
function news(before: Account, after: Account, id: InstanceId): (metric: string) => boolean {
  const checked = get(before.checkTrails, id) !== get(after.checkTrails, id)
  const credited = get(before.credits, id) !== get(after.credits, id)
  const fed =
    get(before.guests, id)?.cpu !== get(after.guests, id)?.cpu || get(before.feeds, id) !== get(after.feeds, id)
  return (metric) => (metric.startsWith('StatusCheckFailed') ? checked : creditMetric(metric) ? credited || fed : fed)
}

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
