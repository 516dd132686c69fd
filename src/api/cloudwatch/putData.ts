import type { MetricDatum, Share } from '#engine/observers/metrics/custom.ts'
import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import { refuseMetric } from '#facts/metricErrors.ts'
import { day, hour, type Instant, minute, second } from '#lib/time.ts'
import { decimal, list, need, struct, text, time, type Values, whole } from '../params.ts'
import { units } from './units.ts'
import { choice, member, write } from './verbs.ts'

/** The limits of one request (CloudWatch guide, cloudwatch_limits). */
const most = { data: 1000, values: 150, dimensions: 30 }

const tooMany = (name: string, count: number) => refuseMetric.tooMany(member(name), count)

const named = { Name: need(text()), Value: need(text({ most: 1024 })) }

const noNumber = (said: string, name: string) => refuseMetric.noNumber(member(name), said)

const datum = {
  MetricName: need(text()),
  Dimensions: list(struct(named), { most: most.dimensions, tooMany }),
  Timestamp: time(),
  Value: decimal(noNumber),
  StatisticValues: struct({
    SampleCount: need(decimal()),
    Sum: need(decimal()),
    Minimum: need(decimal()),
    Maximum: need(decimal()),
  }),
  Values: list(decimal(noNumber), { most: most.values, tooMany }),
  Counts: list(decimal(), { most: most.values, tooMany }),
  Unit: choice(units),
  StorageResolution: whole(1, 60),
}

type Sent = Values<typeof datum>

/** The samples of a datum: one value, several with how often each was met, or statistics of many. */
function sharesOf(sent: Sent, at: string): readonly Share[] | Refusal {
  const { Value: value, Values: values, Counts: counts, StatisticValues: set } = sent
  if (value !== undefined && values) return refuseMetric.valueAndValues(at)
  if (value !== undefined && set) return refuseMetric.exclusive(at, 'Value', 'StatisticValues')
  if (values && set) return refuseMetric.exclusive(at, 'Values', 'StatisticValues')
  if (value !== undefined) return [{ value, count: 1 }]
  if (values && values.length > 0) {
    if (counts && counts.length !== values.length) return refuseMetric.counts(at)
    return values.map((one, i) => ({ value: one, count: counts?.[i] ?? 1 }))
  }
  if (!set) return refuseMetric.nothing(at)
  const { SampleCount: count, Sum: sum, Minimum: least, Maximum: greatest } = set
  if (greatest < least) return refuseMetric.upsideDown(at)
  return count > 0 ? [{ value: sum / count, count, least, most: greatest }] : refuseMetric.noSamples(at)
}

const isWithin = (at: Instant, now: Instant) => at >= now - 14 * day && at <= now + 2 * hour

function datumOf(sent: Sent, nth: number, now: Instant): MetricDatum | Refusal {
  const shares = sharesOf(sent, `MetricData.member.${nth + 1}`)
  if (isRefusal(shares)) return shares
  const { Timestamp: at = now, StorageResolution: resolution = 60, Unit: unit = 'None' } = sent
  if (resolution !== 1 && resolution !== 60)
    return refusal(
      'InvalidParameterValue',
      `The value ${resolution} for parameter MetricData.member.${nth + 1}.StorageResolution is invalid.`,
    )
  const every = resolution === 1 ? second : minute
  const dimensions = (sent.Dimensions ?? []).map(({ Name: name, Value: value }) => ({ name, value }))
  return { metric: sent.MetricName, dimensions, at: Math.floor(at / every) * every, unit, shares }
}

/** Values of metrics of one's own: what is put here, ListMetrics, the two ways to read, and alarms see. */
export const PutMetricData = write({
  params: { Namespace: need(text()), MetricData: need(list(struct(datum), { most: most.data, tooMany })) },
  // there are no entities; a request without them is in order
  keeps: { StrictEntityValidation: false },
  command({ Namespace: namespace, MetricData: sent }, { now }) {
    if (namespace.startsWith('AWS/')) return refuseMetric.ofAws
    if (sent.length === 0) return refuse.missing('MetricData')
    const late = sent.flatMap(({ Timestamp: at = now }, i) => (isWithin(at, now) ? [] : [i + 1]))
    if (late.length > 0) return refuseMetric.tooOld(late)
    const data: MetricDatum[] = []
    for (const [i, one] of sent.entries()) {
      const read = datumOf(one, i, now)
      if (isRefusal(read)) return read
      data.push(read)
    }
    return { kind: 'PutMetricData', namespace, data }
  },
})
