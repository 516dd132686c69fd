import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { advance, type History, noteAndDecide, openHere } from './history.ts'
import { entriesFrom, eventOf, eventsFrom, isTold, newest } from './log.ts'
import { historyAt, historyBefore, historyUpTo, openedAt } from './past.ts'
import { scenario } from '../law/scenario.ts'
import { whyOf } from '../questions/why/why.ts'

/** An instance that was launched and stopped before the story begins, as a teacher prepares it. */
function prepared() {
  const story = scenario()
  const id = story.running()
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  story.wait(minute)
  return { id, opened: openHere(story.history()), before: story.history() }
}

const events = ({ log }: History) => [...eventsFrom(log, 0)]

it('a story that begins here tells nothing of what was before, and the account is as it was', () => {
  const { opened, before } = prepared()
  expect(events(opened)).toEqual([])
  expect([isTold(opened.log), newest(opened.log, 9), eventOf(opened.log, 0)]).toEqual([false, [], undefined])
  expect(opened.account).toBe(before.account)
  expect(opened.now).toBe(before.now)
  expect([...entriesFrom(opened.log, 0)]).toEqual(events(before))
})

it('goes on as the whole story would, and tells what happens from then on', () => {
  const { opened, before } = prepared()
  const later = before.now + 70 * minute
  expect(advance(opened, later).account).toEqual(advance(before, later).account)
  const whole = advance(before, later)
  expect(events(advance(opened, later))).toEqual(events(whole).slice(before.log.size))
})

it('has no moment before its own first one', () => {
  const { opened } = prepared()
  const later = advance(opened, opened.now + 70 * minute)
  expect(openedAt(later)).toBe(opened.now)
  for (const past of [historyAt(later, 0), historyUpTo(later, 0), historyUpTo(later, 3)]) {
    expect(past.now).toBe(opened.now)
    expect(past.account).toEqual(opened.account)
    expect(past.log.opening).toEqual(opened.log.opening)
  }
  expect(historyBefore(later, 2)).toBe(later)
})

it('may begin before anything happened at all', () => {
  const opened = openHere(scenario().history())
  expect(historyUpTo(opened, 0)).toEqual(opened)
  expect(isTold(opened.log)).toBe(false)
})

it('does not answer why something was so before, and answers why it is so since', () => {
  const { opened, id } = prepared()
  const subject = { of: 'instance', id, aspect: 'state' } as const
  expect(whyOf(opened, subject)).toBeUndefined()
  const { history } = noteAndDecide(opened, {
    action: 'StartInstances',
    params: {},
    command: { kind: 'StartInstances', ids: [id] },
  })
  expect(whyOf(advance(history, history.now + 5 * minute), subject)?.chain.at(-1)).toMatchObject({
    action: 'StartInstances',
  })
})
