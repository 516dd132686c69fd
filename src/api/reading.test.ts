import { iso } from '#lib/time.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matches } from './filters.ts'
import { instantOf } from './when.ts'

describe('a moment in a request', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
        expect(instantOf(iso(at))).toBe(at)
      }),
    )
  })

  it('may have an offset, no seconds, no time, or be seconds', () => {
    const at = Date.UTC(2026, 10, 2, 1)
    for (const written of ['2026-11-02T10:00:00+09:00', '2026-11-02T01:00Z', '2026-11-01T20:00-0500', at / 1000])
      expect(instantOf(written)).toBe(at)
    expect(instantOf('2026-11-02')).toBe(at - 3_600_000)
  })

  it('is none when there is no such day or hour', () => {
    for (const written of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-11-02T24:00:00Z',
      'now',
      '',
      null,
      -1,
      1e18,
      {},
    ])
      expect(instantOf(written)).toBeUndefined()
    expect(instantOf('2028-02-29')).toBe(Date.UTC(2028, 1, 29))
  })
})

describe("a filter's value", () => {
  it.each([
    ['web-1', 'web-1', true],
    ['web-1', 'web', false],
    ['web-1', 'w*1', true],
    ['web-1', '*', true],
    ['', '*', true],
    ['', '?', false],
    ['web-1', '???-?', true],
    ['a*c', 'a\\*c', true],
    ['abc', 'a\\*c', false],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['Web', 'web', false],
    ['abab', '*ab', true],
  ])('%j and %j: %s', (word, pattern, expected) => {
    expect(matches(word, pattern)).toBe(expected)
  })

  it('takes no longer for a cunning pattern', () => {
    expect(matches('a'.repeat(256), '*a'.repeat(100) + 'b')).toBe(false)
  })
})
