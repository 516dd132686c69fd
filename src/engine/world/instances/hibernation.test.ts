import { findType, instanceTypes } from '#facts/catalogue.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { hour, minute, second } from '#lib/time.ts'
import { valueAt } from '#lib/trail.ts'
import { describe, expect, it } from 'vitest'
import type { DiskWish } from '../../command.ts'
import { hibernating, type Scenario, scenario } from '../../law/scenario.ts'
import { hibernationLacks } from './hibernation.ts'

const image = { supportsHibernation: true, rootDeviceType: 'ebs', rootGiB: 8 } as const
const typeOf = (name: string) => must(findType(name), name)
const lacks = (type: string, root: DiskWish = { encrypted: true, sizeGiB: 400 }, of: object = {}) =>
  hibernationLacks({ root }, { ...image, ...of }, typeOf(type))

describe('what hibernation asks for at launch', () => {
  it.each([
    ['nothing is missing', 't3.micro', {}, {}, []],
    ['a family that supports it', 'g4dn.xlarge', {}, {}, ['type']],
    ['not bare metal', 'm5.metal', {}, {}, ['type', 'memory']],
    ['less than 150 GiB of RAM', 'r5.8xlarge', {}, {}, ['type', 'memory']],
    ['an image that supports it', 't3.micro', {}, { supportsHibernation: false }, ['image']],
    ['an EBS root', 't3.micro', {}, { rootDeviceType: 'instance-store' }, ['image']],
    ['an encrypted root', 't3.micro', { encrypted: false }, {}, ['not-encrypted']],
    ['a root of gp2, gp3, io1 or io2', 't3.micro', { type: 'standard' }, {}, ['root-type']],
    ['room for the RAM beside the OS', 't3.xlarge', { sizeGiB: 17 }, {}, ['root-too-small']],
  ] as const)('%s: %s', (_, type, root, of, missing) => {
    expect(lacks(type, { encrypted: true, sizeGiB: 600, ...root }, of)).toEqual(missing)
  })

  it.each(['gp2', 'gp3', 'io1', 'io2'])('%s will do for the root', (type) => {
    expect(lacks('t3.micro', { encrypted: true, type })).toEqual([])
  })

  it('is refused at launch with its own code', () => {
    const story = scenario()
    const wish = { ...hibernating, root: {} }
    expect(() => story.launch(wish)).toThrow('UnsupportedHibernationConfiguration')
  })

  it('no type with 150 GiB or more may hibernate', () => {
    const large = instanceTypes().filter((type) => type.memoryMiB >= 150 * 1024)
    expect(large.length).toBeGreaterThan(0)
    for (const { name } of large) expect(lacks(name, { encrypted: true, sizeGiB: 16_000 })).toContain('memory')
  })
})

const hibernate = (story: Scenario, id: ReturnType<Scenario['running']>) =>
  story.do({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })

/** Launched as a t3.micro, then changed to a type whose RAM is more than its root has room for. */
function outgrown() {
  const story = scenario()
  const id = story.running(hibernating)
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  story.do({ kind: 'ChangeInstance', id, change: { type: 't3.xlarge' } })
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.wait(5 * minute)
  return { story, id }
}

describe('a hibernation for which the root volume has no room', () => {
  it('is an ordinary stop: the RAM is lost, and the reason is that of a stop', () => {
    const { story, id } = outgrown()
    story.do({ kind: 'WriteFile', instanceId: id, path: '/dev/shm/a', text: 'x' })
    hibernate(story, id)
    story.until(id, 'stopped')
    expect(story.instance(id)).toMatchObject({ ending: 'stop', reason: { code: 'Client.UserInitiatedShutdown' } })
    expect(story.guest(id)).toMatchObject({ power: 'off', ramFiles: {}, hibernationFailed: 'disk' })
  })

  it('works after the root volume has grown, and the clue is gone after a boot', () => {
    const { story, id } = outgrown()
    hibernate(story, id)
    story.until(id, 'stopped')
    story.do({ kind: 'ModifyVolume', id: story.root(id), change: { sizeGiB: 20 } })
    story.wait(10 * minute)
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
    story.wait(5 * minute)
    expect(story.guest(id).hibernationFailed).toBeUndefined()
    hibernate(story, id)
    story.until(id, 'stopped')
    expect(story.guest(id).power).toBe('suspended')
  })
})

it('an OS that does not answer cannot hibernate: it is stopped, and the log says so', () => {
  const story = scenario()
  const id = story.running(hibernating)
  story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
  hibernate(story, id)
  expect(story.events().find(({ kind }) => kind === 'HibernationFailed')).toMatchObject({ why: 'os' })
  story.until(id, 'stopped')
  expect(story.guest(id).power).toBe('off')
})

it('a root volume that does not answer takes no memory: the instance is stopped', () => {
  const story = scenario()
  const id = story.running(hibernating)
  story.do({ kind: 'InjectFault', fault: 'VolumeIOStalled', volumeId: story.root(id) })
  hibernate(story, id)
  expect(story.events().find(({ kind }) => kind === 'HibernationFailed')).toMatchObject({ why: 'io' })
  story.until(id, 'stopped')
  expect(story.guest(id).power).toBe('off')
})

describe('a hibernated instance whose root volume cannot be reached', () => {
  function unreachable() {
    const story = scenario()
    const id = story.running(hibernating)
    story.do({ kind: 'WriteFile', instanceId: id, path: '/dev/shm/a', text: 'x' })
    hibernate(story, id)
    story.until(id, 'stopped')
    story.do({ kind: 'InjectFault', fault: 'VolumeUnreachable', volumeId: story.root(id) })
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
    story.wait(5 * minute)
    return { story, id }
  }

  it('does not go on before AWS has mended it, and then has its RAM', () => {
    const { story, id } = unreachable()
    expect(story.guest(id).power).toBe('resuming')
    story.wait(hour)
    expect(story.guest(id)).toMatchObject({ power: 'up', ramFiles: { '/dev/shm/a': 'x' } })
  })

  it('goes on as soon as the fault is taken away', () => {
    const { story, id } = unreachable()
    story.do({ kind: 'ClearFault', fault: 'VolumeUnreachable', volumeId: story.root(id) })
    story.wait(minute)
    expect(story.guest(id)).toMatchObject({ power: 'up', ramFiles: { '/dev/shm/a': 'x' } })
  })
})

it('the instance check shows failed until a hibernated OS goes on, and CloudWatch is sent nothing', () => {
  const story = scenario()
  const id = story.running(hibernating)
  hibernate(story, id)
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  const checks = () => get(story.account().checks, id)
  expect(checks()).toMatchObject({ instance: 'failed', system: 'initializing' })
  expect(valueAt(get(story.account().checkTrails, id)?.trail ?? [], story.now())).toBeUndefined()
  while (story.guest(id).power === 'resuming') story.wait(second)
  expect(checks()).toMatchObject({ instance: 'initializing', system: 'initializing' })
  story.untilChecked(id)
  expect(checks()).toMatchObject({ instance: 'passed', system: 'passed' })
})
