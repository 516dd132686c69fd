import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { must } from '#lib/never.ts'
import { minute } from '#lib/time.ts'
import { createDevice } from '#store/createDevice.ts'
import { createStudio } from '#store/createStudio.ts'
import { ask } from '#store/live/requests.ts'
import { startAnew } from '#store/live/takeUp.ts'
import { letPass } from '#store/live/time.ts'
import { describe, expect, it } from 'vitest'
import { lifecycle } from './instance/lifecycle.ts'
import { perform } from './perform.ts'

describe('a command', () => {
  it('that became impossible while its menu stood open is refused in AWS’s words, and nothing else happens', () => {
    const studio = createStudio(createDevice().openTab())
    startAnew(studio, 'us-east-1', 'spec')
    const params = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
    ask(studio, { action: 'RunInstances', params })
    letPass(studio, 5 * minute)
    const instance = must(list(studio.playground.getState().history.account.instances)[0], 'an instance')
    ask(studio, { action: 'TerminateInstances', params: { InstanceIds: [instance.id] } })
    perform(studio, lifecycle.stop, instance)
    expect(studio.playground.getState().notice).toMatchObject({
      kind: 'refused',
      action: 'StopInstances',
      code: 'IncorrectInstanceState',
    })
  })
})
