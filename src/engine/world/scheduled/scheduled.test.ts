import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { day, hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { impossible } from '../../law/invariants.ts'
import { nextDue } from '../../step/due.ts'
import { imageId, type Scenario, scenario } from '../../law/scenario.ts'
import { type ScheduledCode, scheduledCodes } from './scheduled.ts'
import { scheduledOf, upcoming } from './read.ts'

const announce = (story: Scenario, instanceId: InstanceId, code: ScheduledCode, inMs = day) =>
  story.do({ kind: 'ScheduleEvent', instanceId, code, notBefore: story.now() + inMs })

const kinds = (story: Scenario) => story.events().map(({ kind }) => kind)
const theOne = (story: Scenario, id: InstanceId) => must(upcoming(story.account(), id), 'a scheduled event')

describe('an announced event', () => {
  it('comes in two weeks if nobody says otherwise, and nothing happens until then', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'ScheduleEvent', instanceId: id, code: 'instance-stop' })
    expect(theOne(story, id).notBefore).toBe(story.now() + 14 * day)
    const before = story.events().length
    story.wait(14 * day - minute)
    expect(story.events()).toHaveLength(before)
    expect(story.instance(id).state).toBe('running')
  })

  it('is one at a time, for a running instance, at a time to come', () => {
    const story = scenario()
    const id = story.launch()
    const code = 'instance-reboot' as const
    expect(story.ask({ kind: 'ScheduleEvent', instanceId: id, code })?.code).toBe('IncorrectState')
    story.until(id, 'running')
    expect(story.ask({ kind: 'ScheduleEvent', instanceId: id, code, notBefore: 0 })?.code).toBe('InvalidParameterValue')
    announce(story, id, code)
    expect(story.ask({ kind: 'ScheduleEvent', instanceId: id, code })?.code).toBe('Playground.EventScheduledAlready')
  })

  it.each(scheduledCodes)('%s is told as completed for a week, and costs one due moment', (code) => {
    const story = scenario()
    const id = story.running()
    announce(story, id, code)
    const { notBefore } = theOne(story, id)
    story.wait(day + hour)
    expect(upcoming(story.account(), id)).toBeUndefined()
    expect(scheduledOf(story.account(), id)).toMatchObject([{ completedAt: notBefore }])
    expect(nextDue(story.account())).toBe(notBefore + 7 * day)
    story.wait(7 * day)
    expect(scheduledOf(story.account(), id)).toEqual([])
    expect(impossible(story.account())).toEqual([])
  })
})

describe('instance-stop and instance-retirement', () => {
  it.each(['instance-stop', 'instance-retirement'] as const)('%s stops, whatever is protected', (code) => {
    const story = scenario()
    const id = story.running({ stopProtection: true, terminationProtection: true })
    announce(story, id, code)
    story.wait(day + 10 * minute)
    expect(story.instance(id)).toMatchObject({
      state: 'stopped',
      transitionReason: '',
      reason: { code: 'Server.ScheduledStop', message: 'Server.ScheduledStop: Stopped due to scheduled retirement' },
    })
    const lastHost = story.instance(id).lastHostId
    story.do({ kind: 'StartInstances', ids: [id] })
    expect(story.instance(id).hostId).not.toBe(lastHost)
  })

  it('retirement terminates an instance with an instance-store root; a stop is not announced for one', () => {
    const story = scenario()
    const id = story.running({ imageId: imageId('us-east-1', 'al1-s3-x86_64'), type: 'r3.large' })
    expect(story.ask({ kind: 'ScheduleEvent', instanceId: id, code: 'instance-stop' })?.code).toBe(
      'Playground.CannotStop',
    )
    announce(story, id, 'instance-retirement')
    story.wait(day + 10 * minute)
    expect(story.instance(id).state).toBe('terminated')
  })

  it('are cleared by a stop and start before that time: the instance has left the host', () => {
    const story = scenario()
    const id = story.running()
    announce(story, id, 'instance-retirement')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    expect(scheduledOf(story.account(), id)).toEqual([])
    story.do({ kind: 'StartInstances', ids: [id] })
    story.wait(2 * day)
    expect(story.instance(id).state).toBe('running')
    expect(kinds(story)).not.toContain('ScheduledEventCompleted')
  })
})

describe('instance-reboot', () => {
  it('reboots in place: same host, same address', () => {
    const story = scenario()
    const id = story.running()
    const { hostId, publicIp } = story.instance(id)
    const { boots } = story.guest(id)
    announce(story, id, 'instance-reboot')
    story.wait(day + hour)
    expect(story.instance(id)).toMatchObject({ state: 'running', hostId, publicIp })
    expect(story.guest(id)).toMatchObject({ boots: boots + 1, power: 'up' })
  })

  it('is not cleared by the owner’s own reboot', () => {
    const story = scenario()
    const id = story.running()
    const { hostId } = story.instance(id)
    announce(story, id, 'instance-reboot')
    story.do({ kind: 'RebootInstances', ids: [id] })
    expect(theOne(story, id).code).toBe('instance-reboot')
    expect(story.instance(id).hostId).toBe(hostId)
  })
})

