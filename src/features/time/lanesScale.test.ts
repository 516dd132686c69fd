import { hour, minute, second } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { placeOf, scaleOf, ticksOf } from './lanesScale.ts'

const launchedAt = Date.UTC(2026, 10, 2, 1, 0, 30)

it('fills up from the left in the first five minutes, then fits everything since the launch, then the last hour', () => {
  expect(placeOf(scaleOf(launchedAt, launchedAt + minute), launchedAt + minute)).toBe(20)
  expect(scaleOf(launchedAt, launchedAt + 20 * minute)).toEqual({ from: launchedAt, to: launchedAt + 20 * minute })
  expect(scaleOf(launchedAt, launchedAt + 9 * hour).from).toBe(launchedAt + 8 * hour)
})

it('puts what lies outside at the edge', () => {
  const scale = scaleOf(launchedAt, launchedAt + 9 * hour)
  expect(placeOf(scale, launchedAt)).toBe(0)
  expect(placeOf(scale, launchedAt + 10 * hour)).toBe(100)
})

it('writes whole minutes only, six at most', () => {
  for (const passed of [10 * second, 7 * minute, 25 * minute, 3 * hour]) {
    const ticks = ticksOf(scaleOf(launchedAt, launchedAt + passed))
    expect(ticks.length).toBeGreaterThan(1)
    expect(ticks.length).toBeLessThanOrEqual(6)
    expect(ticks.every((at) => at % minute === 0)).toBe(true)
  }
})
