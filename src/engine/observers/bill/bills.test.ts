import { findType } from '#facts/catalogue.ts'
import { findVolumeType, snapshotMicroUsdPerGbMonth } from '#facts/disks.ts'
import { prices } from '#facts/prices.ts'
import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { day, hour, type Instant, minute, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { AlarmSettings } from '../../messages/alarms/alarm.ts'
import type { InstanceState } from '../../world/instances/instance.ts'
import { hibernating, type Scenario, scenario } from '../../law/scenario.ts'
import type { BillItem } from './bill.ts'
import { billTotal } from './total.ts'

// Each bill is reckoned here by hand: prices of the tables in dollars, lengths of time from the log, a month of 30 days.
const region = 'us-east-1'
const monthSeconds = 30 * 24 * 3600
const perHour = (type: string) => must(findType(type)?.onDemandMicroUsdPerHour[region], type) / 1e6
const gp3 = must(findVolumeType('gp3'), 'gp3')
const gibMonth = must(gp3.microUsdPerGbMonth[region], 'gp3') / 1e6
const ipv4 = must(prices.publicIpv4PerHour.nanoUsd[region], 'ipv4') / 1e9
const surplus = must(prices.surplusCreditsT3PerVcpuHour.nanoUsd[region], 'surplus') / 1e9
const snapshotMonth = must(snapshotMicroUsdPerGbMonth[region], 'snapshots') / 1e6

const begun = (ms: Instant) => Math.ceil(ms / second)

/** Exact to half a micro-dollar. */
function expectDollars(actual: number, expected: number) {
  expect(Math.abs(actual - expected), `${actual} instead of ${expected}`).toBeLessThan(5e-7)
}

const bill = (story: Scenario, item: BillItem, now = story.now()) => billTotal(story.account(), now).byItem[item].total
const seconds = (story: Scenario, item: BillItem) =>
  list(story.account().bill)
    .filter((line) => line.item === item)
    .map((line) => begun((line.to ?? story.now()) - line.from))

/** The moments at which an instance entered a state. */
const entered = (story: Scenario, id: InstanceId, state: InstanceState) =>
  story
    .events()
    .flatMap((event) =>
      event.kind === 'InstanceStateChanged' && event.instanceId === id && event.to === state ? [event.at] : [],
    )

const stop = (story: Scenario, id: InstanceId) => {
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
}
const start = (story: Scenario, id: InstanceId) => {
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
}
const launched = (type = 't3.micro') => {
  const story = scenario()
  const id = story.launch({ type })
  story.until(id, 'running')
  return { story, id }
}

describe('the use of an instance', () => {
  it('costs 60 seconds for each start, however short', () => {
    const { story, id } = launched()
    story.wait(20 * second)
    stop(story, id)
    for (let i = 0; i < 2; i++) {
      start(story, id)
      story.wait(10 * second)
      stop(story, id)
    }
    expectDollars(bill(story, 'instance'), (3 * 60 * perHour('t3.micro')) / 3600)
  })

  it('of 3 min 40 s costs exactly 220 seconds; a reboot begins nothing anew', () => {
    const { story, id } = launched()
    story.wait(100 * second)
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(120 * second)
    stop(story, id)
    expectDollars(bill(story, 'instance'), (220 * perHour('t3.micro')) / 3600)
  })

  it('is counted anew at each of three stops and starts', () => {
    const { story, id } = launched('m5.large')
    const runs = [90 * second, 17 * minute + 350, 2 * hour + 1]
    for (const run of runs) {
      story.wait(run)
      stop(story, id)
      story.wait(hour)
      start(story, id)
    }
    stop(story, id)
    // 90 + 1021 + 7201 seconds, and 60 for the last start, which was stopped at once
    expectDollars(bill(story, 'instance'), ((90 + 1021 + 7201 + 60) * perHour('m5.large')) / 3600)
  })

  it('is billed while it hibernates, until it has stopped', () => {
    const story = scenario()
    const id = story.running(hibernating)
    story.wait(10 * minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })
    story.until(id, 'stopped')
    const [from = 0] = entered(story, id, 'running')
    const [stopping = 0] = entered(story, id, 'stopping')
    const [to = 0] = entered(story, id, 'stopped')
    expect(to).toBeGreaterThan(stopping)
    expectDollars(bill(story, 'instance'), (begun(to - from) * perHour('t3.micro')) / 3600)
  })

  it('is not billed while pending, nor while stopping', () => {
    const { story, id } = launched()
    story.wait(10 * minute)
    stop(story, id)
    start(story, id)
    story.wait(10 * minute)
    expectDollars(bill(story, 'instance'), (2 * 600 * perHour('t3.micro')) / 3600)
  })

  it('ends with shutting-down', () => {
    const { story, id } = launched()
    story.wait(5 * minute)
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.wait(day)
    expectDollars(bill(story, 'instance'), (300 * perHour('t3.micro')) / 3600)
  })

  it('costs the new type’s price from the next start', () => {
    const { story, id } = launched()
    story.wait(hour)
    stop(story, id)
    story.do({ kind: 'ChangeInstance', id, change: { type: 'm5.xlarge' } })
    story.wait(hour)
    start(story, id)
    story.wait(2 * hour)
    expectDollars(bill(story, 'instance'), perHour('t3.micro') + 2 * perHour('m5.xlarge'))
  })
})

