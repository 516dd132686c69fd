import { findType } from '#facts/catalogue.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { type Instant, minute, second } from '#lib/time.ts'
import type { Trail } from '#lib/trail.ts'
import type { Account } from '../../account.ts'
import type { Datapoint, Statistic } from '../../messages/alarms/alarm.ts'
import type { Reading, Source } from './metric.ts'
import { metrics } from './registry.ts'
import { fives } from './fives.ts'
import { floorTo, type Run } from './series.ts'
import type { CustomMetric, Share } from './custom.ts'
import { customEvery, customOf, customReading } from './customRead.ts'
import { statisticOf } from './statistic.ts'

/** The namespace of EC2's own metrics. */
export const ec2Namespace = 'AWS/EC2'

function metricOf({ metric, namespace = ec2Namespace }: Source) {
  const found = metrics.get(metric)
  return found && (found.namespace ?? ec2Namespace) === namespace ? found : undefined
}

/** The published values of a metric; undefined when nothing ever was. */
export function readingOf(account: Account, source: Source): Reading | undefined {
  const own = ownReading(account, source)
  if (own) return own
  const custom = customOf(account, source)
  return custom && customReading(custom, source.unit)
}

/** The values that an instance publishes by itself. */
function ownReading(account: Account, source: Source): Reading | undefined {
  const metric = metricOf(source)
  if (!metric || source.instanceId === undefined) return undefined
  // a point has one unit, and asked for in another there is none
  return (source.unit ?? metric.unit) === metric.unit ? metric.read(account, source.instanceId) : undefined
}

/** The metric that requests publish, where nothing here does by itself. */
export function customAt(account: Account, source: Source): CustomMetric | undefined {
  const custom = customOf(account, source)
  return custom && !ownReading(account, source) ? custom : undefined
}

const everyOf = (source: Source) => metricOf(source)?.every ?? 'five'

/** The interval between two points, over time; the first step holds for all the time before it too. */
function cadence(account: Account, source: Source): Trail<Instant> {
  if (customAt(account, source)) return [{ from: 0, value: customEvery(source) }]
  const every = everyOf(source)
  if (every !== 'monitoring') return [{ from: 0, value: every === 'minute' ? minute : 5 * minute }]
  const trail = get(account.feeds, source.instanceId ?? '')?.detailed ?? []
  return trail.length === 0
    ? [{ from: 0, value: 5 * minute }]
    : trail.map(({ from, value }) => ({ from, value: value ? minute : 5 * minute }))
}

/** Milliseconds between the points of a metric at a moment: a minute, or five. */
export function cadenceOf(account: Account, source: Source): (at: Instant) => Instant {
  const trail = cadence(account, source)
  return (at) => (trail.findLast(({ from }) => from <= at) ?? trail[0])?.value ?? 5 * minute
}

/** The same, as last switched. */
export const publishedEvery = (account: Account, source: Source): Instant =>
  cadence(account, source).at(-1)?.value ?? 5 * minute

/**
 * The moment of the metric's last step, in its value or in how often it comes; undefined when nothing was ever
 * published.
 */
export function lastStep(account: Account, source: Source): Instant | undefined {
  const last = readingOf(account, source)?.last
  return last === undefined ? undefined : Math.max(last, cadence(account, source).at(-1)?.from ?? 0)
}

/**
 * The points with stamps from `from` up to `to`, in runs of equal ones. What was published stays as it was published. Of a
 * point of five samples that is not over yet, `begun` also takes those that are there.
 */
export function published(
  account: Account,
  source: Source,
  from: Instant,
  to: Instant,
  which?: 'begun',
): readonly Run[] {
  const reading = readingOf(account, source)
  if (!reading) return []
  const steps = cadence(account, source)
  const isCustom = customAt(account, source) !== undefined
  const sampled = !isCustom && (everyOf(source) === 'basic' || everyOf(source) === 'monitoring')
  return steps.flatMap(({ from: switched, value: every = minute }, nth) => {
    const start = Math.ceil(Math.max(from, nth === 0 ? from : switched) / every) * every
    const until = Math.min(to, steps[nth + 1]?.from ?? to)
    // what a request has put is there at once
    const end = isCustom && which ? Math.ceil(until / every) * every : floorTo(until, which && sampled ? minute : every)
    if (end <= start) return []
    if (sampled && every > minute) return fives(reading.runs({ every: minute, from: start, to: end }))
    return reading.runs({ every, from: start, to: end }).map((run) => ({ ...run, every }))
  })
}

interface Query extends Source {
  /** seconds */
  readonly period: number
  readonly statistic: Statistic
}

/**
 * The datapoints that GetMetricStatistics answers at the moment `to`: one for each period that has any, aligned to the
 * clock and stamped with its start, oldest first. A point is there once its minute is over; on Nitro one of basic
 * monitoring is there after the first of its five samples, and is brought up to date with each (CloudWatch guide,
 * ec2-metricscollected).
 */
export function datapoints(account: Account, query: Query, from: Instant, to: Instant): readonly Datapoint[] {
  const period = query.period * second
  const buckets = new Map<Instant, Share[]>()
  const which = isNitro(account, query.instanceId) ? 'begun' : undefined
  for (const run of published(account, query, floorTo(from, period), to, which)) {
    const { from: first, to: end, value, every = minute } = run
    if (value === undefined) continue
    for (let stamp = first; stamp < end; stamp += every) {
      const at = floorTo(stamp, period)
      const shares = buckets.get(at) ?? []
      shares.push(...(run.samples ?? [{ value, count: 1 }]))
      buckets.set(at, shares)
    }
  }
  return [...buckets].flatMap(([at, shares]) => {
    const value = statisticOf(shares, query.statistic)
    return value === undefined ? [] : [{ at, value }]
  })
}

/** An instance that is forgotten is taken for one, as almost all are. */
function isNitro(account: Account, id: InstanceId | undefined): boolean {
  const type = get(account.instances, id ?? '')?.type
  return type === undefined || findType(type)?.hypervisor !== 'xen'
}
