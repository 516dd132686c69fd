import type { ImageChange } from './world/images/image.ts'
import type { KeepWish } from './world/kept/kept.ts'
import type { QuotaProfile } from '#facts/quotas.ts'
import type {
  AllocationId,
  GroupId,
  InstanceId,
  SnapshotId,
  SpotRequestId,
  SubscriptionArn,
  TopicArn,
  VolumeId,
} from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { AlarmSettings, AlarmState } from './messages/alarms/alarm.ts'
import type { FaultName } from './world/faults/names.ts'
import type { MetricDatum } from './observers/metrics/custom.ts'
import type { CreditWish } from './observers/credits/credits.ts'
import type { CreditMode } from './observers/credits/flow.ts'
import type { ShellUser, Workload } from './world/guest/guest.ts'
import type { Changeable, Tags } from './world/instances/instance.ts'
import type { MetadataOptions } from './world/metadata/metadata.ts'
import type { LaunchSettings } from './world/instances/settings.ts'
import type { KeyPairId, KeyType } from './world/keyPairs/keyPair.ts'
import type { AddressesWish, InterfaceCommand } from './world/interfaces/networkInterface.ts'
import type { PlacementCommand, PlacementWish } from './world/placement/placementGroup.ts'
import type { SpotTerms } from './world/spot/spot.ts'
import type { TemplateCommand, TemplateUse } from './world/launchTemplates/launchTemplate.ts'
import type { TopologyCommand } from './world/vpcs/asked.ts'
import type { Rule } from './world/network/network.ts'
import type { ScheduledCode } from './world/scheduled/scheduled.ts'
import type { MessageAttributes, Protocol } from './messages/sns/sns.ts'
import type { ProvisionWish } from './world/modifications/modification.ts'
import type { RootWish } from './world/rootTasks/rootTask.ts'

/** A disk asked for at launch. Absent numbers are the type's own. */
export interface DiskWish {
  readonly deviceName?: string | undefined
  /** what to make it from */
  readonly snapshotId?: string | undefined
  readonly sizeGiB?: number | undefined
  readonly type?: string | undefined
  readonly iops?: number | undefined
  readonly throughput?: number | undefined
  readonly encrypted?: boolean | undefined
  /** as it was sent; the account's own key where it says nothing */
  readonly kmsKeyId?: string | undefined
  readonly deleteOnTermination?: boolean | undefined
  /** the image's disk of this name is not made */
  readonly without?: true | undefined
}

/** A network interface asked for at launch. */
export interface InterfaceWish {
  readonly deviceIndex: number
  /** one that is there; without it a new one is made */
  readonly interfaceId?: string | undefined
  /** the instance's own where it says nothing */
  readonly subnetId?: string | undefined
  readonly description: string
  readonly groupIds: readonly GroupId[]
  readonly privateIp?: string | undefined
  readonly secondary: AddressesWish
  /** undefined: a new one goes with the instance, one that was there stays */
  readonly deleteOnTermination?: boolean | undefined
}

export interface LaunchWish extends LaunchSettings {
  readonly imageId: string
  readonly type: string
  readonly count: number
  /** the fewest that will do where there is no room for all; undefined: all or none */
  readonly least?: number | undefined
  readonly zone?: string | undefined
  readonly subnetId?: string | undefined
  /** the private address that the one instance is to have; undefined: EC2 chooses */
  readonly privateIp?: string | undefined
  /** what is asked of the primary interface beside its place */
  readonly primary?: InterfaceWish | undefined
  /** the interfaces beside the primary one */
  readonly further?: readonly InterfaceWish[] | undefined
  readonly interfaceTags?: Tags | undefined
  readonly keyName?: string | undefined
  /** in base64, as it was sent */
  readonly userData?: string | undefined
  readonly metadata?: { readonly [Name in keyof MetadataOptions]?: MetadataOptions[Name] | undefined } | undefined
  /** the name of an instance profile */
  readonly profile?: string | undefined
  readonly groupIds: readonly GroupId[]
  /** undefined: as the subnet says */
  readonly publicIp?: boolean | undefined
  readonly root: DiskWish
  readonly disks: readonly DiskWish[]
  readonly hibernation: boolean
  readonly creditMode?: CreditMode | undefined
  /** on spare capacity, on these terms; undefined: On-Demand */
  readonly spot?: SpotTerms | undefined
  readonly placement?: PlacementWish | undefined
  /** what it was put together from */
  readonly template?: TemplateUse | undefined
  readonly tags: Tags
  readonly volumeTags: Tags
}

