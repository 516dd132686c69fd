import { readMarked } from '#ui/display/readMarked.ts'
import { describe, expect, it } from 'vitest'
import { termIds } from '../glossary/terms.ts'
import { first as firstEn } from './en.first.ts'
import { rest as restEn } from './en.rest.ts'
import { first as firstKo } from './ko.first.ts'
import { rest as restKo } from './ko.rest.ts'

const sources = import.meta.glob<string>('./{en,ko}/*.ts', { query: '?raw', import: 'default', eager: true })
const files = Object.entries(sources).map(([path, text]) => ({ path, text }))

/** What is written after `marked:`, also as what a function says: no string of these has its own quote in it. */
const markedText = /\bmarked:\s*(?:'([^'\\]*)'|`([^`\\]*)`)/g
const sentencesOf = (text: string) => [...text.matchAll(markedText)].map(([, plain, filled]) => plain ?? filled ?? '')
const partsOf = (sentence: string) => readMarked({ marked: sentence }, {})
const termsOf = (text: string) =>
  sentencesOf(text).flatMap((sentence) => partsOf(sentence).flatMap((part) => ('term' in part ? [part.term] : [])))

/** Every word that stands there as it is, with its path; what functions say is read in the sources. */
function plainWords(words: unknown, path: string): readonly { readonly path: string; readonly text: string }[] {
  if (typeof words === 'string') return [{ path, text: words }]
  if (typeof words !== 'object' || words === null || 'marked' in words) return []
  return Object.entries(words).flatMap(([key, value]) => plainWords(value, `${path}.${key}`))
}

describe('the words of the page', () => {
  it('mark some terms, and only such as the glossary explains', () => {
    const all = files.flatMap(({ text }) => termsOf(text))
    expect(all.length).toBeGreaterThan(10)
    expect(all.filter((term) => !termIds.includes(term))).toEqual([])
  })

  it.each(files)('have marks nowhere but where they are read: $path', ({ text }) => {
    expect(text.replaceAll(markedText, '')).not.toMatch(/\[\[|\]\]/)
  })

  it.each(files)('have no marked sentence without a mark, nor half a mark: $path', ({ text }) => {
    for (const sentence of sentencesOf(text)) {
      expect(partsOf(sentence).some((part) => 'term' in part)).toBe(true)
      for (const part of partsOf(sentence)) expect('text' in part ? part.text : part.word).not.toMatch(/\[\[|\]\]|\|/)
    }
  })

  it('have no marks in what is shown as it stands', () => {
    const all = [firstEn, restEn, firstKo, restKo].flatMap((words) => plainWords(words, ''))
    expect(all.length).toBeGreaterThan(1000)
    expect(all.filter(({ text }) => text.includes('[['))).toEqual([])
  })

  it('mark the same terms in both languages', () => {
    for (const { path, text } of files.filter((file) => file.path.startsWith('./en/')))
      expect(termsOf(sources[path.replace('./en/', './ko/')] ?? '').toSorted(), path).toEqual(termsOf(text).toSorted())
  })
})
