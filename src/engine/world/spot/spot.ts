import type { SpotRequestId } from '#lib/brand.ts'
import type { Tags } from '../instances/instance.ts'

/** An interruption: the way in which AWS takes the capacity of an instance back. */
export type Interruption = 'terminate' | 'stop' | 'hibernate'

export type SpotType = 'one-time' | 'persistent'

/** The terms on which spare capacity is asked for. */
export interface SpotTerms {
  readonly type: SpotType
  readonly interruption: Interruption
  /** US dollars an hour, as it was sent; the On-Demand price where nobody says */
  readonly maxPrice?: string | undefined
  readonly tags: Tags
  /** the request that asks, where it was there before the instance */
  readonly requestId?: SpotRequestId | undefined
}

export type SpotState = 'open' | 'active' | 'closed' | 'disabled' | 'cancelled' | 'failed'

/** AWS's codes (UG spot-request-status). */
export type SpotStatus =
  | 'pending-evaluation'
  | 'fulfilled'
  | 'capacity-not-available'
  | 'price-too-low'
  | 'bad-parameters'
  | 'marked-for-termination'
  | 'marked-for-stop'
  | 'instance-terminated-no-capacity'
  | 'instance-stopped-no-capacity'
  | 'instance-terminated-by-user'
  | 'instance-stopped-by-user'
  | 'request-canceled-and-instance-running'
  | 'canceled-before-fulfillment'
