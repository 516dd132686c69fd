import { expect, it } from 'vitest'
import { nextPlace } from './nextPlace.ts'

/** Three rows of four, and in the last only two. */
const places = Array.from({ length: 10 }, (_, nth) => ({ left: (nth % 4) * 18, top: Math.floor(nth / 4) * 18 }))

it('goes on to the neighbour and stays at the ends', () => {
  expect(nextPlace(places, 3, 'ArrowRight')).toBe(4)
  expect(nextPlace(places, 9, 'ArrowRight')).toBe(9)
  expect(nextPlace(places, 0, 'ArrowLeft')).toBe(0)
})

it('goes straight up and down, to the nearest where a row is shorter', () => {
  expect(nextPlace(places, 1, 'ArrowDown')).toBe(5)
  expect(nextPlace(places, 7, 'ArrowDown')).toBe(9)
  expect(nextPlace(places, 9, 'ArrowDown')).toBe(9)
  expect(nextPlace(places, 9, 'ArrowUp')).toBe(5)
  expect(nextPlace(places, 2, 'ArrowUp')).toBe(2)
})

it('goes to the first and the last, and leaves every other key alone', () => {
  expect(nextPlace(places, 5, 'Home')).toBe(0)
  expect(nextPlace(places, 5, 'End')).toBe(9)
  expect(nextPlace(places, 5, 'Enter')).toBeUndefined()
})
