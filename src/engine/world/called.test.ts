import { describe, expect, it } from 'vitest'
import { named, nameIn, plainName } from './called.ts'

const called = (Name: string) => ({ id: 'i-0123', tags: { Name } })

describe('what a thing is called', () => {
  it('is its name, or its id where it has none', () => {
    for (const name of ['web-1', '웹 서버', 'naïve', '서버 🚀', ' padded '])
      expect([nameIn(called(name)), named(called(name))]).toEqual([name, name])
    expect([nameIn({ id: 'i-0123', tags: {} }), named({ id: 'i-0123', tags: {} })]).toEqual(['i-0123', undefined])
  })

  it('is its id where of its name nothing could be seen', () => {
    for (const name of ['', ' ', '\t\n', '\u200b', '\u200d\ufeff', '\u3164', '\u2800 \u00ad', '\u202e'])
      expect([nameIn(called(name)), named(called(name))], JSON.stringify(name)).toEqual(['i-0123', undefined])
  })

  it('does not turn the sentence in which it stands', () => {
    expect(nameIn(called('\u202egnp.exe'))).toBe('\u2068\u202egnp.exe\u2069')
    expect(nameIn(called('خادم'))).toBe('\u2068خادم\u2069')
    expect(nameIn(called('שרת'))).toBe('\u2068שרת\u2069')
    // what would end the isolation is left out
    expect(nameIn(called('a\u2069\u202eb'))).toBe('\u2068a\u202eb\u2069')
    expect(plainName(called('\u202egnp.exe'))).toBe('\u202egnp.exe')
  })
})
