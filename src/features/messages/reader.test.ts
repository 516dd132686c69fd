import { handle } from '#api/handle.ts'
import { messages as en } from '#content/words/en/messages.ts'
import { messages as ko } from '#content/words/ko/messages.ts'
import { isSubject } from '#engine/messages/sns/text.ts'
import { scenario } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '#parts/anyText.ts'
import { examples, isAddress, readerKinds, subscribeRequest } from './reader.ts'

const story = scenario('typed', 'ap-northeast-2')
story.do({ kind: 'CreateTopic', name: 'ops' })
const topicArn = must(list(story.account().topics)[0], 'the topic').arn
const start = story.history()

describe.each(readerKinds)('an address of the kind %s', (kind) => {
  it('is one where it is the example, and another is told what one looks like', () => {
    expect(isAddress(kind, examples[kind])).toBe(true)
    for (const words of [en, ko]) expect(words.topic.problems[kind]).toMatch(/\S/)
  })

  it('is subscribed, or was no address, or is one that AWS refuses in a sentence, whatever is typed', () => {
    const address = fc.oneof(
      anyText,
      fc.constant(examples[kind]),
      anyText.map((text) => examples[kind] + text),
    )
    fc.assert(
      fc.property(address, (typed) => {
        if (!isAddress(kind, typed)) return
        const request = subscribeRequest(start.account, topicArn, { kind, address: typed })
        const { answer, history } = handle(start, request)
        expect(history.account.subscriptions.size, typed).toBe(answer.ok ? 1 : 0)
        if (!answer.ok) expect(answer.error.message).toMatch(/\S/)
      }),
    )
  })
})

it('a message is published, or its subject or its text is refused, whatever is typed', () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, text) => {
      if (text === '' || (subject !== '' && !isSubject(subject))) return
      const params = { TopicArn: topicArn, ...(subject !== '' && { Subject: subject }), Message: text }
      expect(handle(start, { action: 'Publish', params }).answer, JSON.stringify(params)).toMatchObject({ ok: true })
    }),
  )
})
