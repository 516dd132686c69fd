import { disassemble, getChoseong } from 'es-hangul'
import { type KeyAttributesOptions, matchSorterWithRankInfo, rankings } from 'match-sorter'

/** Texts under which something is found, in small letters, each as it is written and as Korean is typed. */
interface Forms {
  readonly written: string[]
  /** taken apart into letters, so that a syllable is found that is half typed: ㅈㅜㅇㅈㅣ */
  readonly letters: string[]
  /** 초성: ㅈㅈ */
  readonly initials: string[]
}

/** The forms of what something is called, and of what else it may be looked for by. */
export interface Searchable {
  readonly own: Forms
  readonly near: Forms
}

type Form = keyof Forms

const hangul = /\p{Script=Hangul}/u
const onlyInitials = /^[ㄱ-ㅎ]+$/

const betweenSyllables = /(?<=[\p{Script=Hangul}]) (?=[\p{Script=Hangul}])/gu

/** Korean is written with and without spaces, and looked for both ways. */
function bothWays(text: string): readonly string[] {
  const close = text.replaceAll(betweenSyllables, '')
  return close === text ? [text] : [text, close]
}

function formsOf(texts: readonly string[]): Forms {
  const written = texts.filter((text) => text !== '').map((text) => text.normalize('NFC').toLowerCase())
  const korean = written.filter((text) => hangul.test(text))
  return {
    written: [...written, ...korean.flatMap((text) => bothWays(text).slice(1))],
    letters: korean.flatMap((text) => bothWays(disassemble(text))),
    initials: korean.flatMap((text) => bothWays(getChoseong(text))),
  }
}

export const searchable = (own: readonly string[], near: readonly string[] = []): Searchable => ({
  own: formsOf(own),
  near: formsOf(near),
})

/** A word of what is looked for, in the forms in which it is compared: any of them will do. */
export type Token = readonly { readonly form: Form; readonly text: string }[]

/** the longest question: nobody types more, and what is pasted is no question */
export const longestQuery = 200
/** the most words of one that count */
const mostTokens = 8

/** The words of a question; `others` says what else a word may have been meant as. */
export const tokensOf = (query: string, others: (word: string) => readonly string[] = () => []): readonly Token[] =>
  query
    .slice(0, longestQuery)
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostTokens)
    .map((word) => [word, ...others(word)].map(formOf))

function formOf(text: string): Token[number] {
  if (onlyInitials.test(text)) return { form: 'initials', text }
  return hangul.test(text) ? { form: 'letters', text: disassemble(text) } : { form: 'written', text }
}

/** The care with which a text is compared: how nearly it may miss what is looked for. */
export type Care = 'strict' | 'loose'

/**
 * The ranks of each of them for a word, 0 where it does not answer: the better, the higher. What is only near is at
 * most inside.
 */
export function ranks(all: readonly Searchable[], token: Token, care: Care): Int8Array {
  const before = known.get(all) ?? new Map<string, Int8Array>()
  known.set(all, before)
  const key = `${care} ${token.map(({ text }) => text).join(' ')}`
  const found = before.get(key) ?? ranksAnew(all, token, care)
  before.set(key, found)
  return found
}

/** The ranks that were found for each word: whoever types a second word has looked for the first one already. */
const known = new WeakMap<readonly Searchable[], Map<string, Int8Array>>()

function ranksAnew(all: readonly Searchable[], token: Token, care: Care): Int8Array {
  const found = new Int8Array(all.length)
  const indices = [...all.keys()]
  const take = (index: number, rank: number) => {
    if (rank > (found[index] ?? 0)) found[index] = rank
  }
  for (const { form, text } of token) {
    // to rank what does not have the word at all is what costs
    const having = (textsOf: (index: number) => readonly string[]) =>
      indices.filter((index) => textsOf(index).some((one) => one.includes(text)))
    const own = (index: number) => all[index]?.own[form] ?? []
    const near = (index: number) => all[index]?.near[form] ?? []
    const strict = care === 'strict'
    const ofOwn = { key: own, threshold: strict ? CONTAINS : MATCHES }
    for (const { item, rank } of ranked(strict ? having(own) : indices, text, ofOwn)) take(item, Math.min(rank, EQUAL))
    const ofNear = { key: near, threshold: WORD_STARTS_WITH }
    for (const { item, rank } of ranked(having(near), text, ofNear)) take(item, Math.min(rank, CONTAINS))
  }
  return found
}

const { CONTAINS, EQUAL, MATCHES, WORD_STARTS_WITH } = rankings

const ranked = (indices: readonly number[], text: string, key: KeyAttributesOptions<number>) =>
  matchSorterWithRankInfo(indices, text, { keys: [key], keepDiacritics: true, baseSort: () => 0 })
