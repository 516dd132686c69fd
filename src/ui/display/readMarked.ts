import type { TermId } from '#content/glossary/terms.ts'
import type { MarkedText } from '#content/words/marked.ts'

/** A text with marks, read: words as they are, and terms with the word that stands for them. */
export type Part = { readonly text: string } | { readonly term: TermId; readonly word: string }

/** `[[term]]`, `[[term|word]]` and `{path.to.word}`; anything else, also half a mark, is text. */
const mark = /\[\[([^[\]|]+)(?:\|([^[\]|]+))?\]\]|\{([\w.-]+)\}/g

/** Reads a text's marks; `words` is where the page's own words are looked up by their path. */
export function readMarked(marks: string | MarkedText, words: unknown): readonly Part[] {
  const text = typeof marks === 'string' ? marks : marks.marked
  const parts: Part[] = []
  const say = (more: string) => {
    const last = parts.at(-1)
    if (more === '') return
    if (last && 'text' in last) parts[parts.length - 1] = { text: last.text + more }
    else parts.push({ text: more })
  }
  let at = 0
  for (const found of text.matchAll(mark)) {
    const [whole, term, word, path = ''] = found
    say(text.slice(at, found.index))
    at = found.index + whole.length
    if (term === undefined) say(wordAt(words, path) ?? whole)
    else parts.push({ term: term as TermId, word: word ?? term }) // specs over lessons and words know that it is one
  }
  say(text.slice(at))
  return parts
}

/** The same without anything to press: for labels, and for what is only heard. */
export const plainOf = (text: string | MarkedText, words: unknown): string =>
  readMarked(text, words)
    .map((part) => ('text' in part ? part.text : part.word))
    .join('')

function wordAt(words: unknown, path: string): string | undefined {
  let value = words
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  // a sentence that has marks itself is named without them
  if (isMarked(value)) return plainOf(value, words)
  return typeof value === 'string' ? value : undefined
}

const isMarked = (value: unknown): value is MarkedText =>
  typeof value === 'object' && value !== null && 'marked' in value && typeof value.marked === 'string'
