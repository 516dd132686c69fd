import { hex } from '#lib/chance.ts'
import { describe, expect, it } from 'vitest'
import { agreed } from './agreed.ts'
import { docs, koreanDocs } from './docs.ts'
import { glossary as en } from './en.ts'
import { glossary as ko } from './ko.ts'
import { type TermId, termIds } from './terms.ts'

const languages = [
  ['English', en],
  ['Korean', ko],
] as const

const longest = 240
/** Ends of sentences: neither the dot of t3.micro, which no space follows, nor that of N. Virginia. */
const sentences = (text: string) => text.split(/(?<=(?<!\b[A-Z])[.!?]”?)\s+/)
/** Four words in a row, which one name of AWS alone has. */
const englishSentence = /(?:\b[A-Za-z]{2,}\b[ ,]+){3}[A-Za-z]{2,}/
const longName = 'Amazon Q Developer in chat applications'
/** `node e2e/support/agree.mjs glossary/<id>` writes it, once somebody has read both. */
const hashOf = (id: TermId) => hex(8, 'term', JSON.stringify([en, ko].map(({ [id]: { name, text } }) => [name, text])))
const twice = (all: readonly string[]) => all.filter((one, nth) => all.indexOf(one) !== nth)

describe.each(languages)('the glossary in %s', (language, glossary) => {
  const terms = Object.values(glossary)

  it('explains every term, and no other', () => {
    expect(Object.keys(glossary).toSorted()).toEqual([...termIds].toSorted())
  })

  it.each(termIds)('says in two sentences what %s is and means', (id) => {
    const { text } = glossary[id]
    const both = sentences(text)
    expect(both).toHaveLength(2)
    for (const one of both) expect(one).toMatch(language === 'Korean' ? /[다요]\.$/ : /^[A-Z].*[.?]$/)
    expect(text.length).toBeLessThanOrEqual(longest)
  })

  it('gives each term a name and a text of its own', () => {
    expect(twice(terms.map(({ name }) => name.toLowerCase()))).toEqual([])
    expect(twice(terms.map(({ text }) => text))).toEqual([])
    expect(terms.filter(({ name }) => name.trim() === '')).toEqual([])
  })

  it('leads to a titled page of AWS’s own documentation', () => {
    const wrong = terms.filter(
      ({ doc }) => doc.title === '' || !/^https:\/\/docs\.aws\.amazon\.com\/[\w/.-]+\.html(#[\w-]+)?$/.test(doc.url),
    )
    expect(wrong).toEqual([])
  })
})

describe('the Korean glossary', () => {
  it('has no English sentence in it', () => {
    expect(Object.values(ko).filter(({ text }) => englishSentence.test(text.replace(longName, '')))).toEqual([])
  })

  it('names the English term too, where the Korean name is not the English one', () => {
    const without = Object.values(ko).filter(({ name }) => /[가-힣]/.test(name) && !/\([A-Za-z][\w ,/-]*\)$/.test(name))
    expect(without).toEqual([])
  })

  it('sends readers to the page behind the English term, in Korean where the title is Korean', () => {
    for (const id of termIds) expect(ko[id].doc.url.replace('/ko_kr/', '/')).toBe(en[id].doc.url)
    for (const { doc } of Object.values(ko)) expect(doc.url.includes('/ko_kr/')).toBe(/[가-힣]/.test(doc.title))
  })

  it.each(termIds)('was held against the English after the last change of %s', (id) => {
    expect(agreed[id]).toBe(hashOf(id))
  })
})

describe('the pages', () => {
  it.each([docs, koreanDocs])('have each a title and an address of their own', (pages) => {
    const all = Object.values(pages)
    expect(twice(all.map(({ title }) => title))).toEqual([])
    expect(twice(all.map(({ url }) => url))).toEqual([])
  })

  it('are each behind some term', () => {
    const used = Object.values(en).map(({ doc }) => doc.url)
    expect(Object.values(docs).filter(({ url }) => !used.includes(url))).toEqual([])
  })
})