describe('public IPv4 addresses', () => {
  it('borrowed ones cost from running until stopped, and nothing in between two runs', () => {
    const { story, id } = launched()
    story.wait(hour)
    stop(story, id)
    story.wait(10 * day)
    const [from = 0] = entered(story, id, 'running')
    const [to = 0] = entered(story, id, 'stopped')
    expectDollars(bill(story, 'address'), (begun(to - from) * ipv4) / 3600)
    start(story, id)
    story.wait(hour)
    expectDollars(bill(story, 'address'), (begun(to - from) * ipv4) / 3600 + ipv4)
  })

  it('an Elastic IP costs the same idle, attached and moved, from its allocation to its release', () => {
    const { story, id } = launched()
    const other = story.launch()
    story.until(other, 'running')
    const firstRan = must(entered(story, id, 'running')[0], 'running')
    const otherRan = must(entered(story, other, 'running')[0], 'running')
    const allocated = story.now()
    story.do({ kind: 'AllocateAddress', tags: {} })
    const { allocationId } = must(list(story.account().addresses)[0], 'the address')
    story.wait(2 * hour)
    const associate = (instanceId: InstanceId) =>
      story.do({ kind: 'AssociateAddress', allocationId, instanceId, allowReassociation: true })
    associate(id)
    const firstGaveBack = story.now()
    story.wait(3 * hour)
    associate(other)
    const moved = story.now()
    story.wait(hour)
    story.do({
      kind: 'DisassociateAddress',
      associationId: must(list(story.account().addresses)[0]?.associationId, 'association'),
    })
    const loose = story.now()
    story.do({ kind: 'ReleaseAddress', allocationId })
    story.wait(hour)
    const spans = [
      story.now() - allocated - hour,
      // what the two had borrowed ends when the Elastic IP comes; what they borrow afterwards begins when it goes
      firstGaveBack - firstRan,
      moved - otherRan,
      story.now() - moved,
      story.now() - loose,
    ]
    expect(seconds(story, 'address').toSorted((a, b) => a - b)).toEqual(spans.map(begun).toSorted((a, b) => a - b))
    expectDollars(bill(story, 'address'), (spans.reduce((sum, span) => sum + begun(span), 0) * ipv4) / 3600)
  })
})

