import { findType } from '#facts/catalogue.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { day, type Instant } from '#lib/time.ts'
import type { Trail } from '#lib/trail.ts'
import { type CreditMode, type Flow, type Stand, standAfter, type Turn, unitsPerCredit } from './flow.ts'

/** The CPU credits of one T instance; the row outlives it, as what CloudWatch was sent does. */
export interface Credits {
  readonly instanceId: InstanceId
  readonly type: string
  readonly flow: Flow
  readonly since: Instant
  /** the flow's next turn; while stopped, the end of the seven days */
  readonly due?: Instant | undefined
  readonly because?: EventId | undefined
  /** surplus that one event made payable at once */
  readonly settled?: { readonly event: number; readonly units: number } | undefined
  /** the flows, for the metrics; none while not running */
  readonly trail: Trail<Flow>
}

export type CreditFact = {
  readonly kind: 'CreditsTurned'
  readonly instanceId: InstanceId
  /** `lost`: seven days stopped */
  readonly to: Turn | 'lost'
}

/**
 * The time for which T3, T3a and T4g keep their credits after a stop, in milliseconds (UG
 * burstable-performance-instances-standard-mode-concepts).
 */
export const keptWhileStopped = 7 * day

export const isT2 = (type: string): boolean => type.startsWith('t2.')

/** The credit mode that AWS takes when nobody says anything. */
export const defaultMode = (type: string): CreditMode => (isT2(type) ? 'standard' : 'unlimited')

export const isBurstable = (type: string): boolean => findType(type)?.burstable ?? false

/** Launch credits of a T2 instance: 30 for each vCPU. */
export const launchCredits = (type: string): number => (findType(type)?.vcpus ?? 0) * 30 * unitsPerCredit

/** The stand of an instance's credits at a moment, in units. */
export const standAt = ({ flow, since }: Credits, at: Instant): Stand => standAfter(flow, Math.max(0, at - since))

export interface CreditWish {
  readonly id: InstanceId
  readonly mode: CreditMode
}
