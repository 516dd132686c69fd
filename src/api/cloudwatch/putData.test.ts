import { day, hour, iso, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

type Params = Readonly<Record<string, unknown>>
type Story = ReturnType<typeof scenario>

const Namespace = 'shop'
const Dimensions = [{ Name: 'Queue', Value: 'orders' }]

const put = (story: Story, ...MetricData: readonly Params[]) => story.ok('PutMetricData', { Namespace, MetricData })

/** An hour around now. */
const span = ({ history }: Story) => ({
  StartTime: iso(history().now - hour),
  EndTime: iso(history().now + minute),
})

const stats = (story: Story, more: Params = {}) =>
  story.ok('GetMetricStatistics', {
    Namespace,
    MetricName: 'Waiting',
    ...span(story),
    Period: 300,
    Statistics: ['SampleCount', 'Sum', 'Average', 'Minimum', 'Maximum'],
    ...more,
  })['Datapoints'] as readonly Params[]

describe('PutMetricData', () => {
  it('what is put is there at once: in the list, in statistics and in data', () => {
    const story = scenario()
    put(story, { MetricName: 'Waiting', Dimensions, Value: 4, Unit: 'Count' })
    expect(story.ok('ListMetrics', { Namespace })).toEqual({
      Metrics: [{ Namespace, MetricName: 'Waiting', Dimensions }],
    })
    expect(stats(story, { Dimensions })).toMatchObject([{ Sum: 4, Unit: 'Count' }])
    expect(stats(story)).toEqual([])
    expect(stats(story, { Dimensions, Unit: 'Seconds' })).toEqual([])
    const Metric = { Namespace, MetricName: 'Waiting', Dimensions }
    const MetricDataQueries = [{ Id: 'm1', MetricStat: { Metric, Period: 60, Stat: 'Sum' } }]
    expect(story.ok('GetMetricData', { MetricDataQueries, ...span(story) })).toMatchObject({
      MetricDataResults: [{ Id: 'm1', Label: 'Waiting', Values: [4] }],
    })
  })

  it('values of one minute are one point, also with counts and as statistics of many', () => {
    const story = scenario()
    put(story, { MetricName: 'Waiting', Value: 1 }, { MetricName: 'Waiting', Values: [2, 5], Counts: [3, 1] })
    expect(stats(story)).toMatchObject([
      { SampleCount: 5, Sum: 12, Average: 2.4, Minimum: 1, Maximum: 5, Unit: 'None' },
    ])
    const StatisticValues = { SampleCount: 10, Sum: 100, Minimum: 0.5, Maximum: 50 }
    put(story, { MetricName: 'Waiting', StatisticValues })
    expect(stats(story)).toMatchObject([{ SampleCount: 15, Sum: 112, Minimum: 0.5, Maximum: 50 }])
  })

  it('dimensions in another order are the same metric, and a list asks for any of a name', () => {
    const story = scenario()
    const more = [{ Name: 'Stage', Value: 'prod' }, ...Dimensions]
    put(story, { MetricName: 'Waiting', Dimensions: more, Value: 1 })
    put(story, { MetricName: 'Waiting', Dimensions: more.toReversed(), Value: 1 })
    expect(stats(story, { Dimensions: more })).toMatchObject([{ SampleCount: 2 }])
    const listed = (asked: readonly Params[]) =>
      (story.ok('ListMetrics', { Namespace, Dimensions: asked })['Metrics'] as readonly unknown[]).length
    expect(listed([{ Name: 'Queue' }])).toBe(1)
    expect(listed([{ Name: 'Queue', Value: 'mail' }])).toBe(0)
  })

  it('a moment may be two weeks ago and two hours ahead', () => {
    const story = scenario()
    const { now } = story.history()
    put(story, { MetricName: 'Waiting', Value: 7, Timestamp: iso(now - 14 * day) })
    put(story, { MetricName: 'Waiting', Value: 8, Timestamp: iso(now + 2 * hour) })
    const all = { StartTime: iso(now - 15 * day), EndTime: iso(now + 3 * hour), Period: 86_400, Statistics: ['Sum'] }
    expect(stats(story, all).map(({ Sum }) => Sum)).toEqual([7, 8])
    const refused = (Timestamp: string) =>
      story.no('PutMetricData', { Namespace, MetricData: [{ MetricName: 'Waiting', Value: 1, Timestamp }] }).message
    const why = 'The parameter MetricData.member.1.Timestamp must specify a time within the past two weeks.'
    expect(refused(iso(now - 14 * day - minute))).toBe(why)
    expect(refused(iso(now + 2 * hour + minute))).toBe(why)
  })

  it('points of seconds are there for those who ask for seconds', () => {
    const story = scenario()
    const { now } = story.history()
    const at = Math.floor((now - minute) / minute) * minute
    for (const [second, Value] of [
      [1, 10],
      [31, 20],
    ] as const)
      put(story, { MetricName: 'Waiting', Value, StorageResolution: 1, Timestamp: iso(at + second * 1000) })
    expect(stats(story, { Period: 30, Statistics: ['Sum'] }).map(({ Sum }) => Sum)).toEqual([10, 20])
    expect(stats(story, { Period: 60, Statistics: ['Sum'] }).map(({ Sum }) => Sum)).toEqual([30])
  })

  it.each([
    [{ Value: 1, Values: [1] }, 'InvalidParameterValue', 'mutually exclusive and you have specified both.'],
    [
      { Value: Number.NaN },
      'InvalidParameterValue',
      'The value NaN for parameter MetricData.member.1.Value is invalid.',
    ],
    [
      { Value: 1, StatisticValues: { SampleCount: 1, Sum: 1, Minimum: 1, Maximum: 1 } },
      'InvalidParameterCombination',
      'StatisticValues',
    ],
    [{ Values: [1, 2], Counts: [1] }, 'InvalidParameterValue', 'must be of the same size.'],
    [
      { Values: Array.from({ length: 151 }, () => 1) },
      'InvalidParameterValue',
      'MetricData.member.1.Values must not have a size greater than 150.',
    ],
    [
      {},
      'InvalidParameterCombination',
      'At least one of the parameters MetricData.member.1.Value and MetricData.member.1.StatisticValues must be specified.',
    ],
    [
      { StatisticValues: { SampleCount: 0, Sum: 1, Minimum: 1, Maximum: 1 } },
      'InvalidParameterValue',
      'SampleCount must be greater than 0.',
    ],
    [{ Value: 1, Unit: 'Apples' }, 'ValidationError', 'enum value set'],
    [{ Value: 1, StorageResolution: 30 }, 'InvalidParameterValue', 'StorageResolution'],
  ])('%j is refused', (datum, code, message) => {
    const { no } = scenario()
    const refused = no('PutMetricData', { Namespace, MetricData: [{ MetricName: 'Waiting', ...datum }] })
    expect(refused).toMatchObject({ code, message: expect.stringContaining(message) })
  })

  it('AWS’s own namespaces are AWS’s', () => {
    const { no } = scenario()
    const MetricData = [{ MetricName: 'CPUUtilization', Value: 1 }]
    expect(no('PutMetricData', { Namespace: 'AWS/EC2', MetricData })).toEqual({
      code: 'InvalidParameterValue',
      message: 'The value AWS/ for parameter Namespace is invalid.',
    })
  })

  it('an alarm on it goes off when the minute is over, and comes back to what its data says', () => {
    const story = scenario()
    const rule = {
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 10,
      ComparisonOperator: 'GreaterThanThreshold',
    }
    const missing = { TreatMissingData: 'notBreaching' }
    story.ok('PutMetricAlarm', {
      AlarmName: 'queue',
      Namespace,
      MetricName: 'Waiting',
      Dimensions,
      ...rule,
      ...missing,
    })
    const state = () => {
      const { MetricAlarms } = story.ok('DescribeAlarms') as {
        MetricAlarms: readonly [{ StateValue: string; StateReason: string }]
      }
      return MetricAlarms[0]
    }
    story.wait(5 * minute)
    expect(state().StateValue).toBe('OK')
    put(story, { MetricName: 'Waiting', Dimensions, Value: 12 })
    story.wait(2 * minute)
    expect(state()).toMatchObject({ StateValue: 'ALARM', StateReason: expect.stringContaining('[12.0 (') })
    story.wait(10 * minute)
    expect(state().StateValue).toBe('OK')
  })

  it('an alarm on an instance’s own custom metric hears of it too, every ten seconds if it is asked for', () => {
    const story = scenario()
    const own = { Dimensions: [{ Name: 'InstanceId', Value: story.running() }] }
    const rule = {
      Statistic: 'Maximum',
      Period: 10,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanThreshold',
    }
    story.ok('PutMetricAlarm', { AlarmName: 'jobs', Namespace, MetricName: 'Jobs', ...own, ...rule })
    story.wait(minute)
    put(story, { MetricName: 'Jobs', ...own, Value: 2, StorageResolution: 1 })
    story.wait(25_000)
    expect(story.ok('DescribeAlarms')).toMatchObject({ MetricAlarms: [{ StateValue: 'ALARM' }] })
  })
})

describe('metric math', () => {
  /** Two metrics over three minutes, the second with a gap. */
  function two() {
    const story = scenario()
    const first = Math.floor(story.history().now / minute) * minute - 5 * minute
    const at = (nth: number) => iso(first + nth * minute)
    for (const [nth, Value] of [2, 4, 6].entries()) put(story, { MetricName: 'Good', Value, Timestamp: at(nth) })
    for (const [nth, Value] of [1, 0].entries()) put(story, { MetricName: 'Bad', Value, Timestamp: at(2 * nth) })
    const stat = (Id: string, MetricName: string) => ({
      Id,
      ReturnData: false,
      MetricStat: { Metric: { Namespace, MetricName }, Period: 60, Stat: 'Sum' },
    })
    const queries = (Expression: string) => [stat('good', 'Good'), stat('bad', 'Bad'), { Id: 'e1', Expression }]
    const asked = (Expression: string) => ({
      MetricDataQueries: queries(Expression),
      StartTime: at(0),
      EndTime: at(3),
      ScanBy: 'TimestampAscending',
    })
    return { ...story, asked }
  }

  it.each([
    ['good', [2, 4, 6]],
    ['good + bad', [3, 6]],
    ['good - 1', [1, 3, 5]],
    ['100 * bad / (good + bad)', [100 / 3, 0]],
    ['good / bad', [2]],
    ['-good', [-2, -4, -6]],
    ['FILL(bad, 0) + good', [3, 4, 6]],
    ['FILL(bad, REPEAT)', [1, 1, 0]],
    ['SUM([good, bad])', [3, 4, 6]],
    ['SUM(METRICS())', [3, 4, 6]],
    ['good / MAX(good)', [2 / 6, 4 / 6, 1]],
    ['good - AVG(good)', [-2, 0, 2]],
    ['DIFF(good)', [2, 2]],
    ['RATE(good) * PERIOD(good)', [2, 2]],
    ['RUNNING_SUM(good)', [2, 6, 12]],
    ['good > 3', [0, 1, 1]],
    ['IF(good > 3, good, 0)', [0, 4, 6]],
    ['IF(good > 3 AND good < 5, 1, good)', [2, 1, 6]],
    ['CEIL(good / 4)', [1, 1, 2]],
  ])('%s', (expression, values) => {
    const { ok, asked } = two()
    expect(ok('GetMetricData', asked(expression))).toMatchObject({
      MetricDataResults: [{ Id: 'e1', Label: 'e1', Values: values }],
    })
  })

  it('several series come one after the other, each with its own label', () => {
    const { ok, asked } = two()
    expect(ok('GetMetricData', asked('METRICS() * 10'))).toMatchObject({
      MetricDataResults: [
        { Id: 'e1', Label: 'Good', Values: [20, 40, 60] },
        { Id: 'e1', Label: 'Bad', Values: [10, 0] },
      ],
    })
  })

  it.each([
    ['good +', 'ValidationError'],
    ['nobody + 1', 'ValidationError'],
    ['e1 + 1', 'ValidationError'],
    ['AVG(good)', 'ValidationError'],
    ['ANOMALY_DETECTION_BAND(good)', 'Playground.NotModelled'],
    ['SELECT AVG(Good) FROM shop', 'Playground.NotModelled'],
    ['FILL(bad, LINEAR)', 'Playground.NotModelled'],
  ])('%s is refused: %s', (expression, code) => {
    const { no, asked } = two()
    expect(no('GetMetricData', asked(expression)).code).toBe(code)
  })

  it('a percentile is left out by name, and what is no statistic is refused', () => {
    const { no } = scenario()
    const asked = (Stat: string) => ({
      MetricDataQueries: [
        { Id: 'a', MetricStat: { Metric: { Namespace: 'Shop', MetricName: 'Orders' }, Period: 60, Stat } },
      ],
      StartTime: '2026-11-01T00:00:00Z',
      EndTime: '2026-11-01T01:00:00Z',
    })
    for (const one of ['p95', 'p99.9', 'tm90', 'IQM', 'PR(:300)'])
      expect(no('GetMetricData', asked(one)).code, one).toBe('Playground.NotModelled')
    expect(no('GetMetricData', asked('Median'))).toEqual({
      code: 'ValidationError',
      message: 'The value Median for parameter MetricDataQueries.member.1.MetricStat.Stat is not a valid statistic.\n',
    })
  })

  it('a query is a metric or an expression', () => {
    const { no, asked } = two()
    const MetricDataQueries = [{ Id: 'm1', Label: 'nothing' }]
    expect(no('GetMetricData', { ...asked('good'), MetricDataQueries }).message).toBe(
      'The parameter MetricDataQueries.member.1.MetricStat is required.\n',
    )
  })
})