describe('volumes and snapshots', () => {
  it('gp3 costs its size, the IOPS above 3,000 and the MiB/s above 125, attached or not', () => {
    const story = scenario()
    story.do({
      kind: 'CreateVolume',
      zone: `${region}a`,
      disk: { sizeGiB: 100, type: 'gp3', iops: 4000, throughput: 250 },
      tags: {},
    })
    story.wait(30 * day)
    const iops = must(gp3.microUsdPerIopsMonth[0]?.microUsd[region], 'iops') / 1e6
    const throughput = must(gp3.microUsdPerMiBpsMonth[0]?.microUsd[region], 'throughput') / 1e6
    expectDollars(billTotal(story.account(), story.now()).total, 100 * gibMonth + 1000 * iops + 125 * throughput)
  })

  it('a volume deleted after a second costs a minute', () => {
    const story = scenario()
    story.do({ kind: 'CreateVolume', zone: `${region}a`, disk: { sizeGiB: 1000, type: 'gp3' }, tags: {} })
    story.wait(10 * second)
    const [volume] = list(story.account().volumes)
    story.do({ kind: 'DeleteVolume', id: must(volume, 'the volume').id })
    story.wait(hour)
    const billed = must(seconds(story, 'volume')[0], 'a line')
    expect(billed).toBeLessThan(60)
    expectDollars(bill(story, 'volume'), (60 * 1000 * gibMonth) / monthSeconds)
  })

  it('a modified volume costs the new size from the request on', () => {
    const story = scenario()
    const volume = story.newVolume(`${region}a`, 10)
    const made = must(list(story.account().bill)[0], 'a line').from
    story.wait(day)
    story.do({ kind: 'ModifyVolume', id: volume, change: { sizeGiB: 50 } })
    const asked = story.now()
    story.wait(9 * day)
    expectDollars(bill(story, 'volume'), ((begun(asked - made) * 10 + 9 * 86_400 * 50) * gibMonth) / monthSeconds)
  })

  it('the second snapshot costs only what changed', () => {
    const { story, id } = launched()
    story.wait(5 * minute)
    const volumeId = story.root(id)
    const snap = () => story.do({ kind: 'CreateSnapshot', volumeId, description: '', tags: {} })
    snap()
    story.wait(day)
    story.do({ kind: 'WriteFile', instanceId: id, path: '/note', text: 'x' })
    snap()
    story.wait(10 * day)
    const [first = 0, second_ = 0] = story
      .events()
      .flatMap((event) => (event.kind === 'SnapshotCompleted' ? [event.at] : []))
    // 2 GiB for the OS; then 1 MiB for the file
    const expected = (begun(story.now() - first) * 2 + begun(story.now() - second_) / 1024) * snapshotMonth
    expectDollars(bill(story, 'snapshot'), expected / monthSeconds)
  })

  it('a month of a stopped instance costs its disk and nothing else', () => {
    const { story, id } = launched()
    story.wait(hour)
    stop(story, id)
    const stopped = story.now()
    const before = billTotal(story.account(), stopped).total
    story.wait(30 * day)
    expectDollars(billTotal(story.account(), story.now()).total - before, 8 * gibMonth)
  })

  it('a data volume that outlives its instance goes on costing, the root does not', () => {
    const story = scenario()
    const id = story.launch({
      disks: [{ deviceName: '/dev/sdf', sizeGiB: 40, type: 'gp3', deleteOnTermination: false }],
    })
    story.until(id, 'running')
    const made = must(
      story.events().find((event) => event.kind === 'VolumeCreated'),
      'volume',
    ).at
    story.wait(hour)
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.until(id, 'terminated')
    const [ended = 0] = entered(story, id, 'terminated')
    story.wait(10 * day)
    expectDollars(
      bill(story, 'volume'),
      ((begun(ended - made) * 8 + begun(story.now() - made) * 40) * gibMonth) / monthSeconds,
    )
  })
})

