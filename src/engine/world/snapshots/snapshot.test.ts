import type { SnapshotId, VolumeId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { day, minute, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { billTotal } from '../../observers/bill/total.ts'
import { type Scenario, scenario } from '../../law/scenario.ts'
import { storedMiB } from './stored.ts'

const snapshots = (story: Scenario) => list(story.account().snapshots)
const newest = (story: Scenario) => must(snapshots(story).at(-1), 'a snapshot')

function snap(story: Scenario, volumeId: VolumeId): SnapshotId {
  story.do({ kind: 'CreateSnapshot', volumeId, description: '', tags: {} })
  return newest(story).id
}

const stored = (story: Scenario, id: SnapshotId) =>
  storedMiB(story.account(), must(get(story.account().snapshots, id), 'it'))

/** A running instance with a note on its root volume. */
function noted() {
  const story = scenario()
  const id = story.running()
  const write = (path: string, text: string) => story.do({ kind: 'WriteFile', instanceId: id, path, text })
  write('/note', 'first')
  return { story, id, write, root: story.root(id) }
}

describe('a snapshot', () => {
  it('keeps the volume as it was at the request, while the volume goes on being used', () => {
    const { story, root, write } = noted()
    const id = snap(story, root)
    expect(newest(story).state).toBe('pending')
    write('/note', 'second')
    story.wait(5 * minute)
    expect(newest(story)).toMatchObject({ id, state: 'completed', files: { '/note': 'first' } })
    expect(story.volume(root)?.files).toEqual({ '/note': 'second' })
  })

  it('may be taken of a volume that is attached to nothing, not of one that is still being made', () => {
    const story = scenario()
    story.do({ kind: 'CreateVolume', zone: 'us-east-1a', disk: { sizeGiB: 3 }, tags: {} })
    const { id } = must(list(story.account().volumes)[0], 'the volume')
    const ask = () => story.ask({ kind: 'CreateSnapshot', volumeId: id, description: '', tags: {} })
    expect(ask()).toMatchObject({ code: 'IncorrectState', message: `Volume '${id}' is in the 'creating' state.` })
    story.wait(minute)
    expect(ask()).toBeUndefined()
  })

  it('follows another one of the same volume no sooner than after 15 seconds', () => {
    const { story, root } = noted()
    snap(story, root)
    const again = { kind: 'CreateSnapshot', volumeId: root, description: '', tags: {} } as const
    story.wait(14 * second)
    expect(story.ask(again)?.code).toBe('SnapshotCreationPerVolumeRateExceeded')
    story.wait(second)
    expect(story.ask(again)).toBeUndefined()
  })

  it('outlives its volume and its instance', () => {
    const { story, id, root } = noted()
    const kept = snap(story, root)
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.wait(10 * minute)
    expect(story.volume(root)).toBeUndefined()
    expect(newest(story)).toMatchObject({ id: kept, state: 'completed' })
  })

  it('becomes a volume in any zone, as large or larger, with its files', () => {
    const { story, root } = noted()
    const snapshotId = snap(story, root)
    const make = (sizeGiB?: number) =>
      story.ask({
        kind: 'CreateVolume',
        zone: 'us-east-1c',
        disk: { snapshotId, type: 'gp3', ...(sizeGiB && { sizeGiB }) },
        tags: {},
      })
    expect(make()).toMatchObject({ code: 'IncorrectState', message: 'Snapshot is in invalid state - pending' })
    story.wait(5 * minute)
    expect(make(7)?.code).toBe('InvalidParameterValue')
    expect(make()).toBeUndefined()
    expect(make(20)).toBeUndefined()
    const [same, larger] = list(story.account().volumes).slice(-2)
    expect(same).toMatchObject({ zone: 'us-east-1c', sizeGiB: 8, snapshotId, files: { '/note': 'first' } })
    expect(larger).toMatchObject({ sizeGiB: 20, files: { '/note': 'first' }, system: { network: 'ok' } })
  })

  it('brings back an instance that lost its file system: detach the bad root, attach the old one', () => {
    const { story, id, root } = noted()
    const snapshotId = snap(story, root)
    story.wait(5 * minute)
    story.do({ kind: 'InjectFault', fault: 'FileSystemCorrupt', instanceId: id })
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: true })
    story.until(id, 'stopped')
    const { zone, rootDeviceName } = story.instance(id)
    story.do({ kind: 'DetachVolume', id: root, force: false })
    story.do({ kind: 'CreateVolume', zone, disk: { snapshotId, type: 'gp3' }, tags: {} })
    story.wait(minute)
    const restored = must(list(story.account().volumes).at(-1), 'the restored volume').id
    story.do({ kind: 'AttachVolume', id: restored, instanceId: id, deviceName: rootDeviceName })
    story.wait(minute)
    story.do({ kind: 'StartInstances', ids: [id] })
    story.wait(3 * minute)
    expect(story.guest(id).power).toBe('up')
    expect(story.volume(restored)?.files).toEqual({ '/note': 'first' })
  })

  it('keeps damage too: what was corrupt is corrupt in every volume made from it', () => {
    const { story, id, root } = noted()
    story.do({ kind: 'InjectFault', fault: 'FileSystemCorrupt', instanceId: id })
    const snapshotId = snap(story, root)
    story.wait(5 * minute)
    story.do({ kind: 'CreateVolume', zone: 'us-east-1a', disk: { snapshotId }, tags: {} })
    expect(list(story.account().volumes).at(-1)?.fileSystem).toBe('corrupt')
  })

  it('of an encrypted volume is encrypted, and so is every volume made from it', () => {
    const story = scenario()
    const root = story.root(story.running({ root: { encrypted: true } }))
    const snapshotId = snap(story, root)
    expect(newest(story).encrypted).toBe(true)
    story.wait(5 * minute)
    story.do({ kind: 'CreateVolume', zone: 'us-east-1a', disk: { snapshotId, encrypted: false }, tags: {} })
    expect(list(story.account().volumes).at(-1)?.encrypted).toBe(true)
  })
})

