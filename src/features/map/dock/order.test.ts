import { expect, it } from 'vitest'
import { held } from './held.ts'

it('keeps everybody in place while somebody points at them, though one of them begins to fail', () => {
  expect(held(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['a', 'b', 'c'])
})

it('lets who has gone leave, and puts who is new last', () => {
  expect(held(['a', 'b', 'c'], ['d', 'c', 'a'])).toEqual(['a', 'c', 'd'])
})
