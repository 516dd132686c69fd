import { expect, it } from 'vitest'
import { compare } from './compare.ts'
import { hibernating, tell } from './story.ts'
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
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ files: 'lost', privateIp: 'lost', ram: 'lost' })
})
