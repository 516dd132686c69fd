declare const brand: unique symbol

/** A string that must not be mixed up with another kind of string. */
export type Brand<T extends string, Kind extends string> = T & { readonly [brand]: Kind }

export type SpotRequestId = Brand<string, 'spotRequest'>
export type InstanceId = Brand<string, 'instance'>
export type PlacementGroupId = Brand<string, 'placementGroup'>
export type VolumeId = Brand<string, 'volume'>
export type HostId = Brand<string, 'host'>
export type AllocationId = Brand<string, 'allocation'>
export type GroupId = Brand<string, 'group'>
export type TopicArn = Brand<string, 'topic'>
export type SubscriptionArn = Brand<string, 'subscription'>
export type SnapshotId = Brand<string, 'snapshot'>

/** An event's number in the log of its account, from 0 without a gap. */
export type EventId = number
