import type { InstanceId, TopicArn, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { OfKind } from '../../definition.ts'
import type { Event } from '../../event.ts'
import type { CheckName, Report } from '../../observers/checks/check.ts'
import type { Place } from './place.ts'

/**
 * The weight of an event in the telling: `silent` never alone, `minor` where there is time for it, `told` as what
 * happened, `important` also while time runs too fast to read everything.
 */
export type Weight = 'silent' | 'minor' | 'told' | 'important'

interface Telling<E> {
  readonly weight: Weight | ((event: E) => Weight)
  readonly place: (event: E, account: Account) => Place
}

type Tellings = { readonly [K in Event['kind']]: Telling<OfKind<Event, K>> }

const account: Place = { kind: 'account' }
const nowhere = () => account
const instance = ({ instanceId: id }: { readonly instanceId: InstanceId }): Place => ({ kind: 'instance', id })
const volume = ({ volumeId: id }: { readonly volumeId: VolumeId }): Place => ({ kind: 'volume', id })
const alarm = ({ name: id }: { readonly name: string }): Place => ({ kind: 'alarm', id })
const topic = ({ topicArn: id }: { readonly topicArn: TopicArn }): Place => ({ kind: 'topic', id })

const checks: readonly CheckName[] = ['system', 'instance', 'ebs']
const firstFailed = (report: Report) => checks.find((name) => report[name] === 'failed')

/**
 * The tellings of each kind of event: how much it is worth telling and where it belongs. A new kind answers here or
 * does not compile.
 */
const tellings: Tellings = {
  // what a person asked is told by what came of it; a refusal is a notice of its own
  Asked: { weight: 'silent', place: nowhere },
  Refused: { weight: 'silent', place: nowhere },
  QuotasSet: { weight: 'told', place: nowhere },
  MembersKept: { weight: 'silent', place: nowhere },
  CapacityRanOut: { weight: 'told', place: nowhere },
  CapacityReturned: { weight: 'told', place: nowhere },
  AccountFaultSet: { weight: 'important', place: nowhere },

  InstancePlaced: { weight: 'minor', place: instance },
  InstanceLifted: { weight: 'minor', place: instance },
  HostFailed: { weight: 'important', place: ({ hostId: id }) => ({ kind: 'host', id }) },
  HostMended: { weight: 'told', place: ({ hostId: id }) => ({ kind: 'host', id }) },

  InstanceLaunched: { weight: 'important', place: (event) => instance({ instanceId: event.instance.id }) },
  InstanceStateChanged: { weight: 'important', place: instance },
  InstanceChanged: { weight: 'told', place: instance },
  RebootRequested: { weight: 'told', place: instance },
  StopForced: { weight: 'told', place: instance },
  RecoveryStarted: { weight: 'important', place: instance },
  RecoveryCancelled: { weight: 'told', place: instance },
  RecoveryFailed: { weight: 'important', place: instance },
  InstanceRecovered: { weight: 'important', place: instance },
  InstanceForgotten: { weight: 'minor', place: instance },

  GuestBooting: { weight: 'minor', place: instance },
  GuestBooted: { weight: 'told', place: instance },
  GuestStuck: { weight: 'important', place: instance },
  GuestHung: { weight: 'important', place: instance },
  GuestClosing: { weight: 'minor', place: instance },
  GuestOff: { weight: 'minor', place: instance },
  GuestHalted: { weight: 'told', place: instance },
  GuestSuspending: { weight: 'minor', place: instance },
  GuestSuspended: { weight: 'minor', place: instance },
  GuestResuming: { weight: 'minor', place: instance },
  HibernationFailed: { weight: 'important', place: instance },
  GuestResumed: { weight: 'told', place: instance },
  WorkloadSet: { weight: 'told', place: instance },
  AppetiteSet: { weight: 'told', place: instance },
  MemoryExhausted: { weight: 'important', place: instance },
  MemoryFreed: { weight: 'told', place: instance },
  AgentInstalled: { weight: 'told', place: instance },
  AgentRemoved: { weight: 'told', place: instance },
  WebServerCrashed: { weight: 'important', place: instance },
  WebServerStopped: { weight: 'told', place: instance },
  WebServerStarted: { weight: 'told', place: instance },
  VolumeMounted: { weight: 'told', place: volume },
  VolumeUnmounted: { weight: 'told', place: volume },
  RamFileWritten: { weight: 'told', place: instance },
  StoreFileWritten: { weight: 'told', place: instance },
  CreditsTurned: { weight: 'told', place: instance },

  VolumeCreated: { weight: 'told', place: (event) => volume({ volumeId: event.volume.id }) },
  VolumeReady: { weight: 'minor', place: volume },
  VolumeAttaching: { weight: 'told', place: volume },
  VolumeAttached: { weight: 'told', place: volume },
  VolumeDetaching: { weight: 'told', place: volume },
  VolumeDetached: { weight: 'told', place: volume },
  VolumeDeleting: { weight: 'minor', place: volume },
  VolumeDeleted: { weight: 'told', place: volume },
  DeleteOnTerminationSet: { weight: 'told', place: volume },
  EbsEncryptionSet: { weight: 'told', place: nowhere },
  ImageBlockSet: { weight: 'told', place: nowhere },
  VolumeTagged: { weight: 'minor', place: volume },
  VolumeFileWritten: { weight: 'told', place: volume },
  VolumeFormatted: { weight: 'told', place: volume },
  FileSystemGrown: { weight: 'told', place: volume },
  FileSystemCorrupted: { weight: 'important', place: volume },
  NetworkMisconfigured: { weight: 'important', place: volume },
  SystemSpoilt: { weight: 'important', place: volume },
  VolumeRepaired: { weight: 'told', place: volume },
  VolumeStalled: { weight: 'important', place: volume },
  VolumeUnstalled: { weight: 'told', place: volume },
  VolumeModifying: { weight: 'told', place: volume },
  VolumeOptimizing: { weight: 'told', place: volume },
  VolumeModified: { weight: 'minor', place: volume },
  RootReplacing: { weight: 'told', place: instance },
  RootReplaced: { weight: 'important', place: instance },

  SnapshotCreated: { weight: 'told', place: (event) => ({ kind: 'snapshot', id: event.snapshot.id }) },
  SnapshotCopied: { weight: 'told', place: (event) => ({ kind: 'snapshot', id: event.snapshot.id }) },
  SnapshotShared: { weight: 'told', place: ({ snapshotId: id }) => ({ kind: 'snapshot', id }) },
  SnapshotCompleted: { weight: 'told', place: ({ snapshotId: id }) => ({ kind: 'snapshot', id }) },
  SnapshotDeleted: { weight: 'told', place: ({ snapshotId: id }) => ({ kind: 'snapshot', id }) },
  SnapshotTagged: { weight: 'minor', place: ({ snapshotId: id }) => ({ kind: 'snapshot', id }) },
  ImageCreated: { weight: 'told', place: (event) => ({ kind: 'image', id: event.image.id }) },
  ImageAvailable: { weight: 'told', place: ({ imageId: id }) => ({ kind: 'image', id }) },
  PlacementGroupCreated: { weight: 'told', place: () => ({ kind: 'account' }) },
  PlacementGroupDeleted: { weight: 'told', place: () => ({ kind: 'account' }) },
  PlacementGroupTagged: { weight: 'minor', place: () => ({ kind: 'account' }) },
  PlacementSet: { weight: 'told', place: instance },
  ImageDisabled: { weight: 'told', place: ({ imageId: id }) => ({ kind: 'image', id }) },
  ImageEnabled: { weight: 'told', place: ({ imageId: id }) => ({ kind: 'image', id }) },
  ImageChanged: { weight: 'minor', place: ({ imageId: id }) => ({ kind: 'image', id }) },
  ImageDeregistered: { weight: 'told', place: ({ imageId: id }) => ({ kind: 'image', id }) },
  ImageTagged: { weight: 'minor', place: ({ imageId: id }) => ({ kind: 'image', id }) },

  ScheduledEventAnnounced: { weight: 'important', place: ({ scheduled }) => instance(scheduled) },
  ScheduledEventMoved: { weight: 'told', place: instance },
  ScheduledEventCompleted: { weight: 'important', place: instance },
  ScheduledEventCleared: { weight: 'minor', place: instance },
  ScheduledEventForgotten: { weight: 'minor', place: nowhere },

  PublicAddressAssigned: { weight: 'minor', place: instance },
  PublicAddressReleased: { weight: 'minor', place: instance },
  AddressAllocated: { weight: 'told', place: ({ allocationId: id }) => ({ kind: 'address', id }) },
  AddressAssociated: { weight: 'told', place: ({ allocationId: id }) => ({ kind: 'address', id }) },
  AddressDisassociated: { weight: 'told', place: ({ allocationId: id }) => ({ kind: 'address', id }) },
  AddressReleased: { weight: 'told', place: ({ allocationId: id }) => ({ kind: 'address', id }) },
  AddressTagged: { weight: 'minor', place: ({ allocationId: id }) => ({ kind: 'address', id }) },
  GroupTagged: { weight: 'minor', place: ({ groupId: id }) => ({ kind: 'group', id }) },
  GroupCreated: { weight: 'told', place: (event) => ({ kind: 'group', id: event.group.id }) },
  GroupDeleted: { weight: 'told', place: ({ groupId: id }) => ({ kind: 'group', id }) },
  IngressAuthorized: { weight: 'told', place: ({ groupId: id }) => ({ kind: 'group', id }) },
  IngressRevoked: { weight: 'told', place: ({ groupId: id }) => ({ kind: 'group', id }) },
  EgressAuthorized: { weight: 'told', place: ({ groupId: id }) => ({ kind: 'group', id }) },
  EgressRevoked: { weight: 'told', place: ({ groupId: id }) => ({ kind: 'group', id }) },
  RuleChanged: { weight: 'told', place: ({ groupId: id }) => ({ kind: 'group', id }) },
  GroupShut: { weight: 'important', place: ({ groupId: id }) => ({ kind: 'group', id }) },
  GroupReopened: { weight: 'told', place: ({ groupId: id }) => ({ kind: 'group', id }) },

  KeyPairCreated: { weight: 'told', place: nowhere },
  KeyPairDeleted: { weight: 'told', place: nowhere },
  SshKeySent: { weight: 'told', place: instance },
  KeyPairTagged: { weight: 'minor', place: nowhere },

  LaunchTemplateCreated: { weight: 'told', place: nowhere },
  LaunchTemplateVersionCreated: { weight: 'told', place: nowhere },
  LaunchTemplateDefaultSet: { weight: 'told', place: nowhere },
  LaunchTemplateDeleted: { weight: 'told', place: nowhere },
  LaunchTemplateVersionsDeleted: { weight: 'told', place: nowhere },
  LaunchTemplateTagged: { weight: 'minor', place: nowhere },

  SpotRequested: { weight: 'told', place: nowhere },
  SpotRequestChanged: { weight: 'told', place: nowhere },
  SpotInterruptionNoticed: { weight: 'important', place: instance },
  SpotRequestTagged: { weight: 'minor', place: nowhere },

  UserDataSet: { weight: 'told', place: instance },
  UserDataRunning: { weight: 'minor', place: instance },
  UserDataFinished: { weight: 'told', place: instance },
  UserDataInterrupted: { weight: 'told', place: instance },
  PackagesInstalled: { weight: 'minor', place: instance },
  ServiceSwitched: { weight: 'minor', place: instance },
  ShellVariablesSet: { weight: 'silent', place: instance },
  MetadataOptionsSet: { weight: 'told', place: instance },
  ProfileAssociated: { weight: 'told', place: ({ association }) => instance(association) },
  ProfileDisassociated: { weight: 'told', place: instance },
  VpcCreated: { weight: 'told', place: nowhere },
  VpcChanged: { weight: 'told', place: nowhere },
  VpcDeleted: { weight: 'told', place: nowhere },
  SubnetCreated: { weight: 'told', place: nowhere },
  SubnetChanged: { weight: 'told', place: nowhere },
  SubnetDeleted: { weight: 'told', place: nowhere },
  DhcpOptionsCreated: { weight: 'told', place: nowhere },
  DhcpOptionsAssociated: { weight: 'told', place: nowhere },
  DhcpOptionsDeleted: { weight: 'told', place: nowhere },
  GatewayCreated: { weight: 'told', place: nowhere },
  GatewayAttached: { weight: 'told', place: nowhere },
  GatewayDetached: { weight: 'told', place: nowhere },
  GatewayDeleted: { weight: 'told', place: nowhere },
  RouteTableCreated: { weight: 'told', place: nowhere },
  RouteTableDeleted: { weight: 'told', place: nowhere },
  RouteCreated: { weight: 'told', place: nowhere },
  RouteReplaced: { weight: 'told', place: nowhere },
  RouteDeleted: { weight: 'told', place: nowhere },
  RouteTableAssociated: { weight: 'told', place: nowhere },
  RouteTableDisassociated: { weight: 'told', place: nowhere },
  AclCreated: { weight: 'told', place: nowhere },
  AclDeleted: { weight: 'told', place: nowhere },
  AclEntryPut: { weight: 'told', place: nowhere },
  AclEntryDeleted: { weight: 'told', place: nowhere },
  AclAssociated: { weight: 'told', place: nowhere },
  TopologyTagged: { weight: 'minor', place: nowhere },

  InterfaceCreated: { weight: 'told', place: nowhere },
  InterfaceReady: { weight: 'minor', place: nowhere },
  InterfaceAttaching: { weight: 'told', place: ({ attachment }) => instance(attachment) },
  InterfaceAttached: { weight: 'told', place: instance },
  InterfaceDetaching: { weight: 'told', place: instance },
  InterfaceDetached: { weight: 'told', place: instance },
  InterfaceLeft: { weight: 'told', place: instance },
  InterfaceChanged: { weight: 'told', place: nowhere },
  PrivateIpsAssigned: { weight: 'told', place: nowhere },
  PrivateIpsUnassigned: { weight: 'told', place: nowhere },
  InterfaceTagged: { weight: 'minor', place: nowhere },
  InterfaceDeleted: { weight: 'told', place: nowhere },
  AddressMapped: { weight: 'told', place: ({ allocationId: id }) => ({ kind: 'address', id }) },
  AddressUnmapped: { weight: 'told', place: ({ allocationId: id }) => ({ kind: 'address', id }) },

  MysteryInjected: { weight: 'important', place: instance },
  MysteryNamed: { weight: 'told', place: instance },
  MysteryRevealed: { weight: 'told', place: instance },

  ChecksReported: {
    weight: ({ report }) => (firstFailed(report) ? 'important' : 'told'),
    place: ({ instanceId: id, report }) => ({ kind: 'check', id, check: firstFailed(report) }),
  },
  AlarmPut: { weight: 'told', place: (event) => alarm(event.alarm) },
  AlarmDeleted: { weight: 'told', place: alarm },
  AlarmStateChanged: {
    weight: ({ from, to }) => (from === 'ALARM' || to === 'ALARM' ? 'important' : 'told'),
    place: alarm,
  },
  AlarmActionRun: { weight: ({ error }) => (error === undefined ? 'minor' : 'important'), place: alarm },
  MetricDataPut: { weight: 'minor', place: nowhere },
  AlarmTagged: { weight: 'minor', place: alarm },
  AlarmActionsEnabled: { weight: 'told', place: alarm },
  AlarmActionsDisabled: { weight: 'told', place: alarm },

  TopicCreated: { weight: 'told', place: (event) => topic({ topicArn: event.topic.arn }) },
  TopicChanged: { weight: 'told', place: topic },
  TopicTagged: { weight: 'minor', place: topic },
  TopicDeleted: { weight: 'told', place: topic },
  SubscriptionRequested: {
    weight: 'told',
    place: ({ subscription: { arn: id } }) => ({ kind: 'subscription', id }),
  },
  SubscriptionConfirmed: { weight: 'told', place: ({ subscriptionArn: id }) => ({ kind: 'subscription', id }) },
  SubscriptionChanged: { weight: 'told', place: ({ subscriptionArn: id }) => ({ kind: 'subscription', id }) },
  SubscriptionExpired: { weight: 'told', place: ({ subscriptionArn: id }) => ({ kind: 'subscription', id }) },
  SubscriptionRemoved: { weight: 'told', place: ({ subscriptionArn: id }) => ({ kind: 'subscription', id }) },
  NotificationPublished: { weight: 'told', place: topic },
  NotificationFiltered: { weight: 'told', place: topic },
  MessageSent: { weight: 'minor', place: ({ message }) => topic(message) },
  MessageArrived: { weight: 'told', place: ({ messageId }, now) => subscriber(now, messageId) },
  SandboxPhoneAdded: { weight: 'told', place: nowhere },
  SandboxPhoneVerified: { weight: 'told', place: nowhere },
  SandboxPhoneDeleted: { weight: 'told', place: nowhere },
  SmsSandboxSet: { weight: 'told', place: nowhere },
  SmsWithheld: { weight: 'told', place: topic },
  ChannelConfigured: { weight: 'told', place: nowhere },
  ChannelRemoved: { weight: 'told', place: nowhere },
  DashboardPut: { weight: 'told', place: nowhere },
  DashboardsDeleted: { weight: 'told', place: nowhere },
}

/** The place where a message arrives; a code for a phone comes from no topic. */
function subscriber({ messages, subscriptions }: Account, messageId: string): Place {
  const id = get(messages, messageId)?.subscriptionArn
  return id !== undefined && get(subscriptions, id) ? { kind: 'subscription', id } : account
}

const tellingOf = (event: Event): Telling<Event> =>
  // the map knows that a kind and its event belong together; an index by a union does not
  tellings[event.kind] as unknown as Telling<Event>

/** The weight of an event in the telling. */
export function weightOf(event: Event): Weight {
  const { weight } = tellingOf(event)
  return typeof weight === 'function' ? weight(event) : weight
}

/** The place of an event, in the account to which it has happened. */
export const placeOf = (event: Event, now: Account): Place => tellingOf(event).place(event, now)