describe('system-reboot', () => {
  it('moves to another host, and keeps the addresses and even the instance store', () => {
    const story = scenario()
    const id = story.running({ type: 'm5d.large' })
    story.do({ kind: 'WriteFile', instanceId: id, path: '/mnt/ephemeral0/a', text: 'x' })
    const { hostId, publicIp, privateIp } = story.instance(id)
    announce(story, id, 'system-reboot')
    story.wait(day + hour)
    expect(story.instance(id)).toMatchObject({ state: 'running', publicIp, privateIp })
    expect(story.instance(id).hostId).not.toBe(hostId)
    expect(story.guest(id)).toMatchObject({ power: 'up', storeFiles: { '/mnt/ephemeral0/a': 'x' } })
  })

  it.each([
    { type: 't3.micro', moves: true, why: 'Nitro' },
    { type: 't2.micro', moves: false, why: 'Xen' },
    { type: 'm5d.large', moves: false, why: 'instance store' },
    { type: 'm5.metal', moves: false, why: 'bare metal' },
  ])('the own reboot of a $type moves it and clears the event: $moves ($why)', ({ type, moves }) => {
    const story = scenario()
    const id = story.running({ type })
    const { hostId } = story.instance(id)
    announce(story, id, 'system-reboot')
    story.do({ kind: 'RebootInstances', ids: [id] })
    expect(story.instance(id).hostId !== hostId).toBe(moves)
    expect(upcoming(story.account(), id) === undefined).toBe(moves)
    story.wait(hour)
    expect(story.guest(id).power).toBe('up')
  })

  it('stays on its host at the own reboot where the zone has no room elsewhere', () => {
    const story = scenario()
    const id = story.running({ zone: 'us-east-1a' })
    announce(story, id, 'system-reboot')
    story.do({ kind: 'SetCapacity', zone: 'us-east-1a', type: 't3.micro', there: false })
    story.do({ kind: 'RebootInstances', ids: [id] })
    expect(theOne(story, id).code).toBe('system-reboot')
  })
})

describe('a scheduled event and recovery', () => {
  it('AWS does not recover by itself while one is coming', () => {
    const story = scenario()
    const id = story.running({ autoRecovery: 'default' })
    announce(story, id, 'system-maintenance')
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
    story.wait(hour)
    expect(kinds(story)).not.toContain('RecoveryStarted')
  })

  it('a recovery that had begun clears it, because the instance leaves its host', () => {
    const story = scenario()
    const id = story.running({ autoRecovery: 'default' })
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
    story.wait(2 * minute)
    expect(story.instance(id).recovery).toBe('simplified')
    announce(story, id, 'instance-retirement')
    story.wait(hour)
    expect(scheduledOf(story.account(), id)).toEqual([])
    expect(story.guest(id).power).toBe('up')
  })
})

describe('another start time', () => {
  const move = (story: Scenario, instanceId: InstanceId, notBefore: number) =>
    story.ask({
      kind: 'MoveScheduledEvent',
      instanceId,
      scheduledId: list(story.account().scheduled)[0]?.id ?? 'instance-event-0',
      notBefore,
    })

  it('can be had for reboots, up to the deadline, and moves the window along', () => {
    const story = scenario()
    const id = story.running()
    announce(story, id, 'instance-reboot')
    const { deadline = 0 } = theOne(story, id)
    expect(move(story, id, deadline)).toBeUndefined()
    expect(theOne(story, id)).toMatchObject({ notBefore: deadline, notAfter: deadline + 2 * hour })
    story.wait(2 * day)
    expect(theOne(story, id).completedAt).toBeUndefined()
  })

  it('cannot be had later than the deadline, within the next hour, or for what has no deadline', () => {
    const story = scenario()
    const id = story.running()
    announce(story, id, 'system-reboot')
    const { deadline = 0 } = theOne(story, id)
    expect(move(story, id, deadline + 1)?.code).toBe('InvalidInstanceEventStartTime')
    expect(move(story, id, story.now() + 59 * minute)?.code).toBe('InvalidInstanceEventStartTime')
    const other = scenario()
    const stops = other.running()
    announce(other, stops, 'instance-stop')
    expect(move(other, stops, other.now() + 2 * day)?.code).toBe('InstanceEventStartTimeCannotChange')
  })

  it('cannot be had in the last five minutes, nor for an event that is not there', () => {
    const story = scenario()
    const id = story.running()
    expect(move(story, id, story.now() + day)?.code).toBe('InvalidInstanceEventIDNotFound')
    announce(story, id, 'instance-reboot', hour)
    story.wait(hour - 4 * minute)
    expect(move(story, id, story.now() + day)?.code).toBe('InstanceEventStartTimeCannotChange')
  })
})
