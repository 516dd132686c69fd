import { expect, it } from 'vitest'
import { drawnRows } from './useVirtualRows.ts'

const places = (first: number, active: number, count = 1000) =>
  drawnRows({ first, room: 20, height: 40 }, count, active).drawn.map(({ nth }) => nth)

it('draws the rows in sight, some around them, and no others', () => {
  expect(places(0, 0)).toEqual(Array.from({ length: 32 }, (_, nth) => nth))
  expect(places(500, 500)[0]).toBe(492)
  expect(places(500, 500)).toHaveLength(40)
})

it('always draws the active row, wherever it is', () => {
  expect(places(500, 3)[0]).toBe(3)
  expect(places(500, 999).at(-1)).toBe(999)
})

it('keeps the height of all rows, drawn or not', () => {
  for (const [first, active] of [
    [0, 0],
    [500, 3],
    [500, 999],
    [980, 990],
  ] as const) {
    const { drawn, after } = drawnRows({ first, room: 20, height: 40 }, 1000, active)
    expect(drawn.reduce((sum, { gap }) => sum + gap + 40, after)).toBe(40_000)
  }
})

it('draws rows after a search has left fewer of them than were scrolled past', () => {
  expect(places(900, 0, 100).length).toBeGreaterThan(20)
})
