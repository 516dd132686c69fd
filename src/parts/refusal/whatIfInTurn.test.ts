import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { imageId } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { allocation, associationOf } from '../commands/things/address.ts'
import { whatIfInTurn } from './whatIfInTurn.ts'

function launched(): History {
  const begun = beginHistory({ region: 'us-east-1', seed: 'in turn', startedAt: 0 })
  const params = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
  return handle(begun, { action: 'RunInstances', params }).history
}

const associated = (history: History) =>
  whatIfInTurn(history, allocation, ({ AllocationId }) =>
    associationOf(history.account, String(AllocationId), must(list(history.account.instances)[0], 'the instance').id),
  )

it('an address for a pending instance is refused before one is allocated, and for a running one it is not', () => {
  const pending = launched()
  expect(associated(pending).what).toMatchObject({ ok: false, code: 'InvalidInstanceID' })
  expect(pending.account.addresses.size).toBe(0)
  const { what } = associated(advance(pending, pending.now + 5 * minute))
  expect(what.ok && list(what.account.addresses)).toMatchObject([{ instanceId: expect.any(String) }])
})

it('at the quota the first request is what AWS says no to, and the second is not known', () => {
  let history = advance(launched(), 5 * minute)
  for (let nth = 0; nth < 5; nth++) history = handle(history, allocation).history
  expect(associated(history)).toEqual({ what: expect.objectContaining({ code: 'AddressLimitExceeded' }) })
})
