import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { requestsOf, replay, type PastRequest } from './replay.ts'
import { scenario } from './scenario.ts'

it('an experiment that travelled as JSON is the same, also where somebody typed -0', () => {
  const story = scenario()
  const id = story.running()
  const alarm = {
    AlarmName: 'cold',
    Namespace: 'AWS/EC2',
    MetricName: 'CPUUtilization',
    Dimensions: [{ Name: 'InstanceId', Value: id }],
    Statistic: 'Average',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: -0,
    ComparisonOperator: 'LessThanThreshold',
  }
  story.ok('PutMetricAlarm', alarm)
  story.no('PutMetricAlarm', { ...alarm, Period: -0 })
  story.wait(minute)
  const told: readonly PastRequest[] = JSON.parse(JSON.stringify(requestsOf(story.history())))
  const { beginning, now } = story.history()
  expect(replay({ beginning, requests: told, now })).toStrictEqual(story.history())
})
