import type { CheckFact } from '#engine/observers/checks/check.ts'
import type { Event, RequestFact } from '#engine/event.ts'
import type { HostFact } from '#engine/world/hosts/host.ts'
import { never } from '#lib/never.ts'
import { alarmSentence } from './alarmSentence.ts'
import { creditSentence } from './creditSentence.ts'
import { guestSentence } from './guestSentence.ts'
import { imageSentence } from './imageSentence.ts'
import { instanceSentence } from './instanceSentence.ts'
import { messageSentence } from './messageSentence.ts'
import type { Names } from './names.ts'
import { networkSentence } from './networkSentence.ts'
import { scheduledSentence } from './scheduledSentence.ts'
import { snapshotSentence } from './snapshotSentence.ts'
import { targetsOf } from './targets.ts'
import { volumeSentence } from './volumeSentence.ts'
import type { Sentences } from './wording.ts'

/** What happened, in the reader's language. Every kind of event has a sentence; a new kind does not compile without. */
export function sentence(event: Event, words: Sentences, names: Names): string {
  switch (event.kind) {
    case 'Asked':
    case 'Refused':
      return requestSentence(event, words, names)
    case 'QuotasSet':
      return words.quotasSet[event.profile]
    case 'CapacityRanOut':
      return words.capacityRanOut(event.family, event.zone)
    case 'CapacityReturned':
      return words.capacityReturned(event.family, event.zone)
    case 'InstancePlaced':
    case 'InstanceLifted':
    case 'HostFailed':
    case 'HostMended':
      return hostSentence(event, words, names)
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
      return instanceSentence(event, words, names)
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
      return guestSentence(event, words, names)
    case 'CreditsTurned':
      return creditSentence(event, words, names)
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
    case 'VolumeModifying':
    case 'VolumeOptimizing':
    case 'VolumeModified':
      return volumeSentence(event, words, names)
    case 'SnapshotCreated':
    case 'SnapshotCompleted':
    case 'SnapshotDeleted':
    case 'SnapshotTagged':
      return snapshotSentence(event, words, names)
    case 'ImageCreated':
    case 'ImageAvailable':
    case 'ImageDeregistered':
    case 'ImageTagged':
      return imageSentence(event, words, names)
    case 'ScheduledEventAnnounced':
    case 'ScheduledEventMoved':
    case 'ScheduledEventCompleted':
    case 'ScheduledEventCleared':
    case 'ScheduledEventForgotten':
      return scheduledSentence(event, words, names)
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
      return networkSentence(event, words, names)
    case 'RootReplacing':
      return words.rootReplacing(names.of(event.instanceId))
    case 'RootReplaced':
      return words.rootReplaced[event.state](names.of(event.instanceId))
    case 'MysteryInjected':
      return words.mystery.injected(names.of(event.instanceId))
    case 'MysteryNamed':
      return words.mystery[event.right ? 'right' : 'wrong'](names.of(event.instanceId))
    case 'MysteryRevealed':
      return words.mystery.revealed(names.of(event.instanceId))
    case 'ChecksReported':
      return checkSentence(event, words, names)
    case 'AlarmPut':
    case 'AlarmDeleted':
    case 'AlarmStateChanged':
    case 'AlarmActionRun':
    case 'AlarmActionsEnabled':
    case 'AlarmActionsDisabled':
      return alarmSentence(event, words, names)
    case 'TopicCreated':
    case 'TopicDeleted':
    case 'SubscriptionRequested':
    case 'SubscriptionConfirmed':
    case 'SubscriptionExpired':
    case 'SubscriptionRemoved':
    case 'NotificationPublished':
    case 'MessageSent':
    case 'MessageArrived':
    case 'SandboxPhoneAdded':
    case 'SandboxPhoneVerified':
    case 'SandboxPhoneDeleted':
    case 'SmsSandboxSet':
    case 'SmsWithheld':
    case 'ChannelConfigured':
    case 'ChannelRemoved':
      return messageSentence(event, words, names)
    default:
      return never(event)
  }
}

function requestSentence(fact: RequestFact, words: Sentences, names: Names): string {
  if (fact.kind === 'Refused') return words.refused(fact.action, fact.code, fact.message)
  return words.asked(fact.action, targetsOf(fact.params).map(names.of).join(', '))
}

function hostSentence(fact: HostFact, words: Sentences, names: Names): string {
  switch (fact.kind) {
    case 'InstancePlaced':
      return words.placed(names.of(fact.instanceId), fact.hostId)
    case 'InstanceLifted':
      return words.lifted(names.of(fact.instanceId), fact.hostId)
    case 'HostFailed':
      return words.hostFailed[fact.part](fact.hostId)
    case 'HostMended':
      return words.hostMended[fact.part](fact.hostId)
    default:
      return never(fact)
  }
}

const checks = ['system', 'instance', 'ebs'] as const

function checkSentence({ instanceId, report }: CheckFact, words: Sentences, names: Names): string {
  const made = checks.filter((name) => report[name] !== undefined)
  const failed = made.filter((name) => report[name] === 'failed')
  const name = names.of(instanceId)
  if (failed.length === 0) return words.checksPassed(name, made.length)
  const said = failed.map((one) => words.checkNames[one]).join(', ')
  return words.checksFailed(name, made.length - failed.length, made.length, said)
}
