import type { InstanceId, PlacementGroupId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Placement, Tags } from '../instances/instance.ts'

export type Strategy = 'cluster' | 'spread' | 'partition'

/** A wish of how instances are placed in AWS's buildings in relation to each other. */
export interface PlacementGroup {
  readonly id: PlacementGroupId
  readonly name: string
  readonly strategy: Strategy
  /** of a partition group: racks that no other partition shares */
  readonly partitions?: number | undefined
  readonly tags: Tags
  readonly createdAt: Instant
}

/** The group that a launch or a change names, by its name or id. */
export interface PlacementWish {
  readonly group: string
  readonly partition?: number | undefined
}

export type PlacementCommand =
  | {
      readonly kind: 'CreatePlacementGroup'
      readonly name: string
      readonly strategy: Strategy
      readonly partitions?: number | undefined
      readonly tags: Tags
    }
  | { readonly kind: 'DeletePlacementGroup'; readonly name: string }
  /** without a wish it leaves its group */
  | { readonly kind: 'SetPlacement'; readonly instanceId: InstanceId; readonly wish?: PlacementWish | undefined }

export type PlacementFact =
  | { readonly kind: 'PlacementGroupCreated'; readonly group: PlacementGroup }
  | { readonly kind: 'PlacementGroupDeleted'; readonly placementGroupId: PlacementGroupId; readonly name: string }
  | { readonly kind: 'PlacementGroupTagged'; readonly placementGroupId: PlacementGroupId; readonly tags: Tags }
  | { readonly kind: 'PlacementSet'; readonly instanceId: InstanceId; readonly placement?: Placement | undefined }

/** Running instances of a spread group in each zone (UG placement-groups). */
export const mostSpread = 7

/** Partitions of a group in each zone (UG placement-groups). */
export const mostPartitions = 7

/** Placement groups of an account in a Region (UG placement-groups). */
export const placementGroupQuota = 500
