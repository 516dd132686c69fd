import type { AllocationId, HostId, InstanceId, SnapshotId, SubscriptionArn, TopicArn, VolumeId } from '#lib/brand.ts'
import type { CheckName } from '../../observers/checks/check.ts'
import type { ImageId } from '../../world/images/image.ts'

/** The place where something happened: the thing at which a picture of the account tells it. */
export type Place =
  | { readonly kind: 'instance'; readonly id: InstanceId }
  | { readonly kind: 'volume'; readonly id: VolumeId }
  | { readonly kind: 'snapshot'; readonly id: SnapshotId }
  | { readonly kind: 'image'; readonly id: ImageId }
  | { readonly kind: 'host'; readonly id: HostId }
  /** an Elastic IP; one that is borrowed belongs to its instance */
  | { readonly kind: 'address'; readonly id: AllocationId }
  | { readonly kind: 'group'; readonly id: string }
  /** the status checks of an instance; `check` is the first that fails */
  | { readonly kind: 'check'; readonly id: InstanceId; readonly check?: CheckName | undefined }
  | { readonly kind: 'alarm'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: TopicArn }
  | { readonly kind: 'subscription'; readonly id: SubscriptionArn }
  /** what belongs to no thing: a quota, a full zone, Slack, the SMS sandbox */
  | { readonly kind: 'account' }
