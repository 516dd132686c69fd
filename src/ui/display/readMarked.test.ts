import { describe, expect, it } from 'vitest'
import { plainOf, readMarked } from './readMarked.ts'

const note = { marked: 'Each [[ebs-volume|volume]] is a disk.' }
const words = { note, top: { launch: 'Launch instance' }, common: { states: { running: 'Running' } } }

describe('a text with marks', () => {
  it('is itself where nothing is marked', () => {
    expect(readMarked('Nothing here.', words)).toEqual([{ text: 'Nothing here.' }])
    expect(readMarked('', words)).toEqual([])
  })

  it('has terms, which stand under their own name or another word', () => {
    expect(readMarked('While [[pending]], the [[ebs-volume|volume]] waits.', words)).toEqual([
      { text: 'While ' },
      { term: 'pending', word: 'pending' },
      { text: ', the ' },
      { term: 'ebs-volume', word: 'volume' },
      { text: ' waits.' },
    ])
  })

  it('names what is on the page by the page’s own words', () => {
    expect(readMarked('Press “{top.launch}” until {common.states.running}.', words)).toEqual([
      { text: 'Press “Launch instance” until Running.' },
    ])
  })

  it.each([
    'a {top.nothing} b',
    'a {top} b',
    'a {constructor.name} b',
    'half [[a mark',
    'half [[a mark] b',
    '{ "json": 1 }',
    '[[]]',
  ])('leaves as it is what is no mark: %s', (text) => {
    expect(readMarked(text, words)).toEqual([{ text }])
  })

  it('can be a sentence of the page’s own words, and is named without its marks', () => {
    expect(readMarked(note, words)).toEqual([
      { text: 'Each ' },
      { term: 'ebs-volume', word: 'volume' },
      { text: ' is a disk.' },
    ])
    expect(readMarked('It says “{note}”', words)).toEqual([{ text: 'It says “Each volume is a disk.”' }])
  })

  it('can be read without anything to press', () => {
    expect(plainOf('[[running|Running]] is {common.states.running}', words)).toBe('Running is Running')
  })
})
