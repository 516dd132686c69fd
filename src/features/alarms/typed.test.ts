import { handle } from '#api/handle.ts'
import { alarms as en } from '#content/words/en/alarms.ts'
import { alarms as ko } from '#content/words/ko/alarms.ts'
import { scenario } from '#engine/law/scenario.ts'
import { get } from '#lib/table.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '#parts/anyText.ts'
import { blankDraft, type Draft, nameOf } from './draft.ts'
import { isSound, alarmProblems } from './alarmProblems.ts'
import { alarmRequests } from './alarmRequests.ts'

const story = scenario('typed', 'ap-northeast-2')
const instanceId = story.running({ tags: { Name: 'web-1' } })
const start = story.history()

const text = (as: string) => fc.oneof({ arbitrary: fc.constant(as), weight: 3 }, anyText)
const usual = blankDraft(undefined)

const filledIn: fc.Arbitrary<Draft> = fc
  .record({
    name: fc.option(text('web-1-os'), { nil: undefined }),
    description: text('').map((typed) => typed.slice(0, 1024)),
    threshold: text('1'),
    periods: text('3'),
    toAlarm: text('2'),
    period: fc.constantFrom(60, 300, 3600),
    notify: fc.constantFrom('none' as const, 'new' as const),
    topicName: text('ops-alerts'),
    subscribers: fc.array(fc.tuple(fc.constantFrom('email', 'sms', 'slack'), anyText), { maxLength: 3 }),
  })
  .map(({ subscribers, ...fields }) => ({
    ...usual,
    ...fields,
    subscribers: subscribers.map(([kind, address], key) => ({ key, kind, address })),
  }))

it('whatever is typed into the alarm form is made, or a field says why not', () => {
  let taken = 0
  fc.assert(
    fc.property(filledIn, (draft) => {
      const name = nameOf(draft, 'web-1', start.account)
      const { subscribers, ...fields } = alarmProblems(draft, name)
      for (const problem of [...subscribers.values(), ...Object.values(fields)])
        for (const words of [en, ko]) expect(words.problems[problem]).toMatch(/\S/)
      if (!isSound({ subscribers, ...fields })) return
      taken++
      let history = start
      for (const request of alarmRequests({ draft, name, instanceId, account: start.account })) {
        const asked = handle(history, request)
        history = asked.history
        if (asked.answer.ok) continue
        // AWS's own sentence stands in the form then
        expect(request.action).toBe('Subscribe')
        expect(asked.answer.error.message).toMatch(/\S/)
        return
      }
      expect(get(history.account.alarms, name)).toBeDefined()
    }),
    { numRuns: 400 },
  )
  expect(taken).toBeGreaterThan(40)
})
