import { scenario } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { countsBy } from './countsBy.ts'
import { ifStopped } from './ifStopped.ts'

it('says what goes and what stays as the engine itself would have it', () => {
  const story = scenario()
  const ids = [story.running(), story.running()]
  story.wait(10 * minute)
  const borrowed = list(story.account().instances).filter(({ publicIp }) => publicIp !== undefined).length
  const came = ifStopped(story.history(), ids)
  expect(came).toMatchObject({ ids, publicGo: borrowed, elasticStay: 0, privateStay: true, volumesStay: true })
  expect(came?.after).toBeGreaterThan(0)
  expect(came?.after).toBeLessThan(came?.before ?? 0)
  expect(list(story.account().instances).every(({ state }) => state === 'running')).toBe(true)
})

it('leaves out those that are stopped already, and says nothing where none can be', () => {
  const story = scenario()
  const [first, second] = [story.running(), story.running()]
  story.do({ kind: 'StopInstances', ids: [first], hibernate: false, force: false })
  story.until(first, 'stopped')
  expect(ifStopped(story.history(), [first, second])?.ids).toEqual([second])
  expect(ifStopped(story.history(), [first])).toBeUndefined()
})

it('counts alike, the most first', () => {
  expect(countsBy(['a', 'b', 'b'], (one) => one)).toEqual([
    ['b', 2],
    ['a', 1],
  ])
})
