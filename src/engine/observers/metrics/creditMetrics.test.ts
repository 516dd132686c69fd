import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { day, hour, type Instant, minute, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../law/scenario.ts'
import type { AlarmSettings } from '../../messages/alarms/alarm.ts'
import { datapoints } from './metrics.ts'
import { nextChange } from '../../messages/alarms/derive.ts'
import { evaluateAt, nextEvaluation } from '../../messages/alarms/window.ts'

const five = 5 * minute

function rested(type = 't3.micro') {
  const story = scenario()
  const id = story.running({ type })
  story.wait(30 * day)
  // on a point's boundary, so that points are whole
  story.wait(five - (story.now() % five))
  return { story, id }
}

const busy = (story: Scenario, id: InstanceId) => story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })

const points = (story: Scenario, id: InstanceId, metric: string, from: Instant) =>
  datapoints(story.account(), { instanceId: id, metric, period: 300, statistic: 'Average' }, from, story.now()).map(
    ({ value }) => value,
  )

const settings = (id: InstanceId, more: Partial<AlarmSettings> = {}): AlarmSettings => ({
  name: 'low',
  metric: 'CPUCreditBalance',
  instanceId: id,
  statistic: 'Average',
  period: 300,
  evaluationPeriods: 1,
  threshold: 10,
  operator: 'LessThanThreshold',
  treatMissing: 'missing',
  actionsEnabled: false,
  okActions: [],
  alarmActions: [],
  insufficientDataActions: [],
  ...more,
})

describe('the credit metrics', () => {
  it('tell what five minutes took and what was left at their end', () => {
    const { story, id } = rested()
    const from = story.now()
    busy(story, id)
    story.wait(15 * minute)
    expect(points(story, id, 'CPUCreditUsage', from)).toEqual([10, 10, 10])
    expect(points(story, id, 'CPUCreditBalance', from)).toEqual([279, 270, 261])
    expect(points(story, id, 'CPUSurplusCreditBalance', from)).toEqual([0, 0, 0])
  })

  it('tell the surplus, and what of it costs money', () => {
    const { story, id } = rested()
    const from = story.now()
    busy(story, id)
    story.wait(330 * minute)
    expect(points(story, id, 'CPUCreditBalance', from + 320 * minute)).toEqual([0, 0])
    expect(points(story, id, 'CPUSurplusCreditBalance', from + 315 * minute)).toEqual([288, 288, 288])
    expect(points(story, id, 'CPUSurplusCreditsCharged', from + 315 * minute)).toEqual([0, 9, 9])
  })

  it('are not published by a stopped instance, nor by a type without credits', () => {
    const { story, id } = rested()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    const from = Math.ceil(story.now() / five) * five
    story.wait(hour)
    expect(points(story, id, 'CPUCreditBalance', from)).toEqual([])
    const other = story.running({ type: 'm5.large' })
    story.wait(hour)
    expect(points(story, other, 'CPUCreditBalance', from)).toEqual([])
  })

  it('show 174 for a rested t2.micro that has spent nothing of its launch credits', () => {
    const story = scenario()
    const id = story.launch({ type: 't2.micro' })
    story.until(id, 'running')
    story.wait(must(story.guest(id).due, 'the end of the boot') - story.now())
    story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo halt' })
    story.wait(2 * day)
    const last = must(points(story, id, 'CPUCreditBalance', story.now() - hour).at(-1), 'a point')
    // 144 earned ones and 30 launch credits; the boot took a little of these
    expect(last).toBeGreaterThan(173)
    expect(last).toBeLessThanOrEqual(174)
  })
})

describe('an alarm on a credit metric', () => {
  it('fires after the five minutes in which the balance falls below its threshold, without a tick before', () => {
    const { story, id } = rested()
    story.do({ kind: 'PutMetricAlarm', settings: settings(id) })
    story.wait(hour)
    story.wait(five - (story.now() % five))
    const from = story.now()
    busy(story, id)
    const before = story.events().length
    story.wait(3 * hour)
    // 288 − 1.8 a minute is below 10 from minute 154.4 on: the point of [150, 155) reads 9 at its end
    const told = story.events().slice(before)
    const fired = must(
      told.find((event) => event.kind === 'AlarmStateChanged' && event.to === 'ALARM'),
      'the alarm',
    )
    expect(fired.at - from).toBeGreaterThan(155 * minute)
    expect(fired.at - from).toBeLessThan(156 * minute)
    // the alarm, and the balance that is spent at minute 160
    expect(told.map(({ kind }) => kind)).toEqual(['AlarmStateChanged', 'CreditsTurned'])
  })

  /** The first evaluation with another outcome, by looking at every one. */
  function bruteForce(story: Scenario, name: string, until: Instant): Instant | undefined {
    const alarm = must(get(story.account().alarms, name), name)
    for (let e = nextEvaluation(alarm, story.now()); e <= until; e = nextEvaluation(alarm, e))
      if (evaluateAt(story.account(), alarm, e).state !== alarm.state) return e
    return undefined
  }

  it.each([
    ['a balance that falls', { threshold: 250 }],
    ['its end', { operator: 'LessThanOrEqualToThreshold', threshold: 0 }],
    ['three of five', { threshold: 100.5, evaluationPeriods: 5, datapointsToAlarm: 3 }],
    ['a long period', { threshold: 33, period: 3600, evaluationPeriods: 2 }],
    ['a sum', { statistic: 'Sum', period: 1800, threshold: 700 }],
    [
      'surplus',
      { metric: 'CPUSurplusCreditBalance', operator: 'GreaterThanThreshold', threshold: 200, statistic: 'Maximum' },
    ],
    ['what is charged', { metric: 'CPUSurplusCreditsCharged', operator: 'GreaterThanThreshold', threshold: 0 }],
    ['what is spent', { metric: 'CPUCreditUsage', operator: 'GreaterThanThreshold', threshold: 5, period: 900 }],
    ['what never comes', { metric: 'CPUCreditUsage', operator: 'GreaterThanThreshold', threshold: 11 }],
  ] as const)('finds the moment that looking every minute would find: %s', (_, more) => {
    const { story, id } = rested()
    story.do({ kind: 'PutMetricAlarm', settings: settings(id, more) })
    story.wait(2 * hour + 17 * second)
    busy(story, id)
    const alarm = must(get(story.account().alarms, 'low'), 'low')
    const found = nextChange(story.account(), alarm, story.now())
    expect(found).toBe(bruteForce(story, 'low', story.now() + day))
    expect(found === undefined).toBe(_ === 'what never comes')
  })
})
