import { scenario } from '#engine/law/scenario.ts'
import { expect, it } from 'vitest'
import { cutAt } from './cutAt.ts'

/** The names of instances as their ends are kept in so many px; the whole name where nothing of it is. */
function ends(names: readonly string[], px: number): readonly string[] {
  const story = scenario()
  const ids = names.map((Name) => story.launch({ tags: { Name } }))
  return names.map((name, nth) => name.slice(cutAt(story.account(), ids[nth] ?? '', px) ?? 0))
}

const long = ['주문-처리-웹서버-운영-01번', '주문-처리-웹서버-운영-02번', 'db']

it('of names that are cut and would read the same, the end is kept by which they differ', () => {
  expect(ends(long, 60)).toEqual(['01번', '02번', 'db'])
})

it('a name that can be read whole, or whose beginning is its own, is not cut inside', () => {
  expect(ends(long, 300)).toEqual(long)
  const own = ['orders-of-the-web-01', 'payments-of-the-web-01']
  expect(ends(own, 90)).toEqual(own)
})
