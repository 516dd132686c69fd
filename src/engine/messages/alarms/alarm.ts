import type { EventId, InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Tags } from '../../world/instances/instance.ts'

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'
export type Statistic = 'Average' | 'Minimum' | 'Maximum' | 'Sum' | 'SampleCount'
export type Operator =
  | 'GreaterThanOrEqualToThreshold'
  | 'GreaterThanThreshold'
  | 'LessThanThreshold'
  | 'LessThanOrEqualToThreshold'
export type Missing = 'missing' | 'notBreaching' | 'breaching' | 'ignore'

export interface Dimension {
  readonly name: string
  readonly value: string
}

/** The settings of an alarm that a person makes with PutMetricAlarm. */
export interface AlarmSettings {
  readonly name: string
  readonly description?: string | undefined
  readonly metric: string
  /** AWS/EC2 where nothing is said */
  readonly namespace?: string | undefined
  /** the one instance that it watches; absent where its dimensions are others, or none */
  readonly instanceId?: InstanceId | undefined
  /** what else it watches: absent where that is the one instance */
  readonly dimensions?: readonly Dimension[] | undefined
  /** the only unit whose points it takes */
  readonly unit?: string | undefined
  readonly tags?: Tags | undefined
  readonly statistic: Statistic
  /** seconds */
  readonly period: number
  readonly evaluationPeriods: number
  /** M of M-out-of-N; absent when it was never set, which shows in the reason's wording */
  readonly datapointsToAlarm?: number | undefined
  readonly threshold: number
  readonly operator: Operator
  readonly treatMissing: Missing
  readonly actionsEnabled: boolean
  readonly okActions: readonly string[]
  readonly alarmActions: readonly string[]
  readonly insufficientDataActions: readonly string[]
}

export interface Alarm extends AlarmSettings {
  readonly arn: string
  readonly state: AlarmState
  readonly reason: string
  readonly stateSince: Instant
  readonly updatedAt: Instant
  /** evaluated each minute at this many milliseconds past it */
  readonly phase: Instant
  /** the next evaluation whose outcome differs */
  readonly due?: Instant | undefined
  /** the state that it comes to then */
  readonly turnsTo?: AlarmState | undefined
  /** the event that will bring that change about */
  readonly because?: EventId | undefined
}

/** A datapoint as the alarm saw it. */
export interface Datapoint {
  readonly at: Instant
  readonly value: number
}

/** Everything a mail about a change of state says; kept as it was, because the alarm may change afterwards. */
export interface StateChange {
  readonly alarm: AlarmSettings & { readonly arn: string; readonly updatedAt: Instant }
  readonly from: AlarmState
  readonly to: AlarmState
  readonly reason: string
  readonly at: Instant
}

export type CloudWatchFact =
  | { readonly kind: 'AlarmPut'; readonly alarm: Alarm; readonly created: boolean }
  | { readonly kind: 'AlarmDeleted'; readonly name: string }
  | { readonly kind: 'AlarmTagged'; readonly name: string; readonly tags: Tags }
  | {
      readonly kind: 'AlarmStateChanged'
      readonly name: string
      readonly from: AlarmState
      readonly to: AlarmState
      readonly reason: string
    }
  | {
      readonly kind: 'AlarmActionRun'
      readonly name: string
      readonly action: string
      readonly error?: string | undefined
    }
  | { readonly kind: 'AlarmActionsEnabled' | 'AlarmActionsDisabled'; readonly name: string }
