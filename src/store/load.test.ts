import { expect, it } from 'vitest'
import { NotLoaded, part } from './load.ts'

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

it('whatever comes late comes by `part`, which asks twice and says what is missing', () => {
  const late = Object.entries(sources).flatMap(([path, text]) => {
    if (/\.test\.tsx?$/.test(path)) return []
    // a type is nothing that comes; a long call has lines of its own
    const values = text.replaceAll(/typeof import\(/g, '').replaceAll(/\(\n\s*/g, '(')
    return [...values.matchAll(/(.*)\bimport\(.*/g)]
      .filter(([, before = '']) => !ways.test(before))
      .map(([line]) => `${path}: ${line.trim()}`)
  })
  expect(late).toEqual([])
})

/** A room is a part, too: see `app/lazyRoom.tsx`. */
const ways = /\bpart\(\(\) => $|\blazy(?:Room|Window)\(async \(\) => \(await $/

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
