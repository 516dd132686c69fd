import type { Instant } from '#lib/time.ts'
import type { ChatFact } from './chat/channel.ts'
import type { CheckFact } from './checks/check.ts'
import type { CloudWatchFact } from './cloudwatch/alarm.ts'
import type { MysteryFact } from './faults/mystery.ts'
import type { CreditFact } from './credits/credits.ts'
import type { GuestFact } from './guest/guest.ts'
import type { CapacityFact } from './hosts/shortage.ts'
import type { HostFact } from './hosts/host.ts'
import type { ImageFact } from './images/image.ts'
import type { InstanceFact } from './instances/instance.ts'
import type { NetworkFact } from './network/network.ts'
import type { SandboxFact } from './sns/sandboxPhone.ts'
import type { QuotaFact } from './quota.ts'
import type { ScheduledFact } from './scheduled/scheduled.ts'
import type { SnsFact } from './sns/sns.ts'
import type { ModificationFact } from './volumes/modification.ts'
import type { RootTaskFact } from './volumes/rootTask.ts'
import type { SnapshotFact } from './volumes/snapshot.ts'
import type { VolumeFact } from './volumes/volume.ts'
import type { EventId } from '#lib/brand.ts'

/** Who brought something about: a person, the OS inside, AWS itself, an alarm, or a fault that somebody injected. */
export type Who = 'you' | 'guest' | 'aws' | 'alarm' | 'fault'

/** What a person asked, and how a refusal answered; both stay in the log, as in CloudTrail. */
export type RequestFact =
  | {
      readonly kind: 'Asked'
      readonly action: string
      readonly params: unknown
      /** the first request of the same gesture: one press of a button may be several requests */
      readonly goesWith?: EventId | undefined
    }
  | { readonly kind: 'Refused'; readonly action: string; readonly code: string; readonly message: string }

export type Fact =
  | RequestFact
  | QuotaFact
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
  | MysteryFact
  | CheckFact
  | CloudWatchFact
  | SnsFact
  | SandboxFact
  | ChatFact

/** One thing that happened. `cause` is the event that brought it about; a request has none. */
export type Event = Fact & {
  readonly id: EventId
  readonly at: Instant
  readonly by: Who
  readonly cause?: EventId | undefined
}
