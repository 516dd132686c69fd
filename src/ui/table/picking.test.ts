import { expect, it } from 'vitest'
import { pickAt, pickEvery, pickTo } from './picking.ts'

const rows = ['a', 'b', 'c', 'd', 'e']

it('picks a row, and lets it go again', () => {
  expect([...pickAt(new Set(['a']), 'b')]).toEqual(['a', 'b'])
  expect([...pickAt(new Set(['a', 'b']), 'a')]).toEqual(['b'])
})

it('goes on from the last row that was picked to this one, upwards or downwards', () => {
  expect([...pickTo(rows, new Set(['b']), 'b', 'd')]).toEqual(['b', 'c', 'd'])
  expect([...pickTo(rows, new Set(['d']), 'd', 'b')].toSorted()).toEqual(['b', 'c', 'd'])
  expect([...pickTo(rows, new Set(), undefined, 'c')]).toEqual(['c'])
  expect([...pickTo(rows, new Set(), 'gone', 'c')]).toEqual(['c'])
})

it('picks all that are shown and keeps what a search hides; once more, and they are let go', () => {
  expect([...pickEvery(['b', 'c'], new Set(['a']))]).toEqual(['a', 'b', 'c'])
  expect([...pickEvery(['b', 'c'], new Set(['a', 'b', 'c']))]).toEqual(['a'])
})