/** Everything that the engine can be told to do, read and checked by `api` from AWS's own parameters. */
export type Command =
  | { readonly kind: 'RunInstances'; readonly wish: LaunchWish }
  | { readonly kind: 'StartInstances'; readonly ids: readonly InstanceId[] }
  | {
      readonly kind: 'StopInstances'
      readonly ids: readonly InstanceId[]
      readonly hibernate: boolean
      readonly force: boolean
    }
  | { readonly kind: 'RebootInstances'; readonly ids: readonly InstanceId[] }
  | { readonly kind: 'TerminateInstances'; readonly ids: readonly InstanceId[] }
  | { readonly kind: 'ChangeInstance'; readonly id: InstanceId; readonly change: Partial<Changeable> }
  | { readonly kind: 'ModifyCredits'; readonly wishes: readonly CreditWish[] }
  | {
      readonly kind: 'CreateVolume'
      readonly zone: string
      readonly disk: DiskWish
      readonly multiAttach?: boolean | undefined
      readonly tags: Tags
    }
  | {
      readonly kind: 'AttachVolume'
      readonly id: VolumeId
      readonly instanceId: InstanceId
      readonly deviceName: string
    }
  | {
      readonly kind: 'DetachVolume'
      readonly id: VolumeId
      readonly instanceId?: InstanceId | undefined
      readonly force: boolean
    }
  | { readonly kind: 'SetEbsEncryption'; readonly enabled: boolean }
  | { readonly kind: 'SetImageBlock'; readonly blocked: boolean }
  | { readonly kind: 'DeleteVolume'; readonly id: VolumeId }
  | { readonly kind: 'ModifyVolume'; readonly id: VolumeId; readonly change: ProvisionWish }
  | {
      readonly kind: 'CreateSnapshot'
      readonly volumeId: VolumeId
      readonly description: string
      readonly tags: Tags
    }
  | { readonly kind: 'DeleteSnapshot'; readonly id: SnapshotId }
  | {
      readonly kind: 'CreateImage'
      readonly instanceId: InstanceId
      readonly name: string
      readonly description: string
      readonly noReboot: boolean
      readonly tags: Tags
      readonly snapshotTags: Tags
    }
  | {
      readonly kind: 'CopySnapshot'
      readonly sourceId: SnapshotId
      readonly description: string
      readonly encrypted: boolean
      readonly tags: Tags
    }
  | { readonly kind: 'ShareSnapshot'; readonly id: SnapshotId; readonly sharedWith: readonly string[] }
  | {
      readonly kind: 'CopyImage'
      readonly sourceId: string
      readonly name: string
      readonly description: string
      readonly encrypted: boolean
      /** the source's own tags go along; those of AWS's never do */
      readonly copiesTags: boolean
      readonly tags: Tags
      readonly snapshotTags: Tags
    }
  | {
      readonly kind: 'RegisterImage'
      readonly name: string
      readonly description: string
      readonly rootDeviceName: string
      readonly withoutBootMode?: true | undefined
      readonly disks: readonly DiskWish[]
      readonly tags: Tags
    }
  | { readonly kind: 'ChangeImage'; readonly id: string; readonly change: Partial<ImageChange> }
  | { readonly kind: 'SwitchImage'; readonly id: string; readonly enabled: boolean }
  | { readonly kind: 'DeregisterImage'; readonly id: string; readonly deleteSnapshots: boolean }
  | {
      readonly kind: 'SetDeleteOnTermination'
      readonly instanceId: InstanceId
      readonly deviceName: string
      readonly value: boolean
    }
  | {
      readonly kind: 'SetTags'
      readonly ids: readonly string[]
      readonly tags: Tags
      readonly remove: readonly string[]
    }
  | {
      readonly kind: 'ScheduleEvent'
      readonly instanceId: InstanceId
      readonly code: ScheduledCode
      readonly notBefore?: Instant | undefined
    }
  | {
      readonly kind: 'MoveScheduledEvent'
      readonly instanceId: InstanceId
      readonly scheduledId: string
      readonly notBefore: Instant
    }
  | { readonly kind: 'AllocateAddress'; readonly tags: Tags }
  | {
      readonly kind: 'AssociateAddress'
      readonly allocationId: AllocationId
      /** the instance, by its primary interface, or an interface by itself */
      readonly instanceId?: InstanceId | undefined
      readonly interfaceId?: string | undefined
      /** the private address that it is to lead to; the primary one where it says nothing */
      readonly privateIp?: string | undefined
      readonly allowReassociation: boolean
    }
  | { readonly kind: 'DisassociateAddress'; readonly associationId: string }
  | { readonly kind: 'ReleaseAddress'; readonly allocationId: AllocationId }
  | {
      readonly kind: 'CreateSecurityGroup'
      readonly name: string
      readonly description: string
      readonly vpcId?: string | undefined
      readonly tags: Tags
    }
  | TopologyCommand
  | PlacementCommand
  | InterfaceCommand
  | { readonly kind: 'DeleteSecurityGroup'; readonly id: GroupId }
  | { readonly kind: 'AuthorizeIngress'; readonly id: GroupId; readonly rules: readonly Omit<Rule, 'id'>[] }
  | { readonly kind: 'RevokeIngress'; readonly id: GroupId; readonly rules: readonly Omit<Rule, 'id'>[] }
  | { readonly kind: 'CreateKeyPair'; readonly name: string; readonly type: KeyType; readonly tags: Tags }
  | { readonly kind: 'ImportKeyPair'; readonly name: string; readonly publicKey: string; readonly tags: Tags }
  | { readonly kind: 'SendKey'; readonly instanceId: InstanceId; readonly user: string; readonly publicKey: string }
  | { readonly kind: 'DeleteKeyPair'; readonly id: KeyPairId }
  | TemplateCommand
  | { readonly kind: 'RequestSpotInstances'; readonly wish: LaunchWish; readonly count: number }
  | { readonly kind: 'CancelSpotInstanceRequests'; readonly ids: readonly SpotRequestId[] }
  /** nobody can ask EC2 for it */
  | { readonly kind: 'InterruptSpotInstances'; readonly ids: readonly InstanceId[] }
  | {
      readonly kind: 'AuthorizeEgress' | 'RevokeEgress'
      readonly id: GroupId
      readonly rules: readonly Omit<Rule, 'id'>[]
    }
  | {
      readonly kind: 'RevokeRules'
      readonly id: GroupId
      readonly egress: boolean
      readonly ruleIds: readonly string[]
    }
  | { readonly kind: 'ModifyRules'; readonly id: GroupId; readonly rules: readonly Rule[] }
  | { readonly kind: 'PutMetricData'; readonly namespace: string; readonly data: readonly MetricDatum[] }
  | { readonly kind: 'PutMetricAlarm'; readonly settings: AlarmSettings }
  | { readonly kind: 'DeleteAlarms'; readonly names: readonly string[] }
  | { readonly kind: 'SetAlarmState'; readonly name: string; readonly state: AlarmState; readonly reason: string }
  | { readonly kind: 'EnableAlarmActions' | 'DisableAlarmActions'; readonly names: readonly string[] }
  | {
      readonly kind: 'CreateTopic'
      readonly name: string
      readonly displayName?: string | undefined
      /** the others, by AWS's names */
      readonly attributes?: Readonly<Record<string, string>> | undefined
      readonly tags?: Tags | undefined
    }
  | { readonly kind: 'SetTopicAttribute'; readonly arn: TopicArn; readonly name: string; readonly value: string }
  | {
      readonly kind: 'SetSubscriptionAttribute'
      readonly arn: SubscriptionArn
      readonly name: string
      readonly value: string
    }
  /** of an alarm or a topic */
  | {
      readonly kind: 'SetTagsByArn'
      readonly arn: string
      readonly tags: Tags
      readonly remove: readonly string[]
    }
  | { readonly kind: 'DeleteTopic'; readonly arn: TopicArn }
  | {
      readonly kind: 'Subscribe'
      readonly topicArn: TopicArn
      readonly protocol: Protocol
      readonly endpoint: string
      readonly attributes?: Readonly<Record<string, string>> | undefined
    }
  | { readonly kind: 'ConfirmSubscription'; readonly topicArn: TopicArn; readonly token: string }
  | { readonly kind: 'Unsubscribe'; readonly arn: SubscriptionArn }
  | {
      readonly kind: 'Publish'
      readonly topicArn: TopicArn
      readonly subject?: string | undefined
      readonly text: string
      readonly attributes?: MessageAttributes | undefined
    }
  | { readonly kind: 'AddSandboxPhone' | 'DeleteSandboxPhone'; readonly number: string }
  | { readonly kind: 'VerifySandboxPhone'; readonly number: string; readonly code: string }
  | { readonly kind: 'SetSmsSandbox'; readonly inside: boolean }
  | {
      readonly kind: 'ConfigureSlackChannel'
      readonly name: string
      readonly teamId: string
      readonly channelId: string
      readonly channelName: string
      readonly topicArns: readonly TopicArn[]
    }
  | { readonly kind: 'RemoveSlackChannel'; readonly name: string }
  | { readonly kind: 'PutDashboard'; readonly name: string; readonly body: string }
  | { readonly kind: 'DeleteDashboards'; readonly names: readonly string[] }
  | {
      readonly kind: 'InjectFault' | 'ClearFault'
      readonly fault: FaultName
      readonly instanceId?: InstanceId | undefined
      readonly volumeId?: VolumeId | undefined
    }
  | ({ readonly kind: 'ReplaceRoot' } & RootWish)
  | { readonly kind: 'InjectMystery' | 'RevealMystery'; readonly instanceId: InstanceId }
  | { readonly kind: 'NameMystery'; readonly instanceId: InstanceId; readonly fault: FaultName }
  | { readonly kind: 'SetCapacity'; readonly zone: string; readonly type: string; readonly there: boolean }
  | { readonly kind: 'SetQuotas'; readonly profile: QuotaProfile }
  | ({ readonly kind: 'Keep' } & KeepWish)
  | { readonly kind: 'SetWorkload'; readonly instanceId: InstanceId; readonly workload: Workload }
  | { readonly kind: 'SetCloudWatchAgent'; readonly instanceId: InstanceId; readonly installed: boolean }
  | { readonly kind: 'WriteFile'; readonly instanceId: InstanceId; readonly path: string; readonly text: string }
  | {
      readonly kind: 'RunInGuest'
      readonly instanceId: InstanceId
      readonly line: string
      /** whose shell it is typed in, where it is not that of the image's user */
      readonly as?: ShellUser | undefined
    }
  | { readonly kind: 'SetUserData'; readonly instanceId: InstanceId; readonly userData?: string | undefined }
  | {
      readonly kind: 'SetMetadataOptions'
      readonly instanceId: InstanceId
      readonly change: { readonly [Name in keyof MetadataOptions]?: MetadataOptions[Name] | undefined }
    }
  | { readonly kind: 'AssociateProfile'; readonly instanceId: InstanceId; readonly profile: string }
  | { readonly kind: 'DisassociateProfile'; readonly id: string }
  | { readonly kind: 'ReplaceProfile'; readonly id: string; readonly profile: string }
  | { readonly kind: 'RepairVolume'; readonly id: VolumeId }
