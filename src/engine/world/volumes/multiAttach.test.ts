import { get } from '#lib/table.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { impossible } from '../../law/invariants.ts'
import { scenario } from '../../law/scenario.ts'
import { attachmentsOf, onInstance } from './read.ts'

const zone = 'us-east-1a'

/** A shared volume in the zone of some instances that run, and the ways to bring it to one and to take it away. */
function sharing(instances: number, type: 'io1' | 'io2' = 'io2') {
  const story = scenario()
  const ids = Array.from({ length: instances }, () => story.running({ zone }))
  story.do({ kind: 'CreateVolume', zone, disk: { sizeGiB: 10, type, iops: 100 }, multiAttach: true, tags: {} })
  const made = story.events().findLast((event) => event.kind === 'VolumeCreated')
  const id = made?.kind === 'VolumeCreated' ? made.volume.id : ('vol-0' as VolumeId)
  story.wait(minute)
  const attach = (instanceId: InstanceId, deviceName = '/dev/sdf') =>
    story.ask({ kind: 'AttachVolume', id, instanceId, deviceName })
  const detach = (instanceId?: InstanceId) => story.ask({ kind: 'DetachVolume', id, instanceId, force: false })
  const on = () => attachmentsOf(story.volume(id) ?? {}).map(({ instanceId, state }) => [instanceId, state])
  const sees = (instanceId: InstanceId) => onInstance(story.volume(id), instanceId)
  const wait = (ms = minute) => {
    story.wait(ms)
    expect(impossible(story.account())).toEqual([])
  }
  const inside = (instanceId: InstanceId, line: string) => story.do({ kind: 'RunInGuest', instanceId, line })
  return { story, ids: ids as [InstanceId, InstanceId, ...InstanceId[]], id, attach, detach, on, sees, wait, inside }
}

describe('a volume with Multi-Attach', () => {
  it('is on two instances of its zone at once, and in use until the last one has let it go', () => {
    const { story, ids, id, attach, detach, on, wait } = sharing(2)
    const [a, b] = ids
    expect([attach(a), attach(b, '/dev/sdg')]).toEqual([undefined, undefined])
    expect(on()).toEqual([
      [a, 'attaching'],
      [b, 'attaching'],
    ])
    wait()
    expect(on()).toEqual([
      [a, 'attached'],
      [b, 'attached'],
    ])
    detach(a)
    wait()
    expect([on(), story.volume(id)?.state]).toEqual([[[b, 'attached']], 'in-use'])
    detach(b)
    wait()
    expect([on(), story.volume(id)?.state]).toEqual([[], 'available'])
  })

  it('comes to one instance once only, to Nitro only, never as what it boots from, and wants to be told where it comes off', () => {
    const { story, ids, attach, detach, wait } = sharing(1)
    const [a] = ids
    const xen = story.running({ zone, type: 't2.micro' })
    expect(attach(xen)).toMatchObject({ code: 'UnsupportedOperation' })
    expect(attach(a, '/dev/xvda')).toMatchObject({ code: 'UnsupportedOperation' })
    attach(a)
    wait()
    expect(attach(a, '/dev/sdg')).toMatchObject({ code: 'VolumeInUse' })
    expect(detach()).toMatchObject({ code: 'InvalidParameterCombination' })
    expect(detach(xen)).toMatchObject({ code: 'InvalidAttachment.NotFound' })
  })

  it('is on sixteen instances at most', () => {
    const { ids, attach } = sharing(17)
    const answers = ids.map((one) => attach(one))
    expect(answers.slice(0, 16).filter(Boolean)).toEqual([])
    expect(answers[16]).toMatchObject({ code: 'AttachmentLimitExceeded' })
  })

  it('goes with the last of its instances, if that one says so', () => {
    const { story, ids, id, attach, wait } = sharing(2)
    const [a, b] = ids
    attach(a)
    attach(b)
    wait()
    const keeps = (instanceId: InstanceId, value: boolean) =>
      story.do({ kind: 'SetDeleteOnTermination', instanceId, deviceName: '/dev/sdf', value })
    keeps(a, true)
    keeps(b, true)
    keeps(a, false)
    const marks = () => attachmentsOf(story.volume(id) ?? {}).map((one) => one.deleteOnTermination)
    expect(marks()).toEqual([false, true])
    keeps(a, true)
    story.do({ kind: 'TerminateInstances', ids: [a] })
    wait(hour)
    expect(story.volume(id)?.state).toBe('in-use')
    story.do({ kind: 'TerminateInstances', ids: [b] })
    wait(hour)
    expect(story.volume(id)).toBeUndefined()
  })

  it('is busy on the instance that has it mounted, while it comes off the other', () => {
    const { ids, attach, detach, on, wait, inside } = sharing(2)
    const [a, b] = ids
    attach(a)
    attach(b)
    wait()
    inside(a, 'sudo mkfs -t xfs /dev/sdf && sudo mkdir /data && sudo mount /dev/sdf /data')
    detach(a)
    detach(b)
    wait(hour)
    expect(on()).toEqual([[a, 'detaching']])
    inside(a, 'sudo umount /data')
    wait()
    expect(on()).toEqual([])
  })

  it('hangs for all its instances when the trouble is in EBS, and for one when it is on the way there', () => {
    const { story, ids, id, attach, detach, sees, wait } = sharing(2)
    const [a, b] = ids
    attach(a)
    attach(b)
    wait()
    const hangs = () => ids.map((one) => sees(one)?.stalledUntil !== undefined)
    story.do({ kind: 'InjectFault', fault: 'VolumeUnreachable', volumeId: id })
    expect(hangs()).toEqual([true, true])
    story.do({ kind: 'ClearFault', fault: 'VolumeUnreachable', volumeId: id })
    story.do({ kind: 'InjectFault', fault: 'VolumeIOStalled', volumeId: id, instanceId: b })
    wait(4 * minute)
    expect(hangs()).toEqual([false, true])
    expect(ids.map((one) => get(story.account().checks, one)?.ebs)).toEqual(['passed', 'failed'])
    detach(a)
    wait()
    expect([hangs(), story.volume(id)?.stalledUntil !== undefined]).toEqual([[false, true], true])
    detach(b)
    wait()
    expect(story.volume(id)?.stalledUntil).toBeUndefined()
  })

  it('loses an ordinary file system as soon as one OS writes while another has it mounted', () => {
    const { story, ids, id, attach, wait, inside } = sharing(2)
    const [a, b] = ids
    attach(a)
    attach(b)
    wait()
    inside(a, 'sudo mkfs -t xfs /dev/sdf && sudo mkdir /data && sudo mount /dev/sdf /data')
    inside(a, 'echo one | sudo tee /data/a')
    inside(b, 'sudo mkdir /data && sudo mount /dev/sdf /data')
    expect(story.volume(id)?.fileSystem).toBe('ok')
    inside(b, 'echo two | sudo tee /data/b')
    expect(story.volume(id)?.fileSystem).toBe('corrupt')
    inside(b, 'sudo umount /data; sudo mount /dev/sdf /data')
    expect(get(story.account().guests, b)?.mounts).toEqual([])
    // who has it to itself can put it in order
    inside(a, 'sudo umount /data')
    inside(b, 'sudo xfs_repair /dev/sdf && sudo mount /dev/sdf /data')
    expect(story.volume(id)?.fileSystem).toBe('ok')
    expect(get(story.account().guests, b)?.mounts).toHaveLength(1)
  })
})

