import type { Instant } from '#lib/time.ts'
import type { Dimension } from '../../messages/alarms/alarm.ts'

/** A share of a datapoint: so many samples of one value, or a set of which only the statistics are known. */
export interface Share {
  /** of a set: its mean */
  readonly value: number
  readonly count: number
  /** of a set */
  readonly least?: number | undefined
  readonly most?: number | undefined
}

/** A custom metric's samples of one minute, or of one second where that was asked for, in one unit. */
export interface CustomPoint {
  readonly at: Instant
  readonly unit: string
  readonly shares: readonly Share[]
}

/** A metric that a request has published: its namespace, name and dimensions together are what it is. */
export interface CustomMetric {
  readonly id: string
  readonly namespace: string
  readonly metric: string
  readonly dimensions: readonly Dimension[]
  /** by time */
  readonly points: readonly CustomPoint[]
}

/** A value, or several, of one metric as PutMetricData sends them. */
export interface MetricDatum extends CustomPoint {
  readonly metric: string
  readonly dimensions: readonly Dimension[]
}

export interface CustomMetricFact {
  readonly kind: 'MetricDataPut'
  readonly namespace: string
  readonly data: readonly MetricDatum[]
}

/** The id under which a metric is filed: dimensions in any order are the same ones. */
export const customId = (namespace: string, metric: string, dimensions: readonly Dimension[]): string =>
  JSON.stringify([namespace, metric, ...dimensions.map(({ name, value }) => `${name}=${value}`).toSorted()])