describe('CloudWatch', () => {
  const metric = must(prices.metricPerMonth.nanoUsd[region], 'metric') / 1e9
  const alarm = must(prices.alarmPerMonth.nanoUsd[region], 'alarm') / 1e9

  it('asks nothing for one instance in detail: 7 metrics of 10 free; the second makes 4 of 14 cost', () => {
    const { story, id } = launched()
    const other = story.launch()
    story.until(other, 'running')
    const detailed = (one: InstanceId, on: boolean) =>
      story.do({ kind: 'ChangeInstance', id: one, change: { detailedMonitoring: on } })
    detailed(id, true)
    story.wait(3 * day)
    expect(bill(story, 'metric')).toBe(0)
    expect(list(story.account().bill).at(-1)).toMatchObject({ item: 'metric', count: 7, quantity: 0 })
    detailed(other, true)
    story.wait(15 * day)
    detailed(id, false)
    story.wait(15 * day)
    expectDollars(bill(story, 'metric'), (4 * metric) / 2)
  })

  it('asks nothing for a stopped instance in detail, which sends nothing', () => {
    const story = scenario()
    const ids = [1, 2].map(() => story.launch({ detailedMonitoring: true }))
    for (const id of ids) story.until(id, 'running')
    story.wait(hour)
    for (const id of ids) stop(story, id)
    const before = bill(story, 'metric')
    expect(before).toBeGreaterThan(0)
    story.wait(30 * day)
    expect(bill(story, 'metric')).toBe(before)
  })

  it('asks for two of twelve alarms, whatever their state, and for none of nine', () => {
    const { story, id } = launched()
    const settings = (name: string): AlarmSettings => ({
      name,
      metric: 'StatusCheckFailed',
      instanceId: id,
      statistic: 'Maximum',
      period: 60,
      evaluationPeriods: 2,
      threshold: 1,
      operator: 'GreaterThanOrEqualToThreshold',
      treatMissing: 'missing',
      actionsEnabled: true,
      okActions: [],
      alarmActions: [],
      insufficientDataActions: [],
    })
    const names = Array.from({ length: 12 }, (_, i) => `alarm-${i}`)
    for (const name of names) story.do({ kind: 'PutMetricAlarm', settings: settings(name) })
    stop(story, id)
    const from = must(
      list(story.account().bill).findLast((line) => line.item === 'alarm'),
      'a line',
    ).from
    story.wait(10 * day)
    const deleted = story.now()
    story.do({ kind: 'DeleteAlarms', names: names.slice(0, 3) })
    story.wait(10 * day)
    expectDollars(bill(story, 'alarm'), (begun(deleted - from) * 2 * alarm) / monthSeconds)
  })
})

describe('surplus credits', () => {
  it('of a t3.micro flat out for 48 hours: all beyond a day of earning by the second, the rest at the stop', () => {
    const story = scenario()
    const id = story.launch()
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
    story.until(id, 'running')
    const ran = story.now()
    const booted = must(story.guest(id).due, 'the end of the boot')
    story.wait(48 * hour)
    // two vCPUs at 35 % while booting, at 100 % after it; 0.2 vCPU of it is earned; a day of earning is 288 vCPU-minutes
    const inBoot = (booted - ran) * (0.7 - 0.2)
    const charged = booted + Math.ceil((288 * minute - inBoot) / (2 - 0.2))
    const running = (begun(story.now() - charged) * 1.8 * surplus) / 3600
    expectDollars(bill(story, 'credits'), running)
    // the first 2 h 40 min are within the allowance: nearly 1.8 vCPUs for 45 h 20 min
    expect(running).toBeCloseTo(1.8 * 45.33 * 0.05, 2)
    stop(story, id)
    expectDollars(bill(story, 'credits'), running + (288 / 60) * surplus)
    story.wait(30 * day)
    expectDollars(bill(story, 'credits'), running + (288 / 60) * surplus)
  })

  it('cost nothing while they are earned back in time', () => {
    const { story, id } = launched()
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
    story.wait(2 * hour)
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'idle' })
    story.wait(2 * day)
    stop(story, id)
    expect(bill(story, 'credits')).toBe(0)
  })

  it('have no known price for t2 in Seoul, and are in no sum', () => {
    const story = scenario('spec', 'ap-northeast-2')
    const id = story.running({ type: 't2.micro', creditMode: 'unlimited' })
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
    story.wait(2 * day)
    const { unpriced, byItem } = billTotal(story.account(), story.now())
    expect(unpriced.map((line) => [line.item, line.what])).toEqual([['credits', 't2.micro']])
    expect(byItem.credits.total).toBe(0)
  })
})

describe('the whole bill', () => {
  it('is the sum of its items, at any moment of a story', () => {
    const { story, id } = launched()
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
    for (const span of [7 * second, 3 * hour, 3 * day]) {
      story.wait(span)
      const { total, byItem } = billTotal(story.account(), story.now())
      expectDollars(
        total,
        Object.values(byItem).reduce((sum, part) => sum + part.total, 0),
      )
    }
  })
})
