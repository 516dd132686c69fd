import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { openDoor } from './door.ts'
import { ask, lastChange, letPass, playground, startAnew } from './playground.ts'

const history = () => playground.getState().history

it('what was asked last is told from the log as it was told before the reload', async () => {
  await openDoor()
  startAnew('us-east-1', 'spec')
  ask({
    action: 'RunInstances',
    params: { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 },
  })
  letPass(history().now + 5 * minute)
  const [instance] = list(history().account.instances)
  ask({ action: 'RebootInstances', params: { InstanceIds: [instance?.id] } })
  // neither a refusal nor a topic starts a new story
  ask({ action: 'StartInstances', params: { InstanceIds: ['i-00000000000000000'] } })
  ask({ action: 'CreateTopic', params: { Name: 'ops' } })
  const { change } = playground.getState()
  const told = lastChange(history())
  expect(told?.actions).toEqual(['RebootInstances'])
  expect([told?.request, told?.before.events]).toEqual([change?.request, change?.before.events])
})
