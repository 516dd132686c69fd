import { expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

it('a subject may be Korean', () => {
  const story = scenario()
  const { TopicArn } = story.ok('CreateTopic', { Name: 'ops' })
  expect(story.ok('Publish', { TopicArn, Subject: '장애 알림', Message: '확인해 주세요' })).toHaveProperty('MessageId')
})
