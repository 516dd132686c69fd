import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

const alarmOn = (id: string) => ({
  AlarmName: 'web-1-os',
  Namespace: 'AWS/EC2',
  MetricName: 'StatusCheckFailed_Instance',
  Dimensions: [{ Name: 'InstanceId', Value: id }],
  Statistic: 'Maximum',
  Period: 60,
  EvaluationPeriods: 3,
  Threshold: 1,
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
})

describe('alarms', () => {
  it('begin with INSUFFICIENT_DATA and are described as they were put', () => {
    const { ok, account, running } = scenario()
    const asked = { ...alarmOn(running()), OKActions: [], AlarmActions: ['arn:aws:automate:us-east-1:ec2:reboot'] }
    expect(ok('PutMetricAlarm', asked)).toEqual({})
    expect(ok('DescribeAlarms')).toEqual({
      CompositeAlarms: [],
      MetricAlarms: [
        {
          ...asked,
          ActionsEnabled: true,
          AlarmArn: `arn:aws:cloudwatch:us-east-1:${account().accountId}:alarm:web-1-os`,
          AlarmConfigurationUpdatedTimestamp: '2026-11-02T00:05:00.000Z',
          InsufficientDataActions: [],
          StateReason: 'Unchecked: Initial alarm creation',
          StateTransitionedTimestamp: '2026-11-02T00:05:00.000Z',
          StateUpdatedTimestamp: '2026-11-02T00:05:00.000Z',
          StateValue: 'INSUFFICIENT_DATA',
          TreatMissingData: 'missing',
        },
      ],
    })
  })

  it('go to ALARM when the checks fail, and can be forced', () => {
    const { ok, no, wait, running } = scenario()
    const InstanceId = running()
    ok('PutMetricAlarm', alarmOn(InstanceId))
    wait(10 * minute)
    const state = (StateValue: string) => ok('DescribeAlarms', { StateValue })
    expect(state('OK')).toMatchObject({ MetricAlarms: [{ AlarmName: 'web-1-os' }] })
    ok('InjectFault', { Fault: 'MemoryExhausted', InstanceId })
    wait(10 * minute)
    expect(state('ALARM')).toMatchObject({
      MetricAlarms: [{ StateReason: expect.stringContaining('Threshold Crossed: 3 datapoints [1.0') }],
    })
    ok('SetAlarmState', { AlarmName: 'web-1-os', StateValue: 'OK', StateReason: 'testing' })
    expect(state('OK')).toMatchObject({ MetricAlarms: [{ StateReason: 'testing' }] })
    expect(no('SetAlarmState', { AlarmName: 'web-1-os', StateValue: 'INVALID', StateReason: '' })).toEqual({
      code: 'ValidationError',
      message:
        "1 validation error detected: Value 'INVALID' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]",
    })
    expect(no('SetAlarmState', { AlarmName: 'x', StateValue: 'OK', StateReason: '' }).code).toBe('ResourceNotFound')
  })

  it('are found by their metric, and wait for ever for one of the user’s own, be it of ten seconds', () => {
    const { ok, no, running, wait } = scenario()
    const id = running()
    const own = { MetricName: 'requests', Namespace: 'Web', Period: 10, Dimensions: [] }
    ok('PutMetricAlarm', { ...alarmOn(id), ...own, AlarmName: 'own' })
    ok('PutMetricAlarm', { ...alarmOn(id), AlarmName: 'ec2' })
    expect(no('PutMetricAlarm', { ...alarmOn(id), Period: 10 }).code).toBe('ValidationError')
    wait(hour)
    const of = { MetricName: 'requests', Namespace: 'Web' }
    expect(ok('DescribeAlarmsForMetric', of)).toMatchObject({
      MetricAlarms: [{ AlarmName: 'own', Period: 10, StateValue: 'INSUFFICIENT_DATA' }],
    })
    expect(ok('DescribeAlarmsForMetric', { ...of, Period: 60 })).toEqual({ MetricAlarms: [] })
  })

  it('are muted, unmuted, found by their names and deleted', () => {
    const { ok, running } = scenario()
    const id = running()
    for (const AlarmName of ['b', 'a', 'ab']) ok('PutMetricAlarm', { ...alarmOn(id), AlarmName })
    const names = (asked: object) => ok('DescribeAlarms', { ...asked })['MetricAlarms']
    expect(names({})).toMatchObject([{ AlarmName: 'a' }, { AlarmName: 'ab' }, { AlarmName: 'b' }])
    expect(names({ AlarmNamePrefix: 'a' })).toHaveLength(2)
    ok('DisableAlarmActions', { AlarmNames: ['b'] })
    expect(names({ AlarmNames: ['b'] })).toMatchObject([{ ActionsEnabled: false }])
    ok('EnableAlarmActions', { AlarmNames: ['b'] })
    expect(names({ AlarmNames: ['b'] })).toMatchObject([{ ActionsEnabled: true }])
    expect(ok('DeleteAlarms', { AlarmNames: ['a', 'b', 'nobody'] })).toEqual({})
    expect(names({})).toMatchObject([{ AlarmName: 'ab' }])
  })

  it.each([
    ['a period that is no multiple of a minute', { Period: 90 }, 'ValidationError'],
    ['more datapoints than periods', { DatapointsToAlarm: 4 }, 'ValidationError'],
    ['a topic of another Region', { AlarmActions: ['arn:aws:sns:us-west-2:123456789012:ops'] }, 'ValidationError'],
    ['a threshold that is no number', { Threshold: 'one' }, 'InvalidParameterValue'],
  ])('PutMetricAlarm refuses %s', (_, more, code) => {
    const { no, running } = scenario()
    expect(no('PutMetricAlarm', { ...alarmOn(running()), ...more }).code).toBe(code)
  })
})

