import type { EventId, InstanceId, SpotRequestId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { LaunchWish } from '../../command.ts'
import type { Tags } from '../instances/instance.ts'
import type { Interruption, SpotState, SpotStatus, SpotTerms } from './spot.ts'

/** An interruption notice: what will be done to the instance, and when. */
export interface Notice {
  readonly action: Interruption
  readonly givenAt: Instant
  readonly at: Instant
}

/** A Spot Instance request, with what it is to launch. */
export interface SpotRequest extends SpotTerms {
  readonly id: SpotRequestId
  readonly wish: Omit<LaunchWish, 'spot'>
  readonly createdAt: Instant
  readonly state: SpotState
  readonly status: SpotStatus
  readonly statusAt: Instant
  readonly instanceId?: InstanceId | undefined
  readonly notice?: Notice | undefined
  /** when AWS next does something about it by itself */
  readonly due?: Instant | undefined
  readonly because?: EventId | undefined
}

/** A change of a request; what is left out stays as it is. */
export interface SpotChange {
  readonly state?: SpotState | undefined
  readonly status: SpotStatus
  readonly instanceId?: InstanceId | undefined
  /** when AWS tries again */
  readonly until?: Instant | undefined
}

export type SpotFact =
  | { readonly kind: 'SpotRequested'; readonly request: SpotRequest }
  | ({ readonly kind: 'SpotRequestChanged'; readonly requestId: SpotRequestId } & SpotChange)
  /** with it the rebalance recommendation, which may come earlier in AWS */
  | {
      readonly kind: 'SpotInterruptionNoticed'
      readonly requestId: SpotRequestId
      readonly instanceId: InstanceId
      readonly action: Interruption
      readonly until: Instant
    }
  | { readonly kind: 'SpotRequestTagged'; readonly requestId: SpotRequestId; readonly tags: Tags }
