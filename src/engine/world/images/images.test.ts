import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { billTotal } from '../../observers/bill/total.ts'
import { eventOf } from '../../history/log.ts'
import { plainWish, type Scenario, scenario } from '../../law/scenario.ts'
import { volumesOf } from '../volumes/read.ts'
import type { Image } from './image.ts'

const wish = { name: 'web-golden', description: '', noReboot: false, tags: {}, snapshotTags: {} }
const images = (story: Scenario) => list(story.account().images)
const newest = (story: Scenario): Image => must(images(story).at(-1), 'an image')
const kindsOf = (story: Scenario) => story.events().map(({ kind }) => kind)

function image(story: Scenario, instanceId: InstanceId, more: Partial<typeof wish> = {}): Image {
  story.do({ kind: 'CreateImage', instanceId, ...wish, ...more })
  return newest(story)
}

/** A running instance with a data volume and a file on each of its disks. */
function worker() {
  const story = scenario()
  const id = story.running({ disks: [{ deviceName: '/dev/sdf', sizeGiB: 5, type: 'gp3', deleteOnTermination: false }] })
  story.mounted(id)
  for (const path of ['/home/app', '/mnt/sdf/data'])
    story.do({ kind: 'WriteFile', instanceId: id, path, text: `of ${path}` })
  return { story, id }
}

const refusalOf = (story: Scenario, instanceId: InstanceId, more: Partial<typeof wish> = {}) =>
  story.ask({ kind: 'CreateImage', instanceId, ...wish, ...more })

const launchFrom = (story: Scenario, imageId: string, more = {}) =>
  story.ask({ kind: 'RunInstances', wish: { ...plainWish('us-east-1'), imageId, ...more } })

describe('an image of an instance', () => {
  it('is pending until the snapshots of all its volumes are completed, each with its cause', () => {
    const { story, id } = worker()
    const { id: imageId, disks } = image(story, id)
    expect(newest(story)).toMatchObject({ state: 'pending', rootDeviceName: '/dev/xvda', sourceInstanceId: id })
    expect(disks).toMatchObject([
      { deviceName: '/dev/xvda', sizeGiB: 8, deleteOnTermination: true },
      { deviceName: '/dev/sdf', sizeGiB: 5, deleteOnTermination: false },
    ])
    expect(list(story.account().snapshots).map((one) => [one.id, one.imageId])).toEqual(
      disks.map(({ snapshotId }) => [snapshotId, imageId]),
    )
    story.wait(5 * minute)
    expect(newest(story).state).toBe('available')
    const ready = must(
      story.events().find(({ kind }) => kind === 'ImageAvailable'),
      'the event',
    )
    expect(eventOf(story.history().log, ready.cause ?? -1)?.kind).toBe('SnapshotCompleted')
  })

  it('reboots a running instance, which stays running on its host', () => {
    const { story, id } = worker()
    const { boots } = story.guest(id)
    const { hostId } = story.instance(id)
    image(story, id)
    expect(story.guest(id).power).toBe('booting')
    expect(story.instance(id)).toMatchObject({ state: 'running', hostId })
    story.wait(5 * minute)
    expect(story.guest(id)).toMatchObject({ power: 'up', boots: boots + 1 })
  })

  it('leaves it alone when it is told not to reboot, and leaves a stopped one stopped', () => {
    const { story, id } = worker()
    image(story, id, { noReboot: true })
    expect(story.guest(id).power).toBe('up')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    image(story, id, { name: 'web-2' })
    expect(story.instance(id).state).toBe('stopped')
    expect(kindsOf(story)).not.toContain('RebootRequested')
  })

  it('cannot be made while the instance is pending, stopping or terminated', () => {
    const story = scenario()
    const id = story.launch()
    expect(refusalOf(story, id)?.code).toBe('IncorrectInstanceState')
    story.until(id, 'running')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    expect(refusalOf(story, id)?.code).toBe('IncorrectInstanceState')
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.until(id, 'terminated')
    expect(refusalOf(story, id)?.code).toBe('IncorrectInstanceState')
  })

  it.each(['ab', 'a'.repeat(129), 'web+golden', '웹서버', ''])('refuses the name %j', (name) => {
    const { story, id } = worker()
    expect(refusalOf(story, id, { name })?.code).toBe('InvalidAMIName.Malformed')
  })

  it('has a name of its own, which is free again once it is deregistered', () => {
    const { story, id } = worker()
    const first = image(story, id)
    story.wait(minute)
    expect(refusalOf(story, id)).toMatchObject({
      code: 'InvalidAMIName.Duplicate',
      message: `AMI name web-golden is already in use by AMI ${first.id}`,
    })
    story.do({ kind: 'DeregisterImage', id: first.id, deleteSnapshots: false })
    expect(refusalOf(story, id)).toBeUndefined()
  })
})

