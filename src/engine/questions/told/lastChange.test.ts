import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { openHere } from '../../history/history.ts'
import { type Scenario, scenario } from '../../law/scenario.ts'
import { topologyOf } from '../../world/vpcs/read.ts'
import { osAlarm } from '../../messages/alarms/example.ts'
import { lastChangeOf, lastChangeSince, type ReadChange } from './lastChange.ts'

const changeOf = (story: Scenario, id: ReturnType<Scenario['launch']>) =>
  must(lastChangeOf(story.history(), id), 'a change')
const actions = (story: Scenario, id: ReturnType<Scenario['launch']>) =>
  changeOf(story, id).asked.map(({ action }) => action)

describe('what just changed about an instance', () => {
  it('is what was asked last of it, and not of another', () => {
    const story = scenario()
    const [one, other] = [story.running(), story.running()]
    story.do({ kind: 'RebootInstances', ids: [other] })
    story.do({ kind: 'CreateTopic', name: 'ops' })
    expect(actions(story, other)).toEqual(['RebootInstances'])
    expect(actions(story, one)).toEqual(['RunInstances'])
    expect(get(changeOf(story, one).before?.instances ?? story.account().instances, one)).toBeUndefined()
  })

  it('is a route that was deleted from its subnet’s table, and not from another', () => {
    const story = scenario()
    const id = story.running()
    const { tables, vpcs } = topologyOf(story.account())
    story.do({ kind: 'CreateRouteTable', vpcId: must(vpcs[0], 'the VPC').id, tags: {} })
    expect(actions(story, id)).toEqual(['RunInstances'])
    story.do({ kind: 'DeleteRoute', tableId: must(tables[0], 'the table').id, destination: '0.0.0.0/0' })
    expect(actions(story, id)).toEqual(['DeleteRoute'])
    expect(changeOf(story, id).told.map(({ kind }) => kind)).toContain('RouteDeleted')
  })

  it('tells a stop and the start after it as one', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.do({ kind: 'StartInstances', ids: [id] })
    story.untilChecked(id)
    expect(actions(story, id)).toEqual(['StopInstances', 'StartInstances'])
    expect(get(changeOf(story, id).before?.instances ?? story.account().instances, id)?.starts).toBe(1)
  })

  it('is what AWS did where nobody asked: a recovery in a set-up that was prepared', () => {
    const story = scenario()
    const id = story.running({ autoRecovery: 'default' })
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
    story.wait(second)
    const { hostId } = story.instance(id)
    const { log } = openHere(story.history())
    story.wait(30 * minute)
    const prepared = { ...story.history(), log: { ...story.history().log, opening: log.opening } }
    const { asked, told, before } = must(lastChangeOf(prepared, id), 'a change')
    expect(asked).toEqual([])
    expect(told.map(({ kind }) => kind)).toContain('InstanceRecovered')
    expect(before && get(before.instances, id)?.hostId).toBe(hostId)
    expect(story.instance(id).hostId).not.toBe(hostId)
  })

  it('is what an alarm did, compared with before the alarm and not with before its cause', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'PutMetricAlarm', settings: osAlarm(id, ['arn:aws:automate:us-east-1:ec2:reboot']) })
    story.wait(10 * minute)
    story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
    story.wait(hour)
    const { asked, by, told, before } = changeOf(story, id)
    expect([asked, by]).toEqual([[], 'alarm'])
    expect(told.map(({ kind }) => kind)).toContain('AlarmStateChanged')
    expect(before && get(before.checks, id)?.instance).toBe('failed')
  })

  it('stays what was asked last when the checks of an earlier start pass after it', () => {
    const story = scenario()
    const id = story.launch()
    story.until(id, 'running')
    story.do({ kind: 'AllocateAddress', tags: {} })
    const { allocationId } = must(list(story.account().addresses)[0], 'an address')
    story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
    story.untilChecked(id)
    expect(actions(story, id)).toEqual(['AssociateAddress'])
    const { told, before } = changeOf(story, id)
    expect(told[0]?.kind).toBe('ChecksReported')
    expect(told.map(({ kind }) => kind)).toContain('AddressAssociated')
    expect(before && get(before.instances, id)?.state).toBe('running')
  })

  it('is what was asked of a disk of it, too, and not what was asked before', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'ModifyVolume', id: story.root(id), change: { sizeGiB: 30 } })
    expect(actions(story, id)).toEqual(['ModifyVolume'])
  })

  it('says three things at most, and nothing that would tell a mystery', () => {
    const story = scenario()
    const id = story.running()
    expect(changeOf(story, id).told).toHaveLength(3)
    story.do({ kind: 'InjectMystery', instanceId: id })
    const { before, told } = changeOf(story, id)
    expect(before).toBeUndefined()
    expect(told.map(({ kind }) => kind)).toEqual(['MysteryInjected'])
  })

  it('is nothing of what never was', () => {
    expect(lastChangeOf(scenario().history(), 'i-none' as ReturnType<Scenario['launch']>)).toBeUndefined()
  })
})

describe('what just changed, read on from before', () => {
  it('is what it would be if it were read anew, whatever happens to whom', () => {
    const story = scenario()
    const ids = [story.running(), story.running(), story.running()] as const
    const [one, other, third] = ids
    const deeds = [
      () => story.do({ kind: 'RebootInstances', ids: [other] }),
      () => story.wait(minute),
      () => story.do({ kind: 'PutMetricAlarm', settings: osAlarm(one) }),
      () => story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: third }),
      () => story.wait(10 * minute),
      () => story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: one }),
      () => story.wait(5 * second),
      () => story.wait(10 * minute),
      () => story.do({ kind: 'StopInstances', ids: [one, other], hibernate: false, force: false }),
      () => story.wait(5 * minute),
      () => story.do({ kind: 'StartInstances', ids: [one] }),
      () => story.wait(10 * second),
      () => story.do({ kind: 'TerminateInstances', ids: [third] }),
      () => story.wait(hour),
    ]
    const read = new Map<string, ReadChange>()
    for (const deed of deeds) {
      deed()
      for (const id of ids) {
        const now = lastChangeSince(read.get(id), story.history(), id)
        expect(now.change).toEqual(lastChangeOf(story.history(), id))
        read.set(id, now)
      }
    }
  })

  it('stays the same answer while only others change', () => {
    const story = scenario()
    const [one, other] = [story.running(), story.running()]
    const before = lastChangeSince(undefined, story.history(), one)
    story.do({ kind: 'RebootInstances', ids: [other] })
    story.wait(second)
    expect(lastChangeSince(before, story.history(), one).change).toBe(before.change)
  })
})
