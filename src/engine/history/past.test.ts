import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { advance } from './history.ts'
import { eventsFrom } from './log.ts'
import { historyAt, historyBefore } from './past.ts'
import { scenario } from '../law/scenario.ts'

function busyDay() {
  const story = scenario()
  const id = story.running()
  for (let round = 0; round < 12; round++) {
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(10 * minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.do({ kind: 'StartInstances', ids: [id] })
    story.untilChecked(id)
  }
  return story
}

describe('a past moment', () => {
  it('is the account as it was then, with the log up to then', () => {
    const story = scenario()
    const id = story.running()
    const then = story.history()
    story.wait(minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    const past = historyAt(story.history(), then.now)
    expect(past.account).toEqual(then.account)
    expect([...eventsFrom(past.log, 0)]).toEqual([...eventsFrom(then.log, 0)])
    expect(past.now).toBe(then.now)
  })

  it('before the beginning is the beginning, and after now is now', () => {
    const story = busyDay()
    expect(historyAt(story.history(), 0).now).toBe(story.history().beginning.startedAt)
    expect(historyAt(story.history(), story.now() + minute)).toEqual(story.history())
  })

  it('goes on as it went on: time alone brings the same account again', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    const asked = story.now()
    story.wait(30 * minute)
    const past = historyAt(story.history(), asked)
    expect(past.log.size).toBeLessThan(story.history().log.size)
    expect(advance(past, story.now())).toEqual(story.history())
  })

  it('just before an event knows nothing of it', () => {
    const { history } = busyDay()
    const { log } = history()
    expect(log.size).toBeGreaterThan(128)
    for (const id of [0, 1, 15, 16, 17, 63, 64, 65, log.size - 1]) {
      const past = historyBefore(history(), id)
      expect(past.log.size).toBe(id)
      expect(past.account.events).toBe(id)
      expect([...eventsFrom(past.log, 0)].at(-1)?.id).toBe(id === 0 ? undefined : id - 1)
    }
  })
})
