import type { EventId, GroupId, HostId, InstanceId, PlacementGroupId, VolumeId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { CreditMode } from '../../observers/credits/flow.ts'
import type { MetadataOptions } from '../metadata/metadata.ts'
import type { SpotRequestId } from '#lib/brand.ts'
import type { Settings } from './settings.ts'

export type InstanceState = 'pending' | 'running' | 'stopping' | 'stopped' | 'shutting-down' | 'terminated'

export type Tags = Readonly<Record<string, string>>

/** The place of an instance: its group, and which partition of it. */
export interface Placement {
  readonly groupId: PlacementGroupId
  readonly partition?: number | undefined
}

/** The reason of an instance's state, as `StateReason` answers it. */
export interface StateReason {
  readonly code: string
  readonly message: string
}

/** The failure that a start will come to, and the event that makes it; the request itself where it says nothing. */
export interface Failure extends StateReason {
  readonly because?: EventId | undefined
}

/** The parts of an instance that a person can change after launch. */
export interface Changeable extends Settings {
  readonly type: string
  /** of a T instance; absent is its family's own */
  readonly creditMode?: CreditMode | undefined
  readonly groupIds: readonly GroupId[]
  readonly tags: Tags
}

export interface Instance extends Changeable {
  readonly id: InstanceId
  readonly reservationId: string
  /** which of the instances of one launch it is: `AmiLaunchIndex` */
  readonly launchIndex: number
  readonly imageId: string
  readonly zone: string
  readonly subnetId: string
  readonly keyName?: string | undefined
  /** the public half of that key pair as it was at the launch */
  readonly publicKey?: string | undefined
  /** in base64, as it was sent */
  readonly userData?: string | undefined
  /** absent in logs of before it could be said: as the image has it */
  readonly metadata?: MetadataOptions | undefined
  readonly state: InstanceState
  /** when it entered this state */
  readonly since: Instant
  /** when the passing state ends, the terminated entry disappears, or (while running) a recovery is carried out */
  readonly due?: Instant | undefined
  /** the event that put it on its way: the cause of what is due */
  readonly because?: EventId | undefined
  readonly reason?: StateReason | undefined
  /** why its start will fail instead of reaching `running` */
  readonly fails?: Failure | undefined
  /** `StateTransitionReason`: empty while running */
  readonly transitionReason: string
  /** the last start, not the first launch: `LaunchTime` */
  readonly launchedAt: Instant
  /** how often it has entered `pending`; names the chance of each start */
  readonly starts: number
  readonly everRan: boolean
  readonly hostId?: HostId | undefined
  readonly lastHostId?: HostId | undefined
  readonly privateIp: string
  /** the Spot request that it came from; what has none is On-Demand */
  readonly spotRequestId?: SpotRequestId | undefined
  /** the launch asked for that address */
  readonly ownAddress?: true | undefined
  /** the borrowed address of the pool; an Elastic IP is in `addresses` */
  readonly publicIp?: string | undefined
  /** whether the network interface was told to borrow a public address */
  readonly autoPublicIp: boolean
  readonly interfaceId: string
  readonly rootDeviceName: string
  readonly rootDeviceType: 'ebs' | 'instance-store'
  /** memory of the type may be written to the root volume */
  readonly hibernation: boolean
  readonly placement?: Placement | undefined
  /** what is attached, in the order of attaching */
  readonly volumeIds: readonly VolumeId[]
  /** while it is being moved to another host */
  readonly recovery?: Recovery | undefined
  /** why it is stopping or stopped */
  readonly ending?: Ending | undefined
}

/** The way in which an instance leaves `running`. */
export type Ending = 'stop' | 'hibernate' | 'terminate'

export type Recovery = 'simplified' | 'alarm'

export type InstanceFact =
  | { readonly kind: 'InstanceLaunched'; readonly instance: Instance }
  | {
      readonly kind: 'InstanceStateChanged'
      readonly instanceId: InstanceId
      readonly from: InstanceState
      readonly to: InstanceState
      /** of one that starts and will not reach `running` */
      readonly fails?: Failure | undefined
      /** when the new state will end by itself */
      readonly until?: Instant | undefined
      readonly ending?: Ending | undefined
      readonly reason?: StateReason | undefined
      readonly transitionReason?: string | undefined
    }
  | { readonly kind: 'InstanceChanged'; readonly instanceId: InstanceId; readonly change: Partial<Changeable> }
  | { readonly kind: 'RebootRequested'; readonly instanceId: InstanceId }
  | { readonly kind: 'StopForced'; readonly instanceId: InstanceId; readonly until: Instant }
  | {
      readonly kind: 'RecoveryStarted'
      readonly instanceId: InstanceId
      readonly until: Instant
      /** AWS's own, or an alarm's recover action */
      readonly how: Recovery
    }
  | { readonly kind: 'RecoveryCancelled'; readonly instanceId: InstanceId }
  /** no host in the zone had room */
  | { readonly kind: 'RecoveryFailed'; readonly instanceId: InstanceId }
  | {
      readonly kind: 'InstanceRecovered'
      readonly instanceId: InstanceId
      readonly fromHost: HostId
      readonly toHost: HostId
      /** absent in logs of before it was told */
      readonly how?: Recovery | undefined
    }
  | { readonly kind: 'InstanceForgotten'; readonly instanceId: InstanceId }
