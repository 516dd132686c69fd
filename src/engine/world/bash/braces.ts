import { NotUnderstood, type Piece, type Word } from './pieces.ts'

/** longer than anybody counts in a line here */
const mostInBraces = 500

/** The braces that stand for several texts: `{1..5}`, `{01..10..2}`, `{a..e}`, `{one,two}`. */
export function bracesAt(text: string, at: number): readonly [whole: string, texts: readonly string[]] | undefined {
  const said = text.slice(at, at + 300)
  const listed = /^\{([\w./-]*(?:,[\w./-]*)+)\}/.exec(said)
  if (listed) return [listed[0], (listed[1] ?? '').split(',')]
  const [whole, first = '', last = '', by = '1'] =
    /^\{(-?\d+)\.\.(-?\d+)(?:\.\.-?(\d+))?\}/.exec(said) ?? /^\{([a-z]|[A-Z])\.\.([a-z]|[A-Z])\}/.exec(said) ?? []
  if (whole === undefined) return undefined
  const isNumber = /\d/.test(first)
  const codeOf = (end: string) => (isNumber ? Number(end) : end.charCodeAt(0))
  const [from, to] = [codeOf(first), codeOf(last)]
  const step = Math.max(1, Number(by))
  const length = Math.floor(Math.abs(to - from) / step) + 1
  if (length > mostInBraces) throw new NotUnderstood(whole)
  const width = /^-?0\d|\.\.-?0\d/.test(whole.slice(1)) ? Math.max(first.length, last.length) : 0
  const texts = Array.from({ length }, (_, nth) => {
    const value = from + (to < from ? -1 : 1) * nth * step
    return isNumber ? String(value).padStart(width, '0') : String.fromCharCode(value)
  })
  return [whole, texts]
}

/** A word for each choice, the last braces changing first. */
export function opened(word: Word, choices: ReadonlyMap<number, readonly string[]>): readonly Word[] {
  let words: readonly Word[] = [[]]
  for (const [nth, piece] of word.entries()) {
    const pieces = choices.get(nth)?.map((text): Piece => ({ kind: 'text', text })) ?? [piece]
    words = words.flatMap((begun) => pieces.map((one) => [...begun, one]))
    if (words.length > mostInBraces) throw new NotUnderstood('{')
  }
  return words
}
