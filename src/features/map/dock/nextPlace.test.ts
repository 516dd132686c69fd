import { expect, it } from 'vitest'
import { nextPlace } from './nextPlace.ts'

it('goes on to the neighbour and stays at the ends', () => {
  expect(nextPlace(10, 3, 'ArrowDown')).toBe(4)
  expect(nextPlace(10, 3, 'ArrowUp')).toBe(2)
  expect(nextPlace(10, 9, 'ArrowDown')).toBe(9)
  expect(nextPlace(10, 0, 'ArrowUp')).toBe(0)
})

it('goes to the first and the last', () => {
  expect(nextPlace(10, 5, 'Home')).toBe(0)
  expect(nextPlace(10, 5, 'End')).toBe(9)
})

it('leaves the keys of time and every other key alone', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Enter', ' ']) expect(nextPlace(10, 5, key)).toBeUndefined()
  expect(nextPlace(0, -1, 'ArrowDown')).toBeUndefined()
})
