import type { Instant } from '#lib/time.ts'
import type { ChatFact } from './messages/chat/channel.ts'
import type { DashboardFact } from './messages/dashboards/dashboard.ts'
import type { CheckFact } from './observers/checks/check.ts'
import type { CloudWatchFact } from './messages/alarms/alarm.ts'
import type { AccountFaultFact } from './world/faults/accountFaults.ts'
import type { MysteryFact } from './world/faults/mystery/mystery.ts'
import type { CustomMetricFact } from './observers/metrics/custom.ts'
import type { CreditFact } from './observers/credits/credits.ts'
import type { GuestFact } from './world/guest/guest.ts'
import type { CapacityFact } from './world/hosts/shortage.ts'
import type { HostFact } from './world/hosts/host.ts'
import type { ImageFact } from './world/images/image.ts'
import type { InstanceFact } from './world/instances/instance.ts'
import type { KeptFact } from './world/kept/kept.ts'
import type { KeyPairFact } from './world/keyPairs/keyPair.ts'
import type { PlacementFact } from './world/placement/placementGroup.ts'
import type { TemplateFact } from './world/launchTemplates/launchTemplate.ts'
import type { UserDataFact } from './world/userData/userData.ts'
import type { MetadataFact } from './world/metadata/metadata.ts'
import type { ProfileFact } from './world/profiles/profile.ts'
import type { InterfaceFact } from './world/interfaces/networkInterface.ts'
import type { NetworkFact } from './world/network/network.ts'
import type { SandboxFact } from './messages/sandbox/sandboxPhone.ts'
import type { QuotaFact } from './world/quotas/quota.ts'
import type { ScheduledFact } from './world/scheduled/scheduled.ts'
import type { SnsFact } from './messages/sns/sns.ts'
import type { ModificationFact } from './world/modifications/modification.ts'
import type { RootTaskFact } from './world/rootTasks/rootTask.ts'
import type { SnapshotFact } from './world/snapshots/snapshot.ts'
import type { SpotFact } from './world/spot/spotRequest.ts'
import type { TopologyFact } from './world/vpcs/topology.ts'
import type { VolumeFact } from './world/volumes/volume.ts'
import type { EventId } from '#lib/brand.ts'

/** The origin of an event: a person, the OS inside, AWS itself, an alarm, or a fault that somebody injected. */
export type Who = 'you' | 'guest' | 'aws' | 'alarm' | 'fault'

/** The way by which a person asked: a click on the page, a line of the command line, or a program. */
export type Origin = 'console' | 'cli' | 'sdk'

/** The fact that a person asked something, or was refused; both stay in the log, as in CloudTrail. */
export type RequestFact =
  | {
      readonly kind: 'Asked'
      readonly action: string
      readonly params: unknown
      /** the first request of the same gesture: one press of a button may be several requests */
      readonly goesWith?: EventId | undefined
      /** absent in what was stored before anybody noted it */
      readonly from?: Origin | undefined
    }
  | { readonly kind: 'Refused'; readonly action: string; readonly code: string; readonly message: string }

export type Fact =
  | RequestFact
  | QuotaFact
  | KeptFact
  | CapacityFact
  | HostFact
  | InstanceFact
  | GuestFact
  | CreditFact
  | VolumeFact
  | ModificationFact
  | SnapshotFact
  | RootTaskFact
  | ImageFact
  | ScheduledFact
  | NetworkFact
  | InterfaceFact
  | KeyPairFact
  | PlacementFact
  | TemplateFact
  | SpotFact
  | UserDataFact
  | MetadataFact
  | ProfileFact
  | TopologyFact
  | AccountFaultFact
  | MysteryFact
  | CheckFact
  | CustomMetricFact
  | CloudWatchFact
  | SnsFact
  | SandboxFact
  | ChatFact
  | DashboardFact

/** An event, one thing that happened. `cause` is the event that brought it about; a request has none. */
export type Event = Fact & {
  readonly id: EventId
  readonly at: Instant
  readonly by: Who
  readonly cause?: EventId | undefined
}
