import { describe, expect, it } from 'vitest'
import { hour, minute } from '#lib/time.ts'
import { scenario } from '../scenario.ts'

const rule = {
  AlarmName: 'orders',
  Namespace: 'Shop',
  MetricName: 'Orders',
  Statistic: 'Sum',
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 1,
  ComparisonOperator: 'LessThanThreshold',
}
const group = [{ Name: 'AutoScalingGroupName', Value: 'web' }]
const reboot = ['arn:aws:automate:us-east-1:ec2:reboot']

describe('an alarm that watches no single instance', () => {
  it('may have no dimensions, others than InstanceId, or a namespace of one’s own', () => {
    const story = scenario()
    story.ok('PutMetricAlarm', rule)
    story.ok('PutMetricAlarm', { ...rule, AlarmName: 'group', Namespace: 'AWS/EC2', Dimensions: group })
    story.wait(hour)
    expect(story.ok('DescribeAlarms')).toMatchObject({
      MetricAlarms: [
        { AlarmName: 'group', Dimensions: group, StateValue: 'INSUFFICIENT_DATA' },
        { AlarmName: 'orders', Namespace: 'Shop', Dimensions: [], StateValue: 'INSUFFICIENT_DATA' },
      ],
    })
  })

  it('comes to what it was told to make of missing data', () => {
    const story = scenario()
    story.ok('PutMetricAlarm', { ...rule, TreatMissingData: 'breaching' })
    story.wait(5 * minute)
    expect(story.ok('DescribeAlarms')).toMatchObject({ MetricAlarms: [{ StateValue: 'ALARM' }] })
  })

  it('can have no EC2 action', () => {
    const story = scenario()
    const { code, message } = story.no('PutMetricAlarm', { ...rule, Dimensions: group, AlarmActions: reboot })
    expect({ code, message }).toEqual({
      code: 'ValidationError',
      message: 'Invalid use of EC2 action. An EC2 action can only be used if the alarm is monitoring an EC2 instance.',
    })
  })

  it('can be told to watch an instance afterwards, and the other way round', () => {
    const story = scenario()
    const id = story.running()
    const ofOne = {
      ...rule,
      Namespace: 'AWS/EC2',
      MetricName: 'StatusCheckFailed',
      Statistic: 'Maximum',
      Threshold: 1,
      Dimensions: [{ Name: 'InstanceId', Value: id }],
    }
    story.ok('PutMetricAlarm', rule)
    story.ok('PutMetricAlarm', { ...ofOne, ComparisonOperator: 'GreaterThanOrEqualToThreshold' })
    story.wait(10 * minute)
    expect(story.ok('DescribeAlarms')).toMatchObject({ MetricAlarms: [{ StateValue: 'OK' }] })
    story.ok('PutMetricAlarm', rule)
    story.wait(hour)
    expect(story.ok('DescribeAlarms')).toMatchObject({ MetricAlarms: [{ StateValue: 'INSUFFICIENT_DATA' }] })
  })
})

describe('the unit of an alarm', () => {
  it('is told again, and another one than the metric’s finds no data', () => {
    const story = scenario()
    const id = story.running()
    const cpu = {
      ...rule,
      Namespace: 'AWS/EC2',
      MetricName: 'CPUUtilization',
      Statistic: 'Average',
      Period: 300,
      Threshold: 0,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Dimensions: [{ Name: 'InstanceId', Value: id }],
    }
    story.ok('PutMetricAlarm', { ...cpu, AlarmName: 'percent', Unit: 'Percent', Tags: [{ Key: 'team', Value: 'web' }] })
    story.ok('PutMetricAlarm', { ...cpu, AlarmName: 'wrong', Unit: 'Bytes' })
    story.wait(30 * minute)
    expect(story.ok('DescribeAlarms')).toMatchObject({
      MetricAlarms: [
        { AlarmName: 'percent', Unit: 'Percent', StateValue: 'ALARM' },
        { AlarmName: 'wrong', Unit: 'Bytes', StateValue: 'INSUFFICIENT_DATA' },
      ],
    })
  })
})
