import type { InstanceId } from '#lib/brand.ts'
import { type Instant, minute } from '#lib/time.ts'
import { areaOver, meanOver, type Trail } from '#lib/trail.ts'
import type { Account } from '../../account.ts'
import type { Dimension } from '../../messages/alarms/alarm.ts'
import { type Run, type Span, series } from './series.ts'

export type Unit = 'Percent' | 'Bytes' | 'Count'

/** The source of datapoints: one metric of one instance, or of other dimensions, which only requests publish. */
export interface Source {
  readonly instanceId?: InstanceId | undefined
  /** where they are others, or none */
  readonly dimensions?: readonly Dimension[] | undefined
  readonly metric: string
  /** seconds for which a point is asked for */
  readonly period?: number | undefined
  /** the only one that is asked for */
  readonly unit?: string | undefined
  /** AWS/EC2 where nothing is said */
  readonly namespace?: string | undefined
}

/** The published values of one metric of one instance. */
export interface Reading {
  /** when it last took a step, or will take one that is known already */
  readonly last: Instant | undefined
  readonly runs: (span: Span) => readonly Run[]
  /** of a value that rises between its steps: when it reaches a value, undefined when it never will */
  readonly reaches?: (value: number) => Instant | undefined
}

/** A metric. To add some, put them into a map of their own and name it in `registry.ts`. */
export interface Metric {
  readonly unit: Unit
  /** AWS/EC2 where nothing is said */
  readonly namespace?: 'CWAgent'
  /**
   * each minute; each five minutes, of one sample or (basic) of one a minute; or as basic or detailed (a minute) monitoring
   * says
   */
  readonly every: 'minute' | 'five' | 'basic' | 'monitoring'
  /** undefined where the instance never published it */
  readonly read: (account: Account, id: InstanceId) => Reading | undefined
}

/** The points of a value that is measured: each is the mean of its time. */
export const gauge = (trail: Trail<number> | undefined): Reading | undefined =>
  reading(trail, {
    whole: (value) => value,
    mixed: (known, stamp, every) => meanOver(known, stamp, stamp + every),
  })

/** The points of what is counted, from a trail of how much there is each minute: each is the total of its time. */
export const total = (trail: Trail<number> | undefined): Reading | undefined =>
  reading(trail, {
    whole: (value, every) => Math.round((value * every) / minute),
    mixed(known, stamp, every) {
      const { sum, known: time } = areaOver(known, stamp, stamp + every)
      return time === 0 ? undefined : Math.round(sum / minute)
    },
  })

interface How<V> {
  readonly whole: (value: V, every: Instant) => number | undefined
  readonly mixed: (trail: Trail<V>, stamp: Instant, every: Instant) => number | undefined
}

/** A trail as points; one that never had a value is none. */
export function reading<V>(trail: Trail<V> | undefined, { whole, mixed }: How<V>): Reading | undefined {
  if (!trail || trail.length === 0) return undefined
  return {
    last: trail.at(-1)?.from,
    runs: (span) =>
      series(
        { trail, whole: (value) => whole(value, span.every), mixed: (stamp) => mixed(trail, stamp, span.every) },
        span,
      ),
  }
}