describe('what a snapshot stores', () => {
  it('is all that is used at first, then only what changed', () => {
    const { story, root, write } = noted()
    const first = snap(story, root)
    story.wait(minute)
    write('/note', 'second')
    write('/other', 'x')
    const second = snap(story, root)
    story.wait(minute)
    const third = snap(story, root)
    expect([first, second, third].map((id) => stored(story, id))).toEqual([2 * 1024 + 1, 2, 0])
  })

  it('is billed from completion to deletion, for what it stores and not for the size of the volume', () => {
    const { story, root } = noted()
    const id = snap(story, root)
    expect(billTotal(story.account(), story.now()).byItem.snapshot.perHour).toBe(0)
    story.wait(5 * minute)
    const line = must(
      list(story.account().bill).find((one) => one.item === 'snapshot'),
      'the line',
    )
    expect(line).toMatchObject({ resourceId: id, price: 50_000, per: 'month', quantity: 2049 / 1024 })
    story.wait(30 * day)
    // 30 days of 2049 MiB at 0.05 US dollars a GiB-month
    expect(billTotal(story.account(), line.from + 30 * day).byItem.snapshot.total).toBeCloseTo((2049 / 1024) * 0.05, 12)
    story.do({ kind: 'DeleteSnapshot', id })
    expect(billTotal(story.account(), story.now()).byItem.snapshot.perHour).toBe(0)
  })

  it('goes over to the next one when the one that it was built on is deleted', () => {
    const { story, root, write } = noted()
    const first = snap(story, root)
    story.wait(3 * minute)
    write('/other', 'x')
    const second = snap(story, root)
    story.wait(3 * minute)
    const before = billTotal(story.account(), story.now()).byItem.snapshot.perHour
    story.do({ kind: 'DeleteSnapshot', id: first })
    expect(stored(story, second)).toBe(2 * 1024 + 2)
    expect(billTotal(story.account(), story.now()).byItem.snapshot.perHour).toBeCloseTo(before, 15)
    expect(story.ask({ kind: 'DeleteSnapshot', id: first })).toMatchObject({
      code: 'InvalidSnapshot.NotFound',
      message: `The snapshot '${first}' does not exist.`,
    })
  })

  it('is nothing, and costs nothing, of a volume on which nobody has written', () => {
    const story = scenario()
    const id = snap(story, story.newVolume('us-east-1a', 100))
    story.wait(5 * minute)
    expect(stored(story, id)).toBe(0)
    expect(billTotal(story.account(), story.now()).byItem.snapshot.perHour).toBe(0)
  })
})
