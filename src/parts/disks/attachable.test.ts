import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { imageId } from '#engine/law/scenario.ts'
import { isDevice, mostVolumes } from '#engine/world/volumes/devices.ts'
import { instanceTypes } from '#facts/catalogue.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { freeDevice, freeFor, stillFree } from './attachable.ts'

/** The history five minutes after a request that has to be answered. */
function after(history: History, action: string, params: object): History {
  const asked = handle(history, { action, params: { ...params } })
  if (!asked.answer.ok) throw new Error(asked.answer.error.message)
  return advance(asked.history, asked.history.now + 5 * minute)
}

const instanceOf = ({ account }: History) => must(list(account.instances)[0], 'the instance')

const launched = (InstanceType = 't3.micro') =>
  after(beginHistory({ region: 'us-east-1', seed: 'attachable', startedAt: 0 }), 'RunInstances', {
    ImageId: imageId('us-east-1'),
    InstanceType,
    MinCount: 1,
    MaxCount: 1,
  })

const withVolume = (history: History, Size = 1) =>
  after(history, 'CreateVolume', { AvailabilityZone: instanceOf(history).zone, Size })

it('a volume that becomes free while somebody looks is the one that is chosen and asked for', () => {
  const none = launched()
  expect(stillFree(freeFor(none.account, instanceOf(none)), undefined)).toBeUndefined()
  const one = withVolume(none)
  expect(stillFree(freeFor(one.account, instanceOf(one)), undefined)).toMatchObject({ sizeGiB: 1 })
})

it('a volume that somebody else has taken meanwhile is no longer chosen: the next free one is', () => {
  const two = withVolume(withVolume(launched(), 1), 2)
  const [first, second] = freeFor(two.account, instanceOf(two))
  expect(stillFree([must(first, 'one'), must(second, 'two')], second?.id)?.sizeGiB).toBe(2)
  const taken = after(two, 'AttachVolume', {
    VolumeId: second?.id,
    InstanceId: instanceOf(two).id,
    Device: '/dev/sdf',
  })
  expect(stillFree(freeFor(taken.account, instanceOf(taken)), second?.id)?.sizeGiB).toBe(1)
})

/** The history with one more volume, on the device that is suggested. */
function oneMore(history: History): History {
  const made = withVolume(history)
  const instance = instanceOf(made)
  const params = { VolumeId: list(made.account.volumes).at(-1)?.id, InstanceId: instance.id }
  return after(made, 'AttachVolume', { ...params, Device: freeDevice(made.account, instance) })
}

it('AWS takes each device that is suggested, up to as many volumes as the type can have', () => {
  let history = launched()
  for (let nth = 1; nth < mostVolumes('t3.micro'); nth++) history = oneMore(history)
  expect(() => oneMore(history)).toThrow('maximum number of attachments')
})

it('there is a name for each volume of the types that take the most, and none where all are taken', () => {
  const { account } = launched()
  const instance = must(list(account.instances)[0], 'the instance')
  const taken: string[] = []
  for (let name = freeDevice(account, instance); name; name = freeDevice(account, instance, taken)) taken.push(name)
  expect(taken.slice(0, 2)).toEqual(['/dev/sdf', '/dev/sdg'])
  expect(taken.filter((name) => !isDevice(name))).toEqual([])
  expect(taken.length).toBeGreaterThanOrEqual(Math.max(...instanceTypes().map(({ name }) => mostVolumes(name))) - 1)
})
