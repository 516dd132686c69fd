import { scenario } from '#api/scenario.ts'
import { expect, it } from 'vitest'
import { missingFor } from './missing.ts'

it('a phone whose number is not verified in the sandbox lacks that, and nothing is ready', () => {
  const story = scenario()
  const { TopicArn } = story.ok('CreateTopic', { Name: 'ops' })
  story.ok('Subscribe', { TopicArn, Protocol: 'sms', Endpoint: '+821099998888' })
  expect(missingFor(story.account(), 'phone')).toBe('verification')
  story.ok('SetSMSSandbox', { IsInSandbox: false })
  expect(missingFor(story.account(), 'phone')).toBe('instance')
})
