import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { imageId } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { type Promised, whatIfAttached } from './whatIfAttached.ts'

function launched(): History {
  const begun = beginHistory({ region: 'us-east-1', seed: 'attached', startedAt: 0 })
  const params = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
  const { history } = handle(begun, { action: 'RunInstances', params })
  return advance(history, 5 * minute)
}

const instanceOf = ({ account }: History) => must(list(account.instances)[0], 'the instance')
const makeOn = (history: History) => ({
  action: 'CreateVolume',
  params: { AvailabilityZone: instanceOf(history).zone, Size: 10 },
})
const foreseen = (history: History, device: string, promised: readonly Promised[] = []) =>
  whatIfAttached(history, makeOn(history), { instanceId: instanceOf(history).id, device }, promised)

it('a new volume on a free device is foreseen to come about, with the request that attaches it', () => {
  const history = launched()
  const { what, second } = foreseen(history, '/dev/sdf')
  const id = String(second?.params?.['VolumeId'])
  expect(what.ok && get(what.account.volumes, id)?.attachment).toMatchObject({ deviceName: '/dev/sdf' })
  const made = handle(history, makeOn(history))
  expect(made.answer.ok && made.answer.response['VolumeId']).toBe(id)
})

it.each([
  ['/dev/xvda', 'InvalidParameterValue'],
  ['', 'MissingParameter'],
  ['foo', 'InvalidParameterValue'],
  [' /dev/sdf ', 'InvalidParameterValue'],
])('AWS says no to the attachment on %j before the volume is made', (device, code) => {
  expect(foreseen(launched(), device).what).toMatchObject({ ok: false, code })
})

it.each(['TerminateInstances', 'StopInstances'])('after %s AWS says no, as the instance is on its way', (action) => {
  const begun = launched()
  const { history } = handle(begun, { action, params: { InstanceIds: [instanceOf(begun).id] } })
  expect(foreseen(history, '/dev/sdf').what).toMatchObject({ ok: false, code: 'IncorrectState' })
  expect(foreseen(advance(history, history.now + 5 * minute), '/dev/sdf').what.ok).toBe(action === 'StopInstances')
})

it('a device that an attachment on its way will take is taken by then', () => {
  const begun = launched()
  const { history, answer } = handle(begun, makeOn(begun))
  const volumeId = String(answer.ok && answer.response['VolumeId'])
  const promised = [{ volumeId, instanceId: instanceOf(history).id, device: '/dev/sdf' }]
  expect(foreseen(history, '/dev/sdf').what.ok).toBe(true)
  expect(foreseen(history, '/dev/sdf', promised).what).toMatchObject({ ok: false, code: 'InvalidParameterValue' })
  expect(foreseen(history, '/dev/sdg', promised).what.ok).toBe(true)
})
