import { describe, expect, it } from 'vitest'
import type { InstanceId } from '#lib/brand.ts'
import { hour, minute, second } from '#lib/time.ts'
import { type Scenario, scenario } from '../../law/scenario.ts'
import { datapoints, published } from './metrics.ts'

const points = (story: Scenario, instanceId: InstanceId, metric: string, from: number) =>
  datapoints(story.account(), { instanceId, metric, period: 60, statistic: 'Sum' }, from, story.now())

/** The next full five minutes of the clock. */
const untilFive = (story: Scenario) => story.wait(5 * minute - (story.now() % (5 * minute)))

describe('detailed monitoring', () => {
  it('publishes each minute from the next five minutes on, and leaves what was published as it was', () => {
    const story = scenario()
    const id = story.running()
    untilFive(story)
    story.wait(20 * minute)
    const basic = points(story, id, 'CPUUtilization', 0)
    story.do({ kind: 'ChangeInstance', id, change: { detailedMonitoring: true } })
    story.wait(10 * minute)
    const both = points(story, id, 'CPUUtilization', 0)
    expect(both.slice(0, basic.length)).toEqual(basic)
    expect(both.slice(-10).map(({ at }, nth, all) => at - (all[nth - 1]?.at ?? at - minute))).toEqual(
      Array.from({ length: 10 }, () => minute),
    )
    story.do({ kind: 'ChangeInstance', id, change: { detailedMonitoring: false } })
    story.wait(10 * minute)
    expect(points(story, id, 'CPUUtilization', 0).slice(0, both.length)).toEqual(both)
  })

  it('switched in the middle of five minutes waits for their end', () => {
    const story = scenario()
    const id = story.running()
    untilFive(story)
    const from = story.now()
    story.wait(2 * minute + 10 * second)
    story.do({ kind: 'ChangeInstance', id, change: { detailedMonitoring: true } })
    story.wait(6 * minute)
    expect(points(story, id, 'CPUUtilization', from).map(({ at }) => (at - from) / minute)).toEqual([0, 5, 6, 7])
  })

  it('makes an alarm of one-minute periods see every minute', () => {
    const story = scenario()
    const id = story.running({ detailedMonitoring: true })
    story.wait(20 * minute)
    const runs = published(story.account(), { instanceId: id, metric: 'CPUUtilization' }, 0, story.now())
    expect(runs.every(({ every }) => every === minute)).toBe(true)
  })
})

describe('network and volumes', () => {
  it('have more traffic under more work, and none while the instance is stopped', () => {
    const story = scenario()
    const id = story.running()
    const newest = (metric: string) => points(story, id, metric, 0).at(-1)?.value ?? -1
    story.wait(15 * minute)
    const idle = newest('NetworkOut')
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
    story.wait(15 * minute)
    expect(newest('NetworkOut')).toBeGreaterThan(idle)
    expect(newest('EBSWriteBytes')).toBeGreaterThan(0)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    const stopped = story.now()
    story.wait(hour)
    expect(points(story, id, 'NetworkOut', stopped + 5 * minute)).toEqual([])
  })

  it('are silent while the network is set up wrong or the root volume stalls', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'InjectFault', fault: 'NetworkMisconfigured', instanceId: id })
    story.do({ kind: 'InjectFault', fault: 'VolumeIOStalled', instanceId: id, volumeId: story.root(id) })
    story.wait(10 * minute)
    expect(points(story, id, 'NetworkIn', 0).at(-1)?.value).toBe(0)
    expect(points(story, id, 'EBSWriteOps', 0).at(-1)?.value).toBe(0)
  })

  it('are totals of the time of a point: five minutes have five times as many bytes as one', () => {
    const story = scenario()
    const slow = story.running()
    const quick = story.running({ detailedMonitoring: true })
    story.wait(20 * minute)
    // the newest one of basic monitoring has not all its samples yet
    const newest = (id: InstanceId) => points(story, id, 'NetworkIn', 0).at(-2)?.value ?? 0
    expect(newest(slow)).toBe(5 * newest(quick))
  })

  it('send packets every five minutes only, whatever the monitoring', () => {
    const story = scenario()
    const id = story.running({ detailedMonitoring: true })
    story.wait(20 * minute)
    const [first, second_] = points(story, id, 'NetworkPacketsIn', 0).slice(-2)
    expect((second_?.at ?? 0) - (first?.at ?? 0)).toBe(5 * minute)
  })

  it('are reported for EBS on Nitro, for instance store only where there is some', () => {
    const story = scenario()
    const [nitro, xen, store] = (['t3.micro', 't2.micro', 'm5d.large'] as const).map((type) => story.running({ type }))
    story.wait(15 * minute)
    const has = (metric: string) => [nitro, xen, store].map((id) => id && points(story, id, metric, 0).length > 0)
    expect(has('EBSReadOps')).toEqual([true, false, true])
    expect(has('DiskReadOps')).toEqual([false, false, true])
  })
})
