import type { EventId, InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Trail } from '#lib/trail.ts'

export type Reach = 'initializing' | 'passed' | 'failed'

/** The report of one round of checks; `ebs` is absent on Xen types, which have no such check. */
export interface Report {
  readonly system: Reach
  readonly instance: Reach
  readonly ebs?: Reach | undefined
}

export type CheckName = keyof Report

/** The checks of an instance that is running; there is no row while it is not. */
export interface Checks extends Report {
  readonly instanceId: InstanceId
  /** when each check began to fail: `ImpairedSince` */
  readonly impairedSince: Readonly<Partial<Record<CheckName, Instant>>>
  /** checks are made each minute at this many milliseconds past it */
  readonly phase: Instant
  /** the round that ends `initializing` */
  readonly firstAt: Instant
  /** the next round that will find something new */
  readonly due?: Instant | undefined
  /** the event after which a round would find something new, and what that is */
  readonly because?: EventId | undefined
  readonly finding?: string | undefined
}

/** Failed checks as the 0/1 metrics that CloudWatch is sent each minute. */
export interface Failures {
  readonly system: 0 | 1
  readonly instance: 0 | 1
  readonly ebs?: 0 | 1 | undefined
}

/** Outlives the checks: what was sent stays sent. */
export interface CheckTrail {
  readonly instanceId: InstanceId
  readonly trail: Trail<Failures>
}

export type CheckFact = { readonly kind: 'ChecksReported'; readonly instanceId: InstanceId; readonly report: Report }
