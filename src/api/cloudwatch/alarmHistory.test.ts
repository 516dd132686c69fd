import { day, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

const alarmOn = (id: string, more: object = {}) => ({
  AlarmName: 'web-1-os',
  Namespace: 'AWS/EC2',
  MetricName: 'StatusCheckFailed_Instance',
  Dimensions: [{ Name: 'InstanceId', Value: id }],
  Statistic: 'Maximum',
  Period: 60,
  EvaluationPeriods: 3,
  Threshold: 1,
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  ...more,
})

function start() {
  const story = scenario()
  const id = story.running()
  const summaries = (asked: Readonly<Record<string, unknown>> = {}) => {
    const items = story.ok('DescribeAlarmHistory', asked)['AlarmHistoryItems']
    return (items as readonly { readonly HistorySummary: string }[]).map((item) => item.HistorySummary)
  }
  const force = (StateValue: string) =>
    story.ok('SetAlarmState', { AlarmName: 'web-1-os', StateValue, StateReason: 'testing' })
  return { ...story, id, summaries, force }
}

describe('the history of an alarm', () => {
  it('tells of its making, its states and its actions, newest first', () => {
    const { ok, wait, id, summaries } = start()
    const { TopicArn } = ok('CreateTopic', { Name: 'ops' })
    ok('PutMetricAlarm', alarmOn(id, { AlarmActions: [TopicArn] }))
    wait(5 * minute)
    ok('InjectFault', { Fault: 'MemoryExhausted', InstanceId: id })
    wait(10 * minute)
    ok('PutMetricAlarm', alarmOn(id))
    expect(summaries()).toEqual([
      'Alarm "web-1-os" updated',
      `Successfully executed action ${String(TopicArn)}`,
      'Alarm updated from OK to ALARM',
      'Alarm updated from INSUFFICIENT_DATA to OK',
      'Alarm "web-1-os" created',
    ])
    expect(summaries({ HistoryItemType: 'Action' })).toHaveLength(1)
    expect(summaries({ AlarmName: 'nobody' })).toEqual([])
    expect(summaries({ ScanBy: 'TimestampAscending' })[0]).toBe('Alarm "web-1-os" created')
  })

  it('says in its data what the states were and why', () => {
    const { ok, id, force } = start()
    ok('PutMetricAlarm', alarmOn(id))
    force('ALARM')
    force('OK')
    const [first] = ok('DescribeAlarmHistory', { HistoryItemType: 'StateUpdate' })['AlarmHistoryItems'] as readonly {
      readonly HistoryData: string
    }[]
    expect(JSON.parse(first?.HistoryData ?? '')).toEqual({
      version: '1.0',
      oldState: { stateValue: 'ALARM', stateReason: 'testing' },
      newState: { stateValue: 'OK', stateReason: 'testing' },
    })
  })

  it('comes in pages', () => {
    const { ok, id, force, summaries } = start()
    ok('PutMetricAlarm', alarmOn(id))
    for (const state of ['ALARM', 'OK', 'ALARM', 'OK']) force(state)
    const first = ok('DescribeAlarmHistory', { MaxRecords: 2 })
    expect(first['AlarmHistoryItems']).toHaveLength(2)
    expect(summaries({ MaxRecords: 10, NextToken: first['NextToken'] })).toEqual(summaries().slice(2))
  })

  it('outlives the alarm, and is kept for 30 days', () => {
    const { ok, wait, id, summaries } = start()
    ok('PutMetricAlarm', alarmOn(id))
    ok('DeleteAlarms', { AlarmNames: ['web-1-os'] })
    wait(29 * day)
    expect(summaries()).toEqual(['Alarm "web-1-os" deleted', 'Alarm "web-1-os" created'])
    wait(2 * day)
    expect(summaries()).toEqual([])
  })
})

describe('an action that fails leaves its only trace in the history', () => {
  const failed = (action: string, error: string) => `Failed to execute action ${action}. Received error: "${error}"`

  it('when its topic was deleted', () => {
    const { ok, id, force, summaries } = start()
    const { TopicArn } = ok('CreateTopic', { Name: 'ops' })
    ok('PutMetricAlarm', alarmOn(id, { AlarmActions: [TopicArn] }))
    ok('DeleteTopic', { TopicArn })
    force('ALARM')
    expect(summaries()[0]).toBe(failed(String(TopicArn), 'Topic does not exist'))
    expect(ok('DescribeAlarms', { StateValue: 'ALARM' })['MetricAlarms']).toHaveLength(1)
  })

  it('when termination protection is on', () => {
    const { ok, id, force, summaries } = start()
    const action = 'arn:aws:automate:us-east-1:ec2:terminate'
    ok('ModifyInstanceAttribute', { InstanceId: id, DisableApiTermination: { Value: true } })
    ok('PutMetricAlarm', alarmOn(id, { AlarmActions: [action] }))
    force('ALARM')
    expect(summaries()[0]).toContain(
      `Failed to execute action ${action}. Received error: "The instance '${id}' may not be`,
    )
    expect(ok('DescribeInstances')['Reservations']).toMatchObject([{ Instances: [{ State: { Name: 'running' } }] }])
  })

  it('when the alarm would stop an instance without EBS root', () => {
    const { ok, wait, summaries, force } = start()
    const images = ok('DescribeImages')['Images'] as readonly {
      readonly ImageId: string
      readonly RootDeviceType: string
    }[]
    const ImageId = images.find((image) => image.RootDeviceType === 'instance-store')?.ImageId
    const run = ok('RunInstances', { ImageId, InstanceType: 'r3.large', MinCount: 1, MaxCount: 1 })
    wait(10 * minute)
    const [{ InstanceId: id }] = run['Instances'] as readonly [{ readonly InstanceId: string }]
    ok('PutMetricAlarm', alarmOn(id, { AlarmActions: ['arn:aws:automate:us-east-1:ec2:stop'] }))
    force('ALARM')
    expect(summaries()[0]).toContain('Failed to execute action arn:aws:automate:us-east-1:ec2:stop')
  })
})
