import type { AllocationId, InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { describe, expect, it } from 'vitest'
import { hibernating, type Scenario, scenario } from '../../law/scenario.ts'

function allocate(story: Scenario): AllocationId {
  story.do({ kind: 'AllocateAddress', tags: {} })
  return must(list(story.account().addresses).at(-1), 'the address just allocated').allocationId
}

const associate = (story: Scenario, allocationId: AllocationId, instanceId: InstanceId) =>
  story.do({ kind: 'AssociateAddress', allocationId, instanceId, allowReassociation: true })

const addressOf = (story: Scenario, id: AllocationId) => must(get(story.account().addresses, id), id)

describe('the borrowed public address', () => {
  it('comes with running, and not for an instance that was told to have none', () => {
    const story = scenario()
    const id = story.launch()
    expect(story.instance(id).publicIp).toBeUndefined()
    story.until(id, 'running')
    expect(story.instance(id).publicIp).toBeDefined()
    expect(story.instance(story.running({ publicIp: false })).publicIp).toBeUndefined()
  })

  it.each([
    ['a stop', false],
    ['a hibernation', true],
  ])('goes with %s, and another one comes with the start', (_, hibernate) => {
    const story = scenario()
    const id = story.running(hibernating)
    story.wait(180_000)
    const before = story.instance(id).publicIp
    story.do({ kind: 'StopInstances', ids: [id], hibernate, force: false })
    story.until(id, 'stopped')
    expect(story.instance(id).publicIp).toBeUndefined()
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
    expect(story.instance(id).publicIp).toBeDefined()
    expect(story.instance(id).publicIp).not.toBe(before)
  })

  it('goes back when an Elastic IP takes its place, and another one comes when that is taken off', () => {
    const story = scenario()
    const id = story.running()
    const before = story.instance(id).publicIp
    const elastic = allocate(story)
    associate(story, elastic, id)
    expect(story.instance(id).publicIp).toBeUndefined()
    story.do({ kind: 'DisassociateAddress', associationId: addressOf(story, elastic).associationId ?? '' })
    expect(story.instance(id).publicIp).toBeDefined()
    expect(story.instance(id).publicIp).not.toBe(before)
  })
})

describe('an Elastic IP', () => {
  it('that is elsewhere moves, and the instance that had it borrows an address again', () => {
    const story = scenario()
    const [one, other] = [story.running(), story.running()]
    const elastic = allocate(story)
    associate(story, elastic, one)
    associate(story, elastic, other)
    expect(addressOf(story, elastic).instanceId).toBe(other)
    expect(story.instance(one).publicIp).toBeDefined()
    expect(story.instance(other).publicIp).toBeUndefined()
  })

  it('displaces another one, which stays allocated and is on nothing', () => {
    const story = scenario()
    const id = story.running()
    const [first, second] = [allocate(story), allocate(story)]
    associate(story, first, id)
    associate(story, second, id)
    expect(addressOf(story, first)).toMatchObject({ instanceId: undefined, associationId: undefined })
    expect(addressOf(story, second).instanceId).toBe(id)
    expect(story.instance(id).publicIp).toBeUndefined()
  })

  it('on the instance that has it already changes nothing', () => {
    const story = scenario()
    const id = story.running()
    const elastic = allocate(story)
    associate(story, elastic, id)
    const before = addressOf(story, elastic)
    associate(story, elastic, id)
    expect(addressOf(story, elastic)).toBe(before)
  })

  it('stays through a stop, a reboot and a recovery, and is loose after a termination', () => {
    const story = scenario()
    const id = story.running({ autoRecovery: 'default' })
    const elastic = allocate(story)
    associate(story, elastic, id)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    expect(addressOf(story, elastic).instanceId).toBe(id)
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.untilChecked(id)
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
    story.wait(1_800_000)
    expect(story.events().some(({ kind }) => kind === 'InstanceRecovered')).toBe(true)
    expect(addressOf(story, elastic).instanceId).toBe(id)
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.until(id, 'terminated')
    expect(addressOf(story, elastic).instanceId).toBeUndefined()
  })

  it('that is released while associated comes off first, as in a default VPC', () => {
    const story = scenario()
    const id = story.running()
    const elastic = allocate(story)
    associate(story, elastic, id)
    story.do({ kind: 'ReleaseAddress', allocationId: elastic })
    expect(story.account().addresses.size).toBe(0)
    expect(story.instance(id).publicIp).toBeDefined()
  })
})