describe('a launch from an own image', () => {
  it('waits until the image is available', () => {
    const { story, id } = worker()
    const own = image(story, id)
    expect(launchFrom(story, own.id)).toMatchObject({
      code: 'InvalidAMIID.Unavailable',
      message: `AMI '${own.id}' is pending, and cannot be run`,
    })
    story.wait(5 * minute)
    expect(launchFrom(story, own.id)).toBeUndefined()
  })

  it('gives the same computer again: its disks with their files, in any zone', () => {
    const { story, id } = worker()
    const own = image(story, id, { noReboot: true })
    story.do({ kind: 'WriteFile', instanceId: id, path: '/mnt/sdf/data', text: 'too late' })
    story.wait(5 * minute)
    const copy = story.running({ imageId: own.id, zone: 'us-east-1b' })
    expect(story.guest(copy).power).toBe('up')
    const [root, data] = volumesOf(story.account(), story.instance(copy))
    expect(root).toMatchObject({ sizeGiB: 8, type: 'gp3', files: { '/home/app': 'of /home/app' } })
    expect(root?.attachment).toMatchObject({ deviceName: '/dev/xvda', deleteOnTermination: true })
    expect(data).toMatchObject({ sizeGiB: 5, zone: 'us-east-1b', snapshotId: own.disks[1]?.snapshotId })
    expect(data?.attachment).toMatchObject({ deviceName: '/dev/sdf', deleteOnTermination: false })
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.wait(10 * minute)
    story.do({ kind: 'RebootInstances', ids: [copy] })
    story.wait(5 * minute)
    expect(story.guest(copy).power).toBe('up')
  })

  it('takes the request before the image where both speak of a disk', () => {
    const { story, id } = worker()
    const own = image(story, id)
    story.wait(5 * minute)
    const copy = story.running({
      imageId: own.id,
      root: { sizeGiB: 20, type: 'gp2' },
      disks: [
        { deviceName: '/dev/sdf', deleteOnTermination: true },
        { deviceName: '/dev/sdg', sizeGiB: 1, type: 'gp3' },
      ],
    })
    const [root, data, extra] = volumesOf(story.account(), story.instance(copy))
    expect(root).toMatchObject({ sizeGiB: 20, type: 'gp2', iops: 100, files: { '/home/app': 'of /home/app' } })
    expect(data).toMatchObject({ sizeGiB: 5, attachment: { deleteOnTermination: true } })
    expect(extra).toMatchObject({ sizeGiB: 1, files: {}, attachment: { deviceName: '/dev/sdg' } })
    expect(launchFrom(story, own.id, { root: { sizeGiB: 7 } })?.code).toBe('InvalidBlockDeviceMapping')
  })

  it('is bound to the architecture of the instance that the image was made from', () => {
    const { story, id } = worker()
    const own = image(story, id)
    story.wait(5 * minute)
    expect(launchFrom(story, own.id, { type: 't4g.micro' })?.code).toBe('InvalidParameterValue')
  })

  it('can itself be made into an image', () => {
    const { story, id } = worker()
    const first = image(story, id)
    story.wait(5 * minute)
    const copy = story.running({ imageId: first.id })
    const second = image(story, copy, { name: 'second' })
    story.wait(5 * minute)
    story.do({ kind: 'DeregisterImage', id: first.id, deleteSnapshots: true })
    const again = story.running({ imageId: second.id })
    expect(story.volume(story.root(again))?.files).toEqual({ '/home/app': 'of /home/app', '/mnt/sdf/': '' })
  })
})

describe('deregistering an image', () => {
  it('keeps its snapshots, which go on being billed, and leaves what runs alone', () => {
    const { story, id } = worker()
    const own = image(story, id)
    story.wait(5 * minute)
    const copy = story.running({ imageId: own.id })
    const perHour = () => billTotal(story.account(), story.now()).byItem.snapshot.perHour
    const before = perHour()
    expect(before).toBeGreaterThan(0)
    story.do({ kind: 'DeregisterImage', id: own.id, deleteSnapshots: false })
    expect(perHour()).toBe(before)
    expect(story.instance(copy).state).toBe('running')
    story.do({ kind: 'StopInstances', ids: [copy], hibernate: false, force: false })
    story.until(copy, 'stopped')
    story.do({ kind: 'StartInstances', ids: [copy] })
    story.until(copy, 'running')
    const gone = {
      code: 'InvalidAMIID.Unavailable',
      message: `The image id '[${own.id}]' is no longer available`,
    }
    expect(launchFrom(story, own.id)).toMatchObject(gone)
    expect(story.ask({ kind: 'DeregisterImage', id: own.id, deleteSnapshots: false })).toMatchObject(gone)
  })

  it('takes its snapshots with it when that is asked', () => {
    const { story, id } = worker()
    const own = image(story, id)
    story.wait(5 * minute)
    story.do({ kind: 'DeregisterImage', id: own.id, deleteSnapshots: true })
    expect(story.account().snapshots.size).toBe(0)
    expect(billTotal(story.account(), story.now()).byItem.snapshot.perHour).toBe(0)
  })

  it('is needed before its snapshots can be deleted', () => {
    const { story, id } = worker()
    const own = image(story, id)
    const snapshotId = must(own.disks[0], 'the root').snapshotId
    story.wait(5 * minute)
    expect(story.ask({ kind: 'DeleteSnapshot', id: snapshotId })).toMatchObject({
      code: 'InvalidSnapshot.InUse',
      message: `The snapshot ${snapshotId} is currently in use by ${own.id}`,
    })
    story.do({ kind: 'DeregisterImage', id: own.id, deleteSnapshots: false })
    story.do({ kind: 'DeleteSnapshot', id: snapshotId })
    expect(get(story.account().snapshots, snapshotId)).toBeUndefined()
  })

  it('of a public image is not for us', () => {
    const { story, id } = worker()
    const { imageId } = story.instance(id)
    expect(story.ask({ kind: 'DeregisterImage', id: imageId, deleteSnapshots: false })?.code).toBe('AuthFailure')
  })
})
