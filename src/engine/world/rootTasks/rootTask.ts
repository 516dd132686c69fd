import type { Brand, EventId, InstanceId, SnapshotId, VolumeId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'

export type RootTaskId = Brand<string, 'rootTask'>

/** A root volume being replaced while its instance runs (UG replace-root). */
export interface RootTask {
  readonly id: RootTaskId
  readonly instanceId: InstanceId
  /** what the new one is made from; the state at launch where it says nothing */
  readonly snapshotId?: SnapshotId | undefined
  readonly deletesOld: boolean
  readonly replaces: VolumeId
  readonly state: 'in-progress' | 'succeeded' | 'failed'
  readonly startedAt: Instant
  readonly endedAt?: Instant | undefined
  readonly due?: Instant | undefined
  readonly because?: EventId | undefined
}

export type RootTaskFact =
  | { readonly kind: 'RootReplacing'; readonly instanceId: InstanceId; readonly task: RootTask }
  | {
      readonly kind: 'RootReplaced'
      readonly instanceId: InstanceId
      readonly taskId: RootTaskId
      readonly state: 'succeeded' | 'failed'
    }

export interface RootWish {
  readonly instanceId: InstanceId
  readonly snapshotId?: SnapshotId | undefined
  readonly deletesOld: boolean
}
