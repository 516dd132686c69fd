import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../../law/scenario.ts'
import type { FaultName } from '../names.ts'
import { rescueOf } from './rescue.ts'

function broken(fault: FaultName) {
  const story = scenario()
  const id = story.running()
  const root = story.root(id)
  const { zone, rootDeviceName } = story.instance(id)
  const helper = story.running({ zone })
  story.do({ kind: 'InjectFault', fault, instanceId: id })
  const step = () => rescueOf(story.account(), story.instance(id))?.step
  const move = (instanceId: typeof id, deviceName: string) => {
    story.do({ kind: 'AttachVolume', id: root, instanceId, deviceName })
    story.wait(minute)
  }
  const detach = () => {
    story.do({ kind: 'DetachVolume', id: root, force: false })
    story.wait(minute)
  }
  const stop = () => {
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
  }
  return { story, id, root, helper, rootDeviceName, step, move, detach, stop }
}

describe('the rescue of a root volume', () => {
  it('goes step by step: stop, detach, attach to a rescue instance, repair, return, start', () => {
    const { story, id, root, helper, rootDeviceName, step, move, detach, stop } = broken('StartupMisconfigured')
    expect(step()).toBe('stop')
    stop()
    expect(step()).toBe('detach')
    detach()
    expect(step()).toBe('attach')
    move(helper, '/dev/sdf')
    expect(step()).toBe('repair')
    story.do({ kind: 'RepairVolume', id: root })
    expect(step()).toBe('return')
    detach()
    expect(step()).toBe('return')
    move(id, rootDeviceName)
    expect(step()).toBe('start')
    story.do({ kind: 'StartInstances', ids: [id] })
    expect(step()).toBeUndefined()
    story.until(id, 'running')
    stop()
    expect(step()).toBeUndefined()
  })

  it('is nobody’s business where nothing on the root is to be mended', () => {
    const { step, stop, detach } = broken('WebServerCrashed')
    expect(step()).toBeUndefined()
    stop()
    detach()
    expect(step()).toBeUndefined()
  })

  it('of a full disk is begun only by who takes it away: growing it is quicker', () => {
    const { step, stop, detach } = broken('RootDiskFull')
    expect(step()).toBeUndefined()
    stop()
    detach()
    expect(step()).toBe('attach')
  })

  it('with a mystery on says nothing until the root is away, and then counts the repair, not what was wrong', () => {
    const { story, id, root, helper, step, move, detach, stop } = broken('WebServerCrashed')
    story.do({ kind: 'InjectMystery', instanceId: id })
    expect(step()).toBeUndefined()
    stop()
    expect(step()).toBeUndefined()
    detach()
    expect(step()).toBe('attach')
    move(helper, '/dev/sdf')
    expect(step()).toBe('repair')
    story.do({ kind: 'RepairVolume', id: root })
    expect(step()).toBe('return')
  })
})
