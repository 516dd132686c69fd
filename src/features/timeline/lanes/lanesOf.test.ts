import { openHere } from '#engine/history/history.ts'
import { hibernating, scenario } from '#engine/law/scenario.ts'
import { osAlarm } from '#engine/messages/alarms/example.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { lanesOf } from './lanesOf.ts'

const values = <V>(lane: readonly { readonly value: V }[]) => lane.map(({ value }) => value)

describe('the lanes of an instance', () => {
  it('show a stop as amber, then stopped, without checks and without a public address', () => {
    const story = scenario()
    const id = story.running()
    story.wait(minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.wait(5 * minute)
    const lanes = must(lanesOf(story.history(), id), 'lanes')
    expect(values(lanes.state)).toEqual(['pending', 'running', 'stopping', 'stopped'])
    expect(lanes.state.at(-1)?.to).toBeUndefined()
    expect(values(lanes.checks)).toEqual(['initializing', { passed: 3, made: 3 }])
    expect(lanes.checks.at(-1)?.to).toBe(lanes.state[2]?.from)
    expect(lanes.address.map(({ value }) => value.kind)).toEqual(['none', 'borrowed', 'none'])
  })

  it('have no gap and no overlap, and begin with the launch', () => {
    const story = scenario()
    const launchedAt = story.now()
    const id = story.running()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
    const { from, state } = must(lanesOf(story.history(), id), 'lanes')
    expect(from).toBe(launchedAt)
    expect(state.slice(1).map((span) => span.from)).toEqual(state.slice(0, -1).map((span) => span.to))
  })

  it('tell a hibernated instance from a stopped one', () => {
    const story = scenario()
    const id = story.running(hibernating)
    story.wait(3 * minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })
    story.until(id, 'stopped')
    expect(must(lanesOf(story.history(), id), 'lanes').state.at(-1)?.value).toBe('hibernated')
  })

  it('show an Elastic IP through a stop and a start', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'AllocateAddress', tags: {} })
    const { allocationId, publicIp } = must(list(story.account().addresses)[0], 'the address')
    story.wait(minute)
    story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: false })
    story.wait(minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    const last = must(lanesOf(story.history(), id), 'lanes').address.at(-1)
    expect(last?.value).toEqual({ kind: 'elastic', ip: publicIp })
    expect(last?.to).toBeUndefined()
  })

  it('show the worst of all alarms that watch it, and the checks that these watch', () => {
    const story = scenario()
    const [id, other] = [story.running(), story.running()]
    story.do({ kind: 'PutMetricAlarm', settings: osAlarm(id) })
    story.do({ kind: 'PutMetricAlarm', settings: { ...osAlarm(id), name: 'host', metric: 'StatusCheckFailed_System' } })
    story.do({ kind: 'PutMetricAlarm', settings: { ...osAlarm(other), name: 'quiet' } })
    story.wait(5 * minute)
    story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
    story.wait(5 * minute)
    const lanes = must(lanesOf(story.history(), id), 'lanes')
    expect(values(lanes.alarm)).toEqual(['INSUFFICIENT_DATA', 'OK', 'ALARM'])
    expect(lanes.checks.at(-1)?.value).toEqual({ passed: 2, made: 3 })
    expect(values(must(lanesOf(story.history(), other), 'lanes').alarm)).toEqual(['INSUFFICIENT_DATA', 'OK'])
    story.do({ kind: 'DeleteAlarms', names: [osAlarm(id).name] })
    expect(lanesOf(story.history(), id)?.alarm.at(-1)?.value).toBe('OK')
    story.do({ kind: 'DeleteAlarms', names: ['host'] })
    expect(lanesOf(story.history(), id)?.alarm.at(-1)?.to).toBeDefined()
  })

  it('end with the instance, and are none for what never was', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.wait(90 * minute)
    const lanes = must(lanesOf(story.history(), id), 'lanes')
    expect(values(lanes.state)).toEqual(['pending', 'running', 'shutting-down', 'terminated'])
    expect(lanes.state.at(-1)?.to).toBeDefined()
    // DescribeInstances has no address any more while it is shutting down
    expect(lanes.address.map(({ value }) => value.kind)).toEqual(['none', 'borrowed'])
    expect(lanes.address.at(-1)?.to).toBe(lanes.state[2]?.from)
    expect(lanesOf(story.history(), 'i-none')).toBeUndefined()
  })

  it('begin with the story where a set-up was prepared, and know what was so already', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.do({ kind: 'StartInstances', ids: [id] })
    story.untilChecked(id)
    const at = story.now()
    const { from, state, checks, address } = must(lanesOf(openHere(story.history()), id), 'lanes')
    expect(from).toBe(at)
    expect(state).toEqual([{ from: at, value: 'running' }])
    expect(checks).toEqual([{ from: at, value: { passed: 3, made: 3 } }])
    expect([address.length, address[0]?.from, address[0]?.value.kind]).toEqual([1, at, 'borrowed'])
  })
})