describe('metrics', () => {
  const asked = (id: string) => ({
    Namespace: 'AWS/EC2',
    MetricName: 'StatusCheckFailed',
    Dimensions: [{ Name: 'InstanceId', Value: id }],
    StartTime: '2026-11-02T00:00:00Z',
    EndTime: '2026-11-02T01:00:00Z',
    Period: 300,
    Statistics: ['Sum', 'SampleCount'],
  })

  it('are listed for what has published them', () => {
    const { ok, launch, wait } = scenario()
    const id = launch()
    expect(ok('ListMetrics')).toEqual({ Metrics: [] })
    wait(10 * minute)
    expect(ok('ListMetrics', { MetricName: 'StatusCheckFailed_AttachedEBS' })).toEqual({
      Metrics: [
        {
          Namespace: 'AWS/EC2',
          MetricName: 'StatusCheckFailed_AttachedEBS',
          Dimensions: [{ Name: 'InstanceId', Value: id }],
        },
      ],
    })
    expect(ok('ListMetrics', { Dimensions: [{ Name: 'InstanceId', Value: id }] })['Metrics']).toHaveLength(18)
    expect(ok('ListMetrics', { Dimensions: [{ Name: 'ImageId' }] })).toEqual({ Metrics: [] })
  })

  it('have a datapoint for each period, none in the future', () => {
    const { ok, running, wait } = scenario()
    const id = running()
    wait(10 * minute)
    const { Datapoints, Label } = ok('GetMetricStatistics', asked(id))
    expect(Label).toBe('StatusCheckFailed')
    expect(Datapoints).toContainEqual({ Timestamp: '2026-11-02T00:05:00.000Z', Unit: 'Count', Sum: 0, SampleCount: 5 })
    expect(JSON.stringify(Datapoints)).not.toContain('T00:15')
  })

  it('are refused over 1,440 datapoints, the wrong way round, and without a statistic', () => {
    const { no } = scenario()
    expect(no('GetMetricStatistics', { ...asked('i-1'), Statistics: undefined })).toEqual({
      code: 'InvalidParameterCombination',
      message: 'At least one of the parameters Statistics and ExtendedStatistics must be specified.',
    })
    expect(no('GetMetricStatistics', { ...asked('i-1'), StartTime: '2026-01-01' }).code).toBe(
      'InvalidParameterCombination',
    )
    expect(no('GetMetricStatistics', { ...asked('i-1'), EndTime: '2026-11-02' }).message).toBe(
      'The parameter StartTime must be less than the parameter EndTime.',
    )
  })
})
