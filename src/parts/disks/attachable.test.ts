import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { imageId } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { freeFor, stillFree } from './attachable.ts'

/** What comes of a request that has to be answered, five minutes later. */
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
