import { day, hour, minute, second } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { placeOf, scaleAround, scaleOf, ticksOf, zoomed } from './scale.ts'

const launchedAt = Date.UTC(2026, 10, 2, 1, 0, 30)
const after = (passed: number, span?: number) => scaleOf({ launchedAt, now: launchedAt + passed, span })

it('fills up from the left in the first five minutes, then fits everything since the launch, then the last hour; what comes has a seventh', () => {
  expect(placeOf(after(minute), launchedAt + minute)).toBe(20)
  expect(after(20 * minute)).toEqual({ from: launchedAt, to: launchedAt + 20 * minute + 200 * second })
  expect(after(9 * hour).from).toBe(launchedAt + 8 * hour)
  expect(placeOf(after(9 * hour), launchedAt + 9 * hour)).toBeCloseTo((100 * 6) / 7)
})

it('puts what lies outside at the edge', () => {
  expect(placeOf(after(9 * hour), launchedAt)).toBe(0)
  expect(placeOf(after(9 * hour), launchedAt + 10 * hour)).toBe(100)
})

it('writes whole minutes only, six at most, however long the picture is', () => {
  const all = [after(10 * second), after(7 * minute), after(25 * minute), after(3 * hour)]
  for (const scale of [...all, after(40 * day, 30 * day), after(3 * day, 3 * day), after(hour, minute * 2)]) {
    const ticks = ticksOf(scale)
    expect(ticks.length).toBeGreaterThan(1)
    expect(ticks.length).toBeLessThanOrEqual(6)
    expect(ticks.every((at) => at % minute === 0)).toBe(true)
  }
})

it('stands still while a moment inside it is looked at, and goes to a moment outside', () => {
  const story = { launchedAt, now: launchedAt + 9 * hour }
  const scale = scaleOf(story)
  expect(scaleAround(scale, story, scale.from + minute)).toBe(scale)
  const early = scaleAround(scale, story, launchedAt + 2 * hour)
  expect(early).toEqual({ from: launchedAt + 85 * minute, to: launchedAt + 155 * minute })
  expect(scaleAround(early, story, launchedAt + 100 * minute)).toBe(early)
  expect(scaleAround(early, story, launchedAt + 3 * minute).from).toBe(launchedAt)
})

it('becomes half as long or twice as long, between a minute and the whole story', () => {
  const story = { launchedAt, now: launchedAt + 3 * hour }
  expect(zoomed(story, 'in')).toBe(30 * minute)
  expect(zoomed({ ...story, span: minute }, 'in')).toBe(minute)
  expect(zoomed(story, 'out')).toBe(2 * hour)
  expect(zoomed({ ...story, span: 2 * hour }, 'out')).toBe(3 * hour)
})
