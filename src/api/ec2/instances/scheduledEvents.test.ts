import { eventsFrom } from '#engine/history/log.ts'
import { day, hour } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../scenario.ts'

const eventsOf = (story: Scenario) => {
  const { InstanceStatuses: statuses } = story.ok('DescribeInstanceStatus', { IncludeAllInstances: true })
  return statuses as readonly { readonly Events?: readonly Readonly<Record<string, unknown>>[] }[]
}

describe('scheduled events in DescribeInstanceStatus', () => {
  it('say what, from when to when, and until when it may be put off', () => {
    const story = scenario()
    const id = story.running()
    expect(eventsOf(story)[0]).not.toHaveProperty('Events')
    story.ok('ScheduleEvent', { InstanceId: id, Code: 'system-reboot', NotBefore: '2026-11-09T20:00:00Z' })
    expect(eventsOf(story)[0]?.Events).toEqual([
      {
        InstanceEventId: expect.stringMatching(/^instance-event-[0-9a-f]{17}$/),
        Code: 'system-reboot',
        Description: 'The instance is scheduled for a reboot',
        NotBefore: '2026-11-09T20:00:00.000Z',
        NotAfter: '2026-11-09T22:00:00.000Z',
        NotBeforeDeadline: '2026-11-30T20:00:00.000Z',
      },
    ])
    const filter = (Name: string, Value: string) =>
      story.ok('DescribeInstanceStatus', { Filters: [{ Name, Values: [Value] }] })['InstanceStatuses']
    expect(filter('event.code', 'system-reboot')).toHaveLength(1)
    expect(filter('event.code', 'instance-stop')).toHaveLength(0)
  })

  it('begin with [Completed] for a week after they happened', () => {
    const story = scenario()
    const id = story.running()
    story.ok('ScheduleEvent', { InstanceId: id, Code: 'instance-stop' })
    story.wait(14 * day + hour)
    expect(eventsOf(story)[0]?.Events?.[0]).toMatchObject({
      Code: 'instance-stop',
      Description: '[Completed] The instance is running on degraded hardware',
    })
    expect(eventsOf(story)[0]?.Events?.[0]).not.toHaveProperty('NotBeforeDeadline')
    story.wait(7 * day)
    expect(eventsOf(story)[0]).not.toHaveProperty('Events')
  })
})

describe('ModifyInstanceEventStartTime', () => {
  it('answers the event with its new time', () => {
    const story = scenario()
    const id = story.running()
    story.ok('ScheduleEvent', { InstanceId: id, Code: 'instance-reboot' })
    const InstanceEventId = eventsOf(story)[0]?.Events?.[0]?.['InstanceEventId']
    const asked = { InstanceId: id, InstanceEventId, NotBefore: '2026-11-20T10:00:00Z' }
    expect(story.ok('ModifyInstanceEventStartTime', asked)).toMatchObject({
      Event: { InstanceEventId, Code: 'instance-reboot', NotBefore: '2026-11-20T10:00:00.000Z' },
    })
  })
})

describe('an alarm’s recover action', () => {
  it('fails while a scheduled event is to come, and its history says why', () => {
    const story = scenario()
    const id = story.running()
    story.ok('PutMetricAlarm', {
      AlarmName: 'system',
      Namespace: 'AWS/EC2',
      MetricName: 'StatusCheckFailed_System',
      Dimensions: [{ Name: 'InstanceId', Value: id }],
      Statistic: 'Maximum',
      Period: 60,
      EvaluationPeriods: 2,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      AlarmActions: ['arn:aws:automate:us-east-1:ec2:recover'],
    })
    story.ok('ScheduleEvent', { InstanceId: id, Code: 'system-maintenance' })
    story.ok('SetAlarmState', { AlarmName: 'system', StateValue: 'ALARM', StateReason: 'testing' })
    const last = [...eventsFrom(story.history().log, 0)]
    expect(last.find(({ kind }) => kind === 'AlarmActionRun')).toMatchObject({
      error: `The instance '${id}' has a scheduled maintenance event, so it cannot be recovered.`,
    })
  })
})
