import type { EventId, InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'

export const scheduledCodes = [
  'instance-stop',
  'instance-retirement',
  'instance-reboot',
  'system-reboot',
  'system-maintenance',
] as const

export type ScheduledCode = (typeof scheduledCodes)[number]

/**
 * An event that AWS has scheduled for an instance's host, and so for the instance (UG
 * monitoring-instances-status-check-sched).
 */
export interface ScheduledEvent {
  /** `instance-event-…` */
  readonly id: string
  readonly instanceId: InstanceId
  readonly code: ScheduledCode
  /** when it happens: AWS promises no earlier, here it is then */
  readonly notBefore: Instant
  readonly notAfter?: Instant | undefined
  /** until when its owner may put it off; what has none cannot be put off */
  readonly deadline?: Instant | undefined
  /** set once it has been carried out; it is described for a week more */
  readonly completedAt?: Instant | undefined
  /** `notBefore`, then the end of that week */
  readonly due?: Instant | undefined
  /** the event that announced it, or put it off */
  readonly because?: EventId | undefined
}

export type ScheduledFact =
  | { readonly kind: 'ScheduledEventAnnounced'; readonly scheduled: ScheduledEvent }
  | {
      readonly kind: 'ScheduledEventMoved'
      readonly scheduledId: string
      readonly instanceId: InstanceId
      readonly notBefore: Instant
    }
  | {
      readonly kind: 'ScheduledEventCompleted'
      readonly scheduledId: string
      readonly instanceId: InstanceId
      readonly code: ScheduledCode
      /** when it is no longer described */
      readonly until: Instant
    }
  /** the instance has left the host that it was about */
  | { readonly kind: 'ScheduledEventCleared'; readonly scheduledId: string; readonly instanceId: InstanceId }
  | { readonly kind: 'ScheduledEventForgotten'; readonly scheduledId: string }
