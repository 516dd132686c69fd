import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { createStudio } from '../create.ts'
import { lastChange } from './change.ts'
import { ask } from './requests.ts'
import { startAnew } from './takeUp.ts'
import { letPass } from './time.ts'
import { createDevice } from '../specBrowser.ts'

it('what was asked last is told from the log as it was told before the reload', async () => {
  const studio = createStudio(createDevice().openTab())
  const history = () => studio.playground.getState().history
  startAnew(studio, 'us-east-1', 'spec')
  ask(studio, {
    action: 'RunInstances',
    params: { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 },
  })
  letPass(studio, history().now + 5 * minute)
  const [instance] = list(history().account.instances)
  ask(studio, { action: 'RebootInstances', params: { InstanceIds: [instance?.id] } })
  // neither a refusal nor a topic starts a new story
  ask(studio, { action: 'StartInstances', params: { InstanceIds: ['i-00000000000000000'] } })
  ask(studio, { action: 'CreateTopic', params: { Name: 'ops' } })
  const { change } = studio.playground.getState()
  const told = lastChange(history())
  expect(told?.actions).toEqual(['RebootInstances'])
  expect([told?.request, told?.before.events]).toEqual([change?.request, change?.before.events])
})
