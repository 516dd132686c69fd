import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { scenario } from '../../law/scenario.ts'
import { dollarsPerMonth } from './monthly.ts'

it('says what a volume costs a month, and counts a larger one from the request on', () => {
  const story = scenario()
  const root = story.root(story.running())
  const price = () => dollarsPerMonth(story.account(), root)
  expect(price()).toBeCloseTo(8 * 0.08)
  story.do({ kind: 'ModifyVolume', id: root, change: { sizeGiB: 20, iops: 4000 } })
  expect(price()).toBeCloseTo(20 * 0.08 + 1000 * 0.005)
})

it('counts a snapshot from its completion on', () => {
  const story = scenario()
  story.do({ kind: 'CreateSnapshot', volumeId: story.root(story.running()), description: '', tags: {} })
  const price = () => list(story.account().snapshots).map(({ id }) => dollarsPerMonth(story.account(), id))
  expect(price()).toEqual([0])
  story.wait(5 * minute)
  expect(price()).toEqual([0.1])
})

it('knows no price where no source gives one', () => {
  const story = scenario()
  const id = story.running({ type: 'm8i.metal-48xl' })
  expect(dollarsPerMonth(story.account(), id)).toBeUndefined()
})
