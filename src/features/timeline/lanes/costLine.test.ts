import { scenario } from '#engine/law/scenario.ts'
import { billTotal } from '#engine/observers/bill/total.ts'
import { hour, minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { costLine } from './costLine.ts'
import { breaks, marksOf } from './marksOf.ts'

it('rises from the bottom to the top while something costs, and lies flat while nothing more does', () => {
  const story = scenario()
  const from = story.now()
  const id = story.running()
  story.wait(hour)
  const points = costLine(story.account(), { from, to: story.now() }, story.now())
  expect(points[0]).toEqual([0, 100])
  expect(points.at(-1)).toEqual([100, 0])
  expect(points.every(([, y], nth) => y <= (points[nth - 1]?.[1] ?? 100))).toBe(true)
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  const ended = story.now()
  story.wait(hour)
  const flat = costLine(story.account(), { from: ended, to: story.now() }, story.now())
  expect(new Set(flat.map(([, y]) => y))).toEqual(new Set([100]))
})

it('bends where one of several ends, as the bill itself does', () => {
  const story = scenario()
  const from = story.now()
  const ids = [story.running(), story.running(), story.running()]
  story.wait(hour)
  story.do({ kind: 'StopInstances', ids: ids.slice(0, 1), force: false, hibernate: false })
  story.wait(hour)
  const account = story.account()
  const line = costLine(account, { from, to: story.now() }, story.now())
  const all = billTotal(account, story.now()).total
  const begun = billTotal(account, from).total
  for (const [x, y] of line) {
    const at = from + ((story.now() - from) * x) / 100
    expect(100 - y).toBeCloseTo((100 * (billTotal(account, at).total - begun)) / (all - begun), 5)
  }
})

it('is nothing before anything has cost something', () => {
  const story = scenario()
  expect(costLine(story.account(), { from: story.now(), to: story.now() + hour }, story.now())).toEqual([])
})

it('has a mark for each request in its time, and tells what breaks something', () => {
  const story = scenario()
  const from = story.now()
  const id = story.running()
  story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
  story.wait(10 * minute)
  story.do({ kind: 'RebootInstances', ids: [id] })
  const marks = marksOf(story.history().log, { from, to: story.now() })
  expect(marks.map((mark) => [mark.action, breaks(mark)])).toEqual([
    ['RunInstances', false],
    ['InjectFault', true],
    ['RebootInstances', false],
  ])
  expect(marksOf(story.history().log, { from: from + 1, to: story.now() - minute }).map((mark) => mark.action)).toEqual(
    ['InjectFault'],
  )
})
