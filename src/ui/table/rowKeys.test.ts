import { expect, it } from 'vitest'
import { nextRow } from './rowKeys.ts'

it('moves row by row and page by page, and stops at the ends', () => {
  expect(nextRow('ArrowDown', 3, 5)).toBe(4)
  expect(nextRow('ArrowDown', 4, 5)).toBe(4)
  expect(nextRow('ArrowUp', 0, 5)).toBe(0)
  expect(nextRow('PageDown', 3, 1000)).toBe(13)
  expect(nextRow('PageUp', 3, 1000)).toBe(0)
  expect(nextRow('Home', 3, 5)).toBe(0)
  expect(nextRow('End', 3, 5)).toBe(4)
})

it('leaves other keys alone', () => {
  expect(nextRow('a', 3, 5)).toBeUndefined()
})