describe('changing Multi-Attach', () => {
  const modify = (type: 'io1' | 'io2', attached: boolean, change: object) => {
    const { story, ids, id, attach, wait } = sharing(1, type)
    if (attached) attach(ids[0])
    wait()
    const refused = story.ask({ kind: 'ModifyVolume', id, change })
    wait(hour)
    return refused ? refused.code : story.volume(id)?.multiAttach
  }

  it('is possible for io2 while it is on no instance', () => {
    expect(modify('io2', false, { multiAttach: false })).toBeUndefined()
    expect(modify('io2', true, { multiAttach: false })).toBe('VolumeInUse')
    expect(modify('io2', true, { sizeGiB: 20 })).toBe(true)
    expect(modify('io2', false, { type: 'gp3' })).toBe('UnsupportedOperation')
  })

  it('is not possible for io1, nor is any other change of it', () => {
    expect(modify('io1', false, { multiAttach: false })).toBe('UnsupportedOperation')
    expect(modify('io1', false, { sizeGiB: 20 })).toBe('UnsupportedOperation')
  })

  it('gives it to an io2 volume that was made without', () => {
    const story = scenario()
    story.do({ kind: 'CreateVolume', zone, disk: { sizeGiB: 10, type: 'io2', iops: 100 }, tags: {} })
    story.wait(minute)
    const id = [...story.events()].flatMap((event) => (event.kind === 'VolumeCreated' ? event.volume.id : [])).at(-1)
    if (!id) throw new Error('no volume')
    story.do({ kind: 'ModifyVolume', id, change: { multiAttach: true } })
    story.wait(hour)
    expect(story.volume(id)?.multiAttach).toBe(true)
    expect(story.ask({ kind: 'ModifyVolume', id, change: { multiAttach: true } })?.code).toBe('InvalidParameterValue')
  })

  it('is nothing for gp3', () => {
    const story = scenario()
    const wish = { zone, disk: { sizeGiB: 10, type: 'gp3' }, multiAttach: true, tags: {} }
    expect(story.ask({ kind: 'CreateVolume', ...wish })?.code).toBe('InvalidParameterCombination')
  })
})
