import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { rootSnapshots } from './replaceRoot.ts'
import { rootOf } from '../volumes/read.ts'
import { decide } from '../../step/decide.ts'
import { scenario } from '../../law/scenario.ts'
import type { SnapshotId } from '#lib/brand.ts'

/** UG replace-root; API CreateReplaceRootVolumeTask. */
function told() {
  const story = scenario()
  const id = story.running({ type: 'm5d.large' })
  const write = (path: string) => story.do({ kind: 'WriteFile', instanceId: id, path, text: 'x' })
  write('/home/note')
  const replace = (snapshotId?: SnapshotId, deletesOld = false) => {
    const refused = story.ask({ kind: 'ReplaceRoot', instanceId: id, snapshotId, deletesOld })
    story.wait(5 * minute)
    return refused
  }
  const root = () => rootOf(story.account(), story.instance(id))
  return { story, id, write, replace, root }
}

describe('replacing a root volume', () => {
  it('brings the root back as it was at launch; host, addresses, instance store and the old volume stay, RAM is lost', () => {
    const { story, id, write, replace, root } = told()
    write('/dev/shm/note')
    write('/mnt/ephemeral0/note')
    const before = story.instance(id)
    const old = story.root(id)
    expect(replace()).toBeUndefined()
    const after = story.instance(id)
    expect(after).toMatchObject({ state: 'running', hostId: before.hostId, publicIp: before.publicIp })
    expect(root()?.id).not.toBe(old)
    expect(root()?.files).toEqual({})
    expect(root()).toMatchObject({ sizeGiB: 8, attachment: { deviceName: '/dev/xvda', deleteOnTermination: true } })
    expect(story.guest(id)).toMatchObject({ power: 'up', ramFiles: {}, storeFiles: { '/mnt/ephemeral0/note': 'x' } })
    expect(story.volume(old)).toMatchObject({ state: 'available', files: { '/home/note': 'x' } })
    expect(list(story.account().rootTasks)).toMatchObject([{ state: 'succeeded' }])
  })

  it('from a snapshot of the root brings back what was in it, and can delete the old volume', () => {
    const { story, id, write, replace, root } = told()
    const old = story.root(id)
    story.do({ kind: 'CreateSnapshot', volumeId: old, description: '', tags: {} })
    story.wait(5 * minute)
    write('/home/later')
    expect(replace(list(story.account().snapshots)[0]?.id, true)).toBeUndefined()
    expect(root()?.files).toEqual({ '/home/note': 'x' })
    expect(get(story.account().volumes, old)).toBeUndefined()
  })

  it('fits each snapshot of the root and of one that it has replaced, and no other', () => {
    const { story, id, replace, root } = told()
    const keep = (volumeId = must(root(), 'a root').id) => {
      story.do({ kind: 'CreateSnapshot', volumeId, description: '', tags: {} })
      story.wait(5 * minute)
    }
    keep()
    replace()
    keep()
    keep(story.newVolume(story.instance(id).zone))
    story.do({ kind: 'CreateSnapshot', volumeId: must(root(), 'a root').id, description: '', tags: {} })
    const all = list(story.account().snapshots).map((one) => one.id)
    const fit = rootSnapshots(story.account(), story.instance(id)).map((one) => one.id)
    expect(fit).toEqual(all.slice(0, 2))
    const taken = list(story.account().snapshots).filter(({ id: snapshotId }) => {
      const command = { kind: 'ReplaceRoot', instanceId: id, snapshotId, deletesOld: false } as const
      return decide(story.account(), command, story.account().at, 'you', undefined).refusal === undefined
    })
    expect(taken.map((one) => one.id)).toEqual(fit)
  })

  it('brings the state at launch also after a snapshot took its place, and takes snapshots of a root that is deleted', () => {
    const { story, replace, root } = told()
    story.do({ kind: 'CreateSnapshot', volumeId: must(root(), 'a root').id, description: '', tags: {} })
    story.wait(5 * minute)
    const snapshotId = list(story.account().snapshots)[0]?.id
    expect(replace(snapshotId, true)).toBeUndefined()
    expect(replace(undefined, true)).toBeUndefined()
    expect(root()?.files).toEqual({})
    expect(replace(snapshotId)).toBeUndefined()
    expect(root()?.files).toEqual({ '/home/note': 'x' })
  })

  it('fails when its snapshot is deleted meanwhile, and leaves the root as it is', () => {
    const { story, id, root } = told()
    const old = story.root(id)
    story.do({ kind: 'CreateSnapshot', volumeId: old, description: '', tags: {} })
    story.wait(5 * minute)
    const snapshot = must(list(story.account().snapshots)[0], 'a snapshot').id
    story.do({ kind: 'ReplaceRoot', instanceId: id, snapshotId: snapshot, deletesOld: true })
    story.do({ kind: 'DeleteSnapshot', id: snapshot })
    story.wait(5 * minute)
    expect(list(story.account().rootTasks)).toMatchObject([{ state: 'failed' }])
    expect(root()?.id).toBe(old)
  })

  it('cannot bring the state at launch when the snapshot of its own image is deleted', () => {
    const { story, id } = told()
    const wish = { name: 'mine', description: '', noReboot: true, tags: {}, snapshotTags: {} }
    story.do({ kind: 'CreateImage', instanceId: id, ...wish })
    story.wait(5 * minute)
    const image = must(list(story.account().images)[0], 'an image').id
    const copy = story.running({ type: 'm5d.large', imageId: image })
    story.do({ kind: 'DeregisterImage', id: image, deleteSnapshots: true })
    const refused = story.ask({ kind: 'ReplaceRoot', instanceId: copy, deletesOld: false })
    expect(refused?.code).toBe('InvalidSnapshot.NotFound')
  })

  it('takes no snapshot of another volume', () => {
    const { story, id, replace } = told()
    const other = story.newVolume(story.instance(id).zone, 5)
    story.do({ kind: 'CreateSnapshot', volumeId: other, description: '', tags: {} })
    story.wait(5 * minute)
    expect(replace(list(story.account().snapshots)[0]?.id)?.code).toBe('InvalidParameterValue')
  })

  it('wants a running instance, and one replacement at a time', () => {
    const { story, id, replace } = told()
    story.do({ kind: 'ReplaceRoot', instanceId: id, deletesOld: false })
    expect(story.ask({ kind: 'ReplaceRoot', instanceId: id, deletesOld: false })?.code).toBe('IncorrectState')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: true })
    story.wait(5 * minute)
    expect(list(story.account().rootTasks)).toMatchObject([{ state: 'failed' }])
    expect(replace()?.code).toBe('IncorrectState')
  })
})
