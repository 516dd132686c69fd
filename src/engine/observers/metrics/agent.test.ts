import { describe, expect, it } from 'vitest'
import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { day, hour, minute } from '#lib/time.ts'
import { type Scenario, scenario } from '../../law/scenario.ts'
import type { AlarmSettings } from '../../messages/alarms/alarm.ts'
import { datapoints } from './metrics.ts'
import { evaluateAt, nextEvaluation } from '../../messages/alarms/window.ts'

const onMemory = (instanceId: InstanceId, more: Partial<AlarmSettings> = {}): AlarmSettings => ({
  name: 'memory',
  metric: 'mem_used_percent',
  namespace: 'CWAgent',
  instanceId,
  statistic: 'Average',
  period: 60,
  evaluationPeriods: 1,
  threshold: 80,
  operator: 'GreaterThanThreshold',
  treatMissing: 'missing',
  actionsEnabled: true,
  okActions: [],
  alarmActions: [],
  insufficientDataActions: [],
  ...more,
})

const memory = (story: Scenario, instanceId: InstanceId) =>
  datapoints(
    story.account(),
    { instanceId, metric: 'mem_used_percent', namespace: 'CWAgent', period: 60, statistic: 'Average' },
    0,
    story.now(),
  )

describe('the CloudWatch agent', () => {
  it('is what memory and disk metrics come from, each minute from its installation on', () => {
    const story = scenario()
    const id = story.running()
    story.wait(10 * minute)
    expect(memory(story, id)).toEqual([])
    const installed = story.now()
    story.do({ kind: 'SetCloudWatchAgent', instanceId: id, installed: true })
    story.wait(10 * minute)
    const points = memory(story, id)
    expect(points).toHaveLength(10)
    expect(points[0]?.at).toBeGreaterThan(installed - minute)
    story.do({ kind: 'SetCloudWatchAgent', instanceId: id, installed: false })
    story.wait(10 * minute)
    expect(memory(story, id).length).toBeLessThanOrEqual(11)
    expect(memory(story, id).slice(0, 10)).toEqual(points)
  })

  it('needs an OS that answers, and starts again with it', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'SetCloudWatchAgent', instanceId: id, installed: true })
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    expect(story.ask({ kind: 'SetCloudWatchAgent', instanceId: id, installed: false })?.code).toBeDefined()
    const stopped = story.now()
    story.wait(hour)
    expect(memory(story, id).filter(({ at }) => at > stopped)).toEqual([])
    story.do({ kind: 'StartInstances', ids: [id] })
    story.wait(hour)
    expect(memory(story, id).filter(({ at }) => at > stopped).length).toBeGreaterThan(30)
  })

  it('shows a leak as it rises, without an event for any of its points', () => {
    const story = scenario()
    const id = story.running({ type: 't3.small' })
    story.do({ kind: 'SetCloudWatchAgent', instanceId: id, installed: true })
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'leak' })
    const events = story.events().length
    story.wait(30 * minute)
    expect(story.events()).toHaveLength(events)
    const values = memory(story, id).map(({ value }) => value)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
    expect((values.at(-1) ?? 0) - (values[0] ?? 0)).toBeGreaterThan(20)
  })
})

describe('an alarm on memory', () => {
  it('turns red at the evaluation after the first point over the threshold, however far away that is', () => {
    const story = scenario()
    const id = story.running({ type: 'm5.2xlarge' })
    story.do({ kind: 'SetCloudWatchAgent', instanceId: id, installed: true })
    story.do({ kind: 'PutMetricAlarm', settings: onMemory(id) })
    story.wait(5 * minute)
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'leak' })
    const events = story.events().length
    story.wait(day)
    const [change] = story.events().slice(events)
    expect(change).toMatchObject({ kind: 'AlarmStateChanged', from: 'OK', to: 'ALARM' })
    const first = memory(story, id).find(({ value }) => value > 80)
    expect((change?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(minute)
    expect((change?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(2 * minute)
  })

  it.each([
    ['one period', {}],
    ['three of five minutes', { period: 300, evaluationPeriods: 3 }],
    ['two of three', { evaluationPeriods: 3, datapointsToAlarm: 2 }],
    ['a sum over five minutes', { period: 300, statistic: 'Sum', threshold: 300 }],
    ['a minimum below', { statistic: 'Minimum', operator: 'LessThanThreshold', threshold: 40 }],
    ['a gap that counts', { treatMissing: 'breaching', threshold: 50 }],
  ] satisfies readonly (readonly [string, Partial<AlarmSettings>])[])(
    'is at each evaluation in the state that evaluating then gives: %s',
    (_, more) => {
      const story = scenario()
      const id = story.running({ type: 't3.small' })
      story.do({ kind: 'SetCloudWatchAgent', instanceId: id, installed: true })
      story.do({ kind: 'PutMetricAlarm', settings: onMemory(id, more) })
      story.do({ kind: 'SetWorkload', instanceId: id, workload: 'leak' })
      const alarm = () => must(get(story.account().alarms, 'memory'), 'memory')
      for (let minutes = 0; minutes < 150; minutes++) {
        story.wait(nextEvaluation(alarm(), story.now()) - story.now())
        expect(evaluateAt(story.account(), alarm(), story.now()).state).toBe(alarm().state)
      }
    },
  )
})
