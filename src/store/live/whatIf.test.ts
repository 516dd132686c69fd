import { handle } from '#api/handle.ts'
import type { Account } from '#engine/account.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { leftoversOf } from '#engine/questions/leftovers.ts'
import { imageId } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { whatIfDone } from './whatIf.ts'

function launched(more: object = {}) {
  const begun = beginHistory({ region: 'us-east-1', seed: 'what if', startedAt: 0 })
  const params = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1, ...more }
  const { history } = handle(begun, { action: 'RunInstances', params })
  return advance(history, 10 * minute)
}

const idOf = ({ account }: History) => must(list(account.instances)[0], 'the instance').id
const terminate = (history: History) => ({ action: 'TerminateInstances', params: { InstanceIds: [idOf(history)] } })

it('what a rehearsed termination leaves is what the real one leaves', () => {
  const Ebs = { VolumeSize: 20, DeleteOnTermination: false }
  const history = launched({ BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs }] })
  const id = idOf(history)
  const isDone = ({ instances }: Account) => get(instances, id)?.state === 'terminated'
  const what = whatIfDone(history, terminate(history), isDone)
  const really = advance(handle(history, terminate(history)).history, history.now + 10 * minute)
  expect(what.ok && leftoversOf(history.account, what.account, id)).toEqual(
    leftoversOf(history.account, really.account, id),
  )
  expect(what.ok && leftoversOf(history.account, what.account, id)?.left).toHaveLength(1)
})

it('a refusal is answered at once, and what never comes about is given up within an hour', () => {
  const kept = launched({ DisableApiTermination: true })
  expect(whatIfDone(kept, terminate(kept), () => true)).toMatchObject({ ok: false, code: 'OperationNotPermitted' })
  const history = launched()
  const what = whatIfDone(history, terminate(history), () => false)
  expect(what.ok && what.account.at).toBeLessThanOrEqual(history.now + 2 * hour)
})
