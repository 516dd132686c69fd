import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InstanceId } from '#lib/brand.ts'
import { put } from '#lib/table.ts'
import { hour, minute, second } from '#lib/time.ts'
import { follow, meanOver, type Trail, valueAt } from '#lib/trail.ts'
import { type Account, openAccount } from '../../account.ts'
import type { Failures } from '../checks/check.ts'
import { type Guest } from '../../world/guest/guest.ts'
import type { Statistic } from '../../messages/alarms/alarm.ts'
import { datapoints, publishedEvery } from './metrics.ts'
import { series } from './series.ts'

const id = 'i-0aaaaaaaaaaaaaaaa' as InstanceId
/** a whole hour */
const start = 1_759_507_200_000
const empty = openAccount({ seed: 'metrics', region: 'ap-northeast-2', startedAt: start })

const withChecks = (trail: Trail<Failures>): Account => ({
  ...empty,
  checkTrails: put(empty.checkTrails, id, { instanceId: id, trail }),
})

function withCpu(cpu: Trail<number>): Account {
  const guest: Guest = {
    instanceId: id,
    power: 'up',
    since: start,
    boots: 1,
    workload: 'idle',
    memory: { mib: 0, perMinute: 0, most: 0, since: start },
    outOfMemory: false,
    web: 'running',
    job: { done: 0 },
    ramFiles: {},
    cpu,
  }
  return { ...empty, guests: put(empty.guests, id, guest) }
}

const good: Failures = { system: 0, instance: 0 }
const osFailed: Failures = { system: 0, instance: 1 }

function values(account: Account, metric: string, until: number, period = 60, statistic: Statistic = 'Average') {
  const points = datapoints(account, { instanceId: id, metric, period, statistic }, start, until)
  return points.map(({ at, value }) => [(at - start) / minute, value])
}

const checkNames = [
  'StatusCheckFailed',
  'StatusCheckFailed_Instance',
  'StatusCheckFailed_System',
  'StatusCheckFailed_AttachedEBS',
]

describe('the metrics of status checks', () => {
  const trail = follow(follow<Failures>([], start + 30 * second, good), start + 2 * minute + 40 * second, osFailed)

  it('have a point for every minute, stamped with its start, with the value at its end', () => {
    expect(values(withChecks(trail), 'StatusCheckFailed_Instance', start + 5 * minute)).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 1],
      [4, 1],
    ])
  })

  it('are published once the minute is over', () => {
    expect(values(withChecks(trail), 'StatusCheckFailed', start + 2 * minute + 59 * second)).toHaveLength(2)
    expect(values(withChecks(trail), 'StatusCheckFailed', start + 3 * minute)).toHaveLength(3)
  })

  it('fail together in StatusCheckFailed and each in its own', () => {
    const all: Failures = { system: 1, instance: 0, ebs: 1 }
    const account = withChecks([{ from: start, value: all }])
    const last = checkNames.map((metric) => values(account, metric, start + minute).at(-1)?.[1])
    expect(last).toEqual([1, 0, 1, 1])
  })

  it('have no attached EBS check on Xen types', () => {
    expect(values(withChecks(trail), 'StatusCheckFailed_AttachedEBS', start + 5 * minute)).toEqual([])
  })

  it('stop with the instance', () => {
    const stopped = follow(trail, start + 3 * minute + 10 * second, undefined)
    expect(values(withChecks(stopped), 'StatusCheckFailed', start + 9 * minute).map(([at]) => at)).toEqual([0, 1, 2])
  })

  it('come every minute whatever the monitoring, CPUUtilization every five with basic monitoring', () => {
    const every = (metric: string) => publishedEvery(empty, { instanceId: id, metric }) / minute
    expect(checkNames.map(every)).toEqual([1, 1, 1, 1])
    expect(every('CPUUtilization')).toBe(5)
  })
})

describe('CPUUtilization with basic monitoring', () => {
  const cpu = follow(follow<number>([], start, 2), start + 7 * minute, 100)

  it('is the mean of five minutes of the clock, stamped with their start', () => {
    expect(values(withCpu(cpu), 'CPUUtilization', start + 15 * minute, 300)).toEqual([
      [0, 2],
      [5, (2 * 2 + 3 * 100) / 5],
      [10, 100],
    ])
  })

  it('leaves gaps in a period of a minute', () => {
    expect(values(withCpu(cpu), 'CPUUtilization', start + 15 * minute, 60).map(([at]) => at)).toEqual([0, 5, 10])
  })

  it('is added up over longer periods, five samples for each point', () => {
    expect(values(withCpu(cpu), 'CPUUtilization', start + hour, 3600, 'Sum')).toEqual([[0, 5 * (2 + 60.8 + 10 * 100)]])
  })

  it('keeps what its five samples were, so that the maximum is not the average', () => {
    const half = withCpu([
      { from: start, value: 2 },
      { from: start + 2 * minute, value: 100 },
    ])
    const of = (statistic: Statistic) => values(half, 'CPUUtilization', start + 5 * minute, 300, statistic)
    expect(of('Average')).toEqual([[0, 60.8]])
    expect(of('Minimum')).toEqual([[0, 2]])
    expect(of('Maximum')).toEqual([[0, 100]])
    expect(of('SampleCount')).toEqual([[0, 5]])
  })

  it('is there after the first sample, and brought up to date with each', () => {
    const half = withCpu([
      { from: start, value: 2 },
      { from: start + 2 * minute, value: 100 },
    ])
    const at = (minutes: number) => values(half, 'CPUUtilization', start + minutes * minute, 300, 'SampleCount')
    expect([at(0.5), at(1), at(3.5)]).toEqual([[], [[0, 1]], [[0, 3]]])
    expect(values(half, 'CPUUtilization', start + 4 * minute, 300, 'Average')).toEqual([[0, 51]])
  })
})

it('a metric that EC2 does not publish has no points', () => {
  expect(values(withCpu([{ from: start, value: 5 }]), 'mem_used_percent', start + hour)).toEqual([])
  expect(values(withCpu([{ from: start, value: 5 }]), 'constructor', start + hour)).toEqual([])
})

it('runs of points say what asking the trail at each point says', () => {
  const step = fc.record({
    wait: fc.integer({ min: 1, max: 400 }),
    value: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.constantFrom(minute, 5 * minute), (steps, every) => {
      let at = start
      let trail: Trail<number> = []
      for (const { wait, value } of steps) trail = follow(trail, (at += wait * second), value)
      const to = start + Math.ceil((at - start + 600 * second) / every) * every
      const atEnd = (stamp: number) => valueAt(trail, stamp + every - 1)
      const mean = (stamp: number) => meanOver(trail, stamp, stamp + every)
      for (const point of [atEnd, mean]) {
        const runs = series({ trail, whole: (value) => value, mixed: point }, { every, from: start, to })
        const told = runs.flatMap((run) =>
          Array.from({ length: (run.to - run.from) / every }, (_, nth) => [run.from + nth * every, run.value]),
        )
        const asked = Array.from({ length: (to - start) / every }, (_, nth) => [
          start + nth * every,
          point(start + nth * every),
        ])
        expect(told).toEqual(asked)
      }
    }),
  )
})
