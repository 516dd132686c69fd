import { first as firstEn } from '#content/words/en.first.ts'
import { rest as en } from '#content/words/en.rest.ts'
import { rest as ko } from '#content/words/ko.rest.ts'
import { first as firstKo } from '#content/words/ko.first.ts'
import { scenario } from '#engine/law/scenario.ts'
import { historyAt } from '#engine/history/past.ts'
import { advance, noteAndDecide } from '#engine/history/history.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { storyLabel } from './storyLabel.ts'

const format = { clock: () => '10:14:32' }
const english = { words: { ...firstEn, ...en }, format }
const korean = { words: { ...firstKo, ...ko }, format }

const told = scenario()
const id = told.running({ tags: { Name: 'web-2' } })
told.wait(10 * minute)
const old = told.history()
const past = historyAt(old, old.now - 9 * minute)
const stopping = { InstanceIds: [id] }
const { history: fresh } = noteAndDecide(past, {
  action: 'StopInstances',
  params: stopping,
  command: { kind: 'StopInstances', ids: [id], hibernate: false, force: false },
})

it('calls a story by the request that made it part from the one that is shown', () => {
  const label = (history: typeof old, here: typeof old) =>
    [english, korean].map((speech) => storyLabel({ id: 1, history }, here, speech))
  expect(label(old, fresh)).toEqual(['before “Stop web-2”', '‘web-2 중지’ 하기 전'])
  expect(label(fresh, old)).toEqual(['with “Stop web-2”', '‘web-2 중지’ 한 이야기'])
})

it('calls it by its name where somebody gave it one, and by its time where nothing tells it apart', () => {
  expect(storyLabel({ id: 1, history: old, name: 'calm' }, fresh, english)).toBe('calm')
  expect(storyLabel({ id: 1, history: advance(old, old.now + 1) }, old, english)).toBe('as it was at 10:14:32')
})
