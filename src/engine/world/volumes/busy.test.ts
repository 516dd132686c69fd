import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { impossible } from '../../law/invariants.ts'
import { scenario } from '../../law/scenario.ts'
import { isBusy } from './busy.ts'

/** An instance whose OS does not answer any more, and its data volume, which somebody has asked to detach. */
function hanging(how: 'halted' | 'out of memory') {
  const story = scenario()
  const id = story.running({ zone: 'us-east-1a' })
  const data = story.newVolume('us-east-1a')
  story.do({ kind: 'AttachVolume', id: data, instanceId: id, deviceName: '/dev/sdf' })
  story.wait(minute)
  story.mounted(id)
  if (how === 'halted') story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo halt' })
  else story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
  story.do({ kind: 'DetachVolume', id: data, force: false })
  const busy = () => {
    const volume = story.volume(data)
    return volume !== undefined && isBusy(volume)
  }
  return { story, id, data, busy, state: () => story.volume(data)?.state }
}

describe('a data volume that an OS has mounted and does not let go of', () => {
  it.each(['halted', 'out of memory'] as const)('stays busy as long as the OS is %s', (how) => {
    const { story, busy, state, data } = hanging(how)
    story.wait(hour)
    expect(busy()).toBe(true)
    expect(state()).toBe('in-use')
    // asking again changes nothing
    story.do({ kind: 'DetachVolume', id: data, force: false })
    expect(busy()).toBe(true)
    expect(impossible(story.account())).toEqual([])
  })

  it('comes off by force', () => {
    const { story, data, state } = hanging('halted')
    story.do({ kind: 'DetachVolume', id: data, force: true })
    story.wait(minute)
    expect(state()).toBe('available')
  })

  it('comes off when the instance is rebooted', () => {
    const { story, id, state } = hanging('halted')
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(minute)
    expect(state()).toBe('available')
  })

  it('comes off when the instance has stopped, and is gone with it when it is terminated', () => {
    const stopped = hanging('out of memory')
    stopped.story.do({ kind: 'StopInstances', ids: [stopped.id], hibernate: false, force: false })
    stopped.story.until(stopped.id, 'stopped')
    stopped.story.wait(minute)
    expect(stopped.state()).toBe('available')
    const over = hanging('out of memory')
    over.story.do({ kind: 'TerminateInstances', ids: [over.id] })
    over.story.until(over.id, 'terminated')
    expect(over.state()).toBe('available')
  })

  it('comes off when somebody unmounts it, which an OS that has memory again can be told', () => {
    const { story, id, busy, state } = hanging('out of memory')
    story.do({ kind: 'ClearFault', fault: 'MemoryExhausted', instanceId: id })
    story.wait(minute)
    expect(busy()).toBe(true)
    story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo umount /mnt/sdf' })
    story.wait(minute)
    expect(state()).toBe('available')
    expect(impossible(story.account())).toEqual([])
  })

  it('comes off at once where it was unmounted before, or never mounted', () => {
    for (const isMounted of [false, true]) {
      const story = scenario()
      const id = story.running({ zone: 'us-east-1a' })
      const data = story.newVolume('us-east-1a')
      story.do({ kind: 'AttachVolume', id: data, instanceId: id, deviceName: '/dev/sdf' })
      story.wait(minute)
      if (isMounted) {
        story.mounted(id)
        story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo umount /dev/sdf' })
      }
      story.do({ kind: 'DetachVolume', id: data, force: false })
      story.wait(minute)
      expect(story.volume(data)?.state).toBe('available')
    }
  })
})
