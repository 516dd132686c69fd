import { expect, it } from 'vitest'
import { scenario } from '../../law/scenario.ts'

it('the CloudWatch agent is installed only where there is a way out to fetch it', () => {
  const story = scenario()
  const shut = story.running({ publicIp: false })
  const open = story.running()
  const install = (instanceId: typeof open) =>
    story.ask({ kind: 'SetCloudWatchAgent', instanceId, installed: true })?.code
  expect(install(shut)).toBe('Playground.NoWayOut')
  expect(install(open)).toBeUndefined()
  expect(story.guest(open).agent).toBe(true)
})
