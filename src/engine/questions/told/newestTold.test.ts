import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { osAlarm } from '../../messages/alarms/example.ts'
import { scenario } from '../../law/scenario.ts'
import { noteAndDecide } from '../../history/history.ts'
import { lastChangeOf } from './lastChange.ts'
import { newestTold, toldEvents } from './newestTold.ts'

describe('the newest event that is told', () => {
  it('is nothing before anything has happened, and nothing of a request that only asks', () => {
    const story = scenario()
    expect(newestTold(story.history())).toBeUndefined()
    story.ask({ kind: 'DeleteAlarms', names: [] })
    expect(newestTold(story.history())).toBeUndefined()
  })

  it('tells all that follows at once from one cause by the most important of it', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    expect(newestTold(story.history())).toMatchObject({
      event: { kind: 'InstanceStateChanged', to: 'stopping' },
      place: { kind: 'instance', id },
    })
    story.until(id, 'stopped')
    expect(newestTold(story.history())?.event).toMatchObject({ kind: 'InstanceStateChanged', to: 'stopped' })
  })

  it('of a press that asked for several things is the last that it was for', () => {
    const story = scenario()
    const instanceId = story.running()
    const address = { action: 'AllocateAddress', params: {}, command: { kind: 'AllocateAddress', tags: {} } as const }
    const first = noteAndDecide(story.history(), address)
    const allocationId = must(list(first.history.account.addresses)[0], 'an address').allocationId
    const { history } = noteAndDecide(first.history, {
      action: 'AssociateAddress',
      params: {},
      goesWith: first.request,
      command: { kind: 'AssociateAddress', allocationId, instanceId, allowReassociation: true },
    })
    expect(newestTold(history)?.event).toMatchObject({ kind: 'AddressAssociated' })
    expect(lastChangeOf(history, instanceId)?.told.map(({ kind }) => kind)).toContain('AddressAssociated')
    expect(lastChangeOf(history, instanceId)?.asked.map(({ action }) => action)).toContain('AssociateAddress')
  })

  it('of a failed check belongs to the check that failed, of an alarm to the alarm', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'PutMetricAlarm', settings: osAlarm(id) })
    expect(newestTold(story.history())?.place).toEqual({ kind: 'alarm', id: osAlarm(id).name })
    story.wait(10 * minute)
    story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
    const kinds = new Set<string>()
    for (let waited = 0; waited < hour; waited += 10_000) {
      story.wait(10_000)
      const told = must(newestTold(story.history()), 'an event')
      if (told.event.kind === 'ChecksReported') expect(told.place).toEqual({ kind: 'check', id, check: 'instance' })
      kinds.add(told.event.kind)
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['ChecksReported', 'AlarmStateChanged']))
  })

  it('is the last important one where events come faster than one can read', () => {
    const story = scenario()
    const id = story.launch()
    story.until(id, 'running')
    story.untilChecked(id)
    const { log, account } = story.history()
    const all = [...toldEvents(log, undefined)]
    expect(all[0]?.kind).toBe('ChecksReported')
    // an hour in a second
    expect(newestTold({ log, account }, 3600)?.event).toMatchObject({ kind: 'InstanceStateChanged', to: 'running' })
    // a second in a second
    expect(newestTold({ log, account }, 1)?.event.kind).toBe('ChecksReported')
    // and step by step
    expect(newestTold({ log, account })?.event.kind).toBe('ChecksReported')
  })

  it('is not an important one that had its time long before two that came fast', () => {
    const story = scenario()
    const instanceId = story.running()
    story.wait(10 * minute)
    const id = story.newVolume(story.instance(instanceId).zone)
    story.do({ kind: 'AttachVolume', id, instanceId, deviceName: '/dev/sdf' })
    story.wait(10_000)
    expect(newestTold(story.history(), 10)?.event.kind).toBe('VolumeAttached')
  })

  it('never tells which fault a mystery is', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'InjectMystery', instanceId: id })
    expect(newestTold(story.history())?.event.kind).toBe('MysteryInjected')
  })

  it('begins where a set-up begins to be told', () => {
    const story = scenario()
    story.running()
    const { log, account } = story.history()
    expect(newestTold({ log: { ...log, opening: { events: log.size, at: story.now() } }, account })).toBeUndefined()
  })
})
