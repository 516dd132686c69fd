import { expect, it } from 'vitest'
import { NotLoaded, part } from './load.ts'

/** A network that fails for so many requests. */
function network(failures: number) {
  let asked = 0
  const load = part(async () => {
    asked++
    if (asked <= failures) throw new TypeError('Failed to fetch dynamically imported module')
    return 'here'
  })
  return { load, asked: () => asked }
}

it('a part is fetched once for whoever asks', async () => {
  const { load, asked } = network(0)
  expect(load()).toBe(load())
  expect(await load()).toBe('here')
  expect(asked()).toBe(1)
})

it('one request that fails is made again, and nobody notices', async () => {
  const { load, asked } = network(1)
  expect(await load()).toBe('here')
  expect(asked()).toBe(2)
})

it('a part that does not come says so, and comes to whoever asks when the network is back', async () => {
  const { load } = network(2)
  await expect(load()).rejects.toBeInstanceOf(NotLoaded)
  expect(await load()).toBe('here')
})
