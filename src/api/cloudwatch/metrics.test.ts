import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

const span = { StartTime: '2026-11-02T00:00:00Z', EndTime: '2026-11-02T01:00:00Z' }
const of = (id: string) => [{ Name: 'InstanceId', Value: id }]

describe('GetMetricStatistics', () => {
  it('answers several statistics at once, with the unit of the metric', () => {
    const { ok, running, wait } = scenario()
    const id = running()
    wait(20 * minute)
    const asked = { ...span, Namespace: 'AWS/EC2', Dimensions: of(id), Period: 300, Statistics: ['Sum', 'Maximum'] }
    const { Datapoints } = ok('GetMetricStatistics', { ...asked, MetricName: 'NetworkIn' })
    expect(Datapoints).toContainEqual({
      Timestamp: '2026-11-02T00:10:00.000Z',
      Unit: 'Bytes',
      Sum: 15_000,
      Maximum: 3000,
    })
  })

  it('finds nothing in another unit, nor in another namespace', () => {
    const { ok, running, wait } = scenario()
    const id = running()
    wait(20 * minute)
    const asked = { ...span, MetricName: 'CPUUtilization', Dimensions: of(id), Period: 300, Statistics: ['Average'] }
    const found = (more: object) => ok('GetMetricStatistics', { ...asked, ...more })['Datapoints']
    expect(found({ Namespace: 'AWS/EC2', Unit: 'Percent' })).not.toEqual([])
    expect(found({ Namespace: 'AWS/EC2', Unit: 'Bytes' })).toEqual([])
    expect(found({ Namespace: 'CWAgent' })).toEqual([])
  })
})

describe('GetMetricData', () => {
  it('answers each query by its id, newest first unless asked otherwise', () => {
    const { ok, running, wait } = scenario()
    const id = running()
    wait(10 * minute)
    const query = (Id: string, MetricName: string) => ({
      Id,
      MetricStat: { Metric: { Namespace: 'AWS/EC2', MetricName, Dimensions: of(id) }, Period: 60, Stat: 'Maximum' },
    })
    const asked = { ...span, MetricDataQueries: [query('a', 'StatusCheckFailed'), query('b', 'NoSuchMetric')] }
    const [a, b] = ok('GetMetricData', asked)['MetricDataResults'] as readonly {
      readonly Timestamps: readonly string[]
    }[]
    expect(a).toMatchObject({ Id: 'a', Label: 'StatusCheckFailed', StatusCode: 'Complete' })
    expect(a?.Timestamps).toEqual(a?.Timestamps.toSorted().toReversed())
    expect(b).toMatchObject({ Id: 'b', Values: [] })
  })
})

describe('ListMetrics', () => {
  it('comes in pages of 500', () => {
    const { ok, wait, launch } = scenario()
    for (let nth = 0; nth < 40; nth++) launch()
    wait(10 * minute)
    const first = ok('ListMetrics')
    expect(first['Metrics']).toHaveLength(500)
    const second = ok('ListMetrics', { NextToken: first['NextToken'] })
    expect(second['Metrics']).toHaveLength(40 * 18 - 500)
    expect(second).not.toHaveProperty('NextToken')
  })

  it('lists memory only where the CloudWatch agent runs', () => {
    const { ok, running, wait } = scenario()
    const [id] = [running(), running()]
    const listed = () => ok('ListMetrics', { Namespace: 'CWAgent' })['Metrics']
    expect(listed()).toEqual([])
    ok('SetCloudWatchAgent', { InstanceId: id, Installed: true })
    wait(minute)
    expect(listed()).toEqual(
      ['mem_used_percent', 'disk_used_percent'].map((MetricName) => ({
        Namespace: 'CWAgent',
        MetricName,
        Dimensions: of(id ?? ''),
      })),
    )
  })
})

it('an alarm can watch what the CloudWatch agent publishes', () => {
  const { ok, running, wait } = scenario()
  const InstanceId = running()
  ok('SetCloudWatchAgent', { InstanceId, Installed: true })
  ok('PutMetricAlarm', {
    AlarmName: 'memory',
    Namespace: 'CWAgent',
    MetricName: 'mem_used_percent',
    Dimensions: of(InstanceId),
    Statistic: 'Average',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 90,
    ComparisonOperator: 'GreaterThanThreshold',
  })
  wait(5 * minute)
  expect(ok('DescribeAlarms')['MetricAlarms']).toMatchObject([{ Namespace: 'CWAgent', StateValue: 'OK' }])
})
