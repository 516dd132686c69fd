import { expect, it } from 'vitest'
import { compare } from './compare.ts'
import { hibernating, tell } from './story.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const kinds = (rows: ReturnType<typeof compare>) => Object.fromEntries(rows.map(({ aspect, kind }) => [aspect, kind]))

it('a stop and start changes the public address and the host, loses RAM, and keeps the rest', () => {
  const story = tell()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  expect(kinds(compare(before, story.account(), id))).toEqual({
    state: 'kept',
    type: 'kept',
    publicIp: 'changed',
    host: 'changed',
    ram: 'lost',
    files: 'kept',
    volumes: 'kept',
    privateIp: 'kept',
    id: 'kept',
    perHour: 'kept',
  })
})

it('a reboot loses RAM and nothing else', () => {
  const story = tell()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'RebootInstances', ids: [id] })
  story.wait(3 * minute)
  const rows = compare(before, story.account(), id)
  expect(rows.filter((row) => row.kind !== 'kept')).toEqual([{ aspect: 'ram', kind: 'lost' }])
})

it('a hibernation keeps RAM', () => {
  const story = tell()
  const id = story.running(hibernating)
  const before = story.account()
  story.wait(3 * minute)
  story.do({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.wait(2 * minute)
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ ram: 'kept', publicIp: 'changed' })
})

it('a termination loses the private address and the files of a root volume that goes with it', () => {
  const story = tell()
  const id = story.running()
  story.do({ kind: 'WriteFile', instanceId: id, path: '/home/note', text: 'x' })
  const before = story.account()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  expect(kinds(compare(before, story.account(), id))).toMatchObject({
    files: 'lost',
    privateIp: 'lost',
    ram: 'lost',
    deleted: 'gained',
  })
})

it('an Elastic IP pinned to an instance costs what the borrowed address cost', () => {
  const story = tell()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'AllocateAddress', tags: {} })
  const allocationId = must(list(story.account().addresses)[0], 'an address').allocationId
  story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ publicIp: 'changed', perHour: 'kept' })
})

it('a termination names the disk and the address that are left, and what they go on costing', () => {
  const story = tell()
  const id = story.running({ disks: [{ deviceName: '/dev/sdf', sizeGiB: 10, deleteOnTermination: false }] })
  const [, data] = story.instance(id).volumeIds
  const before = story.account()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  const rows = compare(before, story.account(), id)
  expect(rows).toContainEqual({ aspect: 'left', kind: 'gained', now: data })
  const rate = rows.find((row) => row.aspect === 'perHour')
  expect(rate?.kind === 'changed' && Number(rate.now)).toBeGreaterThan(0)
})
