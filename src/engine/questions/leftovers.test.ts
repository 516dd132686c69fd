import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { osAlarm } from '../messages/alarms/example.ts'
import { billTotal } from '../observers/bill/total.ts'
import { leftoversOf } from './leftovers.ts'
import { scenario } from '../law/scenario.ts'

it('a termination deletes the root volume and leaves data volume, snapshot, Elastic IP and alarm, with their price', () => {
  const story = scenario()
  const id = story.running({ disks: [{ deviceName: '/dev/sdf', sizeGiB: 10, deleteOnTermination: false }] })
  const [root, data] = story.instance(id).volumeIds
  story.do({ kind: 'AllocateAddress', tags: {} })
  const { allocationId, publicIp } = must(list(story.account().addresses)[0], 'an address')
  story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
  story.do({ kind: 'CreateSnapshot', volumeId: must(root, 'a root volume'), description: '', tags: {} })
  story.do({ kind: 'PutMetricAlarm', settings: osAlarm(id) })
  story.wait(30 * minute)
  const before = story.account()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  const { deleted, left } = must(leftoversOf(before, story.account(), id), 'a termination')
  expect(deleted.map((one) => one.id)).toEqual([root])
  expect(left.map((one) => one.of)).toEqual(['volume', 'snapshot', 'address', 'alarm'])
  expect(left.map((one) => one.id)).toEqual([data, list(story.account().snapshots)[0]?.id, publicIp, 'os'])
  // the first ten alarms are free; all else that costs anything is what was left
  expect(left.at(-1)?.perHour).toBe(0)
  expect(left.reduce((sum, one) => sum + one.perHour, 0)).toBeCloseTo(
    billTotal(story.account(), story.now()).perHour,
    9,
  )
})

it('an alarm beyond the free ones costs what one less would save', () => {
  const story = scenario()
  const id = story.running()
  for (let nth = 0; nth < 11; nth++)
    story.do({ kind: 'PutMetricAlarm', settings: { ...osAlarm(id), name: `os-${nth}` } })
  const before = story.account()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  const { left } = must(leftoversOf(before, story.account(), id), 'a termination')
  expect(left).toHaveLength(11)
  // $0.10 a month of 30 days
  expect(left[0]?.perHour).toBeCloseTo(0.1 / 720, 9)
})

it('the disks of the host are deleted with the instance', () => {
  const story = scenario()
  const id = story.running({ type: 'm5d.large' })
  const before = story.account()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  expect(leftoversOf(before, story.account(), id)?.deleted.map((one) => one.of)).toEqual(['volume', 'store'])
})

it('what is still shutting down, or was terminated before, has left nothing between the two', () => {
  const story = scenario()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  expect(leftoversOf(before, story.account(), id)).toBeUndefined()
  story.until(id, 'terminated')
  const gone = story.account()
  expect(leftoversOf(gone, story.account(), id)).toBeUndefined()
})

it('a termination leaves the interfaces that were to stay, and what leads to them', () => {
  const story = scenario()
  const id = story.running()
  const interfaceId = story.instance(id).interfaceId
  story.do({ kind: 'ChangeInterface', interfaceId, change: { deleteOnTermination: false } })
  story.do({ kind: 'AllocateAddress', tags: {} })
  const { allocationId, publicIp } = must(list(story.account().addresses)[0], 'the Elastic IP')
  story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
  const before = story.account()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  const left = leftoversOf(before, story.account(), id)?.left ?? []
  expect(left.map((one) => [one.of, one.id])).toEqual([
    ['mapped', publicIp],
    ['interface', interfaceId],
  ])
})
