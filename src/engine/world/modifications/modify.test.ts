import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { day, hour, minute, second } from '#lib/time.ts'
import type { VolumeId } from '#lib/brand.ts'
import { describe, expect, it } from 'vitest'
import { billTotal } from '../../observers/bill/total.ts'
import type { DiskWish } from '../../command.ts'
import { type Scenario, scenario } from '../../law/scenario.ts'
import type { ProvisionWish } from './modification.ts'

const ask = (story: Scenario, id: VolumeId, change: ProvisionWish) => story.ask({ kind: 'ModifyVolume', id, change })
const modification = (story: Scenario, id: VolumeId) => must(get(story.account().modifications, id), 'the modification')
const volume = (story: Scenario, id: VolumeId) => must(story.volume(id), id)

function made(disk: DiskWish) {
  const story = scenario()
  story.do({ kind: 'CreateVolume', zone: 'us-east-1a', disk, tags: {} })
  story.wait(minute)
  return { story, id: must(list(story.account().volumes)[0], 'the volume').id }
}

describe('a volume that is modified', () => {
  it('is modifying, then optimizing with its new size, then completed, while it is attached and used', () => {
    const story = scenario()
    const instance = story.running()
    const id = story.root(instance)
    expect(ask(story, id, { sizeGiB: 20 })).toBeUndefined()
    expect(modification(story, id).state).toBe('modifying')
    expect(volume(story, id)).toMatchObject({ sizeGiB: 8, state: 'in-use' })
    story.wait(12 * second)
    expect(modification(story, id).state).toBe('optimizing')
    expect(volume(story, id).sizeGiB).toBe(20)
    expect(story.guest(instance).power).toBe('up')
    story.wait(20 * minute)
    expect(modification(story, id)).toMatchObject({
      state: 'completed',
      original: { sizeGiB: 8 },
      target: { sizeGiB: 20 },
    })
    const kinds = story.events().map(({ kind }) => kind)
    expect(kinds.filter((kind) => /^Volume(Modif|Optim)/.test(kind))).toEqual([
      'VolumeModifying',
      'VolumeOptimizing',
      'VolumeModified',
    ])
  })

  it('takes longer the larger it is: about six hours for a tebibyte', () => {
    const { story, id } = made({ sizeGiB: 1024, type: 'gp3' })
    ask(story, id, { iops: 4000 })
    story.wait(5 * hour)
    expect(modification(story, id).state).toBe('optimizing')
    story.wait(2 * hour)
    expect(modification(story, id).state).toBe('completed')
  })

  it('grows only', () => {
    const { story, id } = made({ sizeGiB: 10, type: 'gp3' })
    expect(ask(story, id, { sizeGiB: 9 })).toMatchObject({
      code: 'InvalidParameterValue',
      message: 'New size cannot be smaller than existing size',
    })
  })

  it('is billed as what it is to become from the request on', () => {
    const { story, id } = made({ sizeGiB: 10, type: 'gp2' })
    const perHour = () => billTotal(story.account(), story.now()).perHour
    expect(perHour() * 720).toBeCloseTo(10 * 0.1, 12)
    ask(story, id, { type: 'gp3', sizeGiB: 20, iops: 4000 })
    expect(perHour() * 720).toBeCloseTo(20 * 0.08 + 1000 * 0.005, 12)
    const lines = () => list(story.account().bill)
    expect(lines().map(({ item, what, quantity, to }) => [item, what, quantity, to])).toEqual([
      ['volume', 'gp2', 10, story.now()],
      ['volume', 'gp3', 20, undefined],
      ['iops', 'gp3 > 3000', 1000, undefined],
    ])
    story.wait(hour)
    expect(modification(story, id).state).toBe('completed')
    expect(lines()).toHaveLength(3)
  })

  it('is not modified again before it is completed', () => {
    const { story, id } = made({ sizeGiB: 10, type: 'gp3' })
    ask(story, id, { sizeGiB: 11 })
    expect(ask(story, id, { sizeGiB: 12 })?.code).toBe('IncorrectModificationState')
    story.wait(15 * second)
    expect(ask(story, id, { sizeGiB: 12 })).toMatchObject({
      code: 'IncorrectModificationState',
      message: `Volume ${id} cannot be modified in modification state OPTIMIZING`,
    })
    story.wait(hour)
    expect(ask(story, id, { sizeGiB: 12 })).toBeUndefined()
  })

  it('may be modified four times in any 24 hours', () => {
    const { story, id } = made({ sizeGiB: 1, type: 'gp3' })
    const began = story.now()
    for (const sizeGiB of [2, 3, 4, 5]) {
      expect(ask(story, id, { sizeGiB })).toBeUndefined()
      story.wait(hour)
    }
    expect(ask(story, id, { sizeGiB: 6 })?.code).toBe('VolumeModificationRateExceeded')
    story.wait(began + day - story.now() - 1)
    expect(ask(story, id, { sizeGiB: 6 })?.code).toBe('VolumeModificationRateExceeded')
    story.wait(1)
    expect(ask(story, id, { sizeGiB: 6 })).toBeUndefined()
  })

  it.each([
    [{ sizeGiB: 100, type: 'gp2' }, { type: 'gp3' }, { type: 'gp3', iops: 3000, throughput: 125 }],
    [{ sizeGiB: 2000, type: 'gp2' }, { type: 'gp3' }, { type: 'gp3', iops: 6000, throughput: 250 }],
    [{ sizeGiB: 100, type: 'gp3' }, { sizeGiB: 200 }, { sizeGiB: 200, iops: 3000, throughput: 125 }],
    [{ sizeGiB: 100, type: 'gp3', iops: 5000 }, { throughput: 500 }, { iops: 5000, throughput: 500 }],
    [{ sizeGiB: 100, type: 'gp2' }, { sizeGiB: 200 }, { iops: 600 }],
    [{ sizeGiB: 125, type: 'st1' }, { type: 'gp3' }, { iops: 3000, throughput: 125 }],
    [{ sizeGiB: 100, type: 'gp2' }, { type: 'io2' }, { iops: 3000 }],
  ])('%j with %j becomes %j', (disk, change, expected) => {
    const { story, id } = made(disk)
    expect(ask(story, id, change)).toBeUndefined()
    story.wait(minute)
    expect(volume(story, id)).toMatchObject(expected)
  })

  it.each([
    ['more than its type can hold', { sizeGiB: 70_000 }, 'InvalidParameterValue'],
    ['IOPS for gp2', { type: 'gp2', iops: 500 }, 'InvalidParameterCombination'],
    ['a type that is not there', { type: 'gp9' }, 'UnknownVolumeType'],
    ['magnetic', { type: 'standard' }, 'UnsupportedOperation'],
    ['what it is already', { sizeGiB: 10 }, 'InvalidParameterValue'],
    ['nothing at all', {}, 'InvalidParameterValue'],
  ])('cannot become %s', (_, change, code) => {
    const { story, id } = made({ sizeGiB: 10, type: 'gp3' })
    expect(ask(story, id, change)?.code).toBe(code)
  })

  it('stays bootable where it is a root', () => {
    const story = scenario()
    const id = story.root(story.running({ root: { sizeGiB: 200 } }))
    expect(ask(story, id, { type: 'st1' })?.message).toBe("The volume type 'st1' cannot be used as a boot volume.")
  })

  it('is attached to nothing while it is modifying, and to something once it is optimizing', () => {
    const story = scenario()
    const instanceId = story.running()
    const id = story.newVolume(story.instance(instanceId).zone)
    ask(story, id, { sizeGiB: 11 })
    const attach = { kind: 'AttachVolume', id, instanceId, deviceName: '/dev/sdf' } as const
    expect(story.ask(attach)?.code).toBe('IncorrectState')
    story.wait(15 * second)
    expect(story.ask(attach)).toBeUndefined()
  })

  it('can be deleted meanwhile, and nothing of it is left', () => {
    const { story, id } = made({ sizeGiB: 10, type: 'gp3' })
    ask(story, id, { sizeGiB: 11 })
    story.do({ kind: 'DeleteVolume', id })
    story.wait(hour)
    expect(story.account().modifications.size).toBe(0)
    expect(billTotal(story.account(), story.now()).perHour).toBe(0)
  })
})
