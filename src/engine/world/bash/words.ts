/**
 * A piece of a word: text as it is, a variable (and what stands for it where it is empty), or the output of a line. What
 * stood in quotes stays one word.
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly quoted: boolean; readonly or?: string | undefined }
  | { readonly kind: 'output'; readonly line: string; readonly quoted: boolean }

export type Word = readonly Piece[]

export class NotUnderstood extends Error {}

export interface FromWord {
  readonly at: number
  readonly word: Word
  /** the same with its braces opened: `{1..3}` is three words */
  readonly words: readonly Word[]
  readonly isQuoted: boolean
}

/** The word that begins here, with its quotes taken off; undefined where there is none. */
export function wordFrom(text: string, from: number): FromWord | undefined {
  const pieces: Piece[] = []
  const choices = new Map<number, readonly string[]>()
  let at = from
  let isQuoted = false
  let plain = ''
  const close = () => {
    if (plain !== '') pieces.push({ kind: 'text', text: plain })
    plain = ''
  }
  while (at < text.length) {
    const sign = text[at] ?? ''
    if (/[\s;|&<>]/.test(sign)) break
    if (sign === '(' || sign === ')') throw new NotUnderstood(sign)
    if (sign === '\\') {
      // a backslash at its end goes on with the next line
      if (text[at + 1] !== '\n') plain += text[at + 1] ?? ''
      at += 2
    } else if (sign === "'") {
      const end = text.indexOf("'", at + 1)
      if (end < 0) throw new NotUnderstood("'")
      plain += text.slice(at + 1, end)
      isQuoted = true
      at = end + 1
    } else if (sign === '"') {
      const end = endOfQuote(text, at + 1)
      close()
      const inside = piecesOf(text.slice(at + 1, end))
      pieces.push(...(inside.length > 0 ? inside : [{ kind: 'text' as const, text: '' }]))
      isQuoted = true
      at = end + 1
    } else if (sign === '{' && bracesAt(text, at)) {
      const [whole = '', texts = []] = bracesAt(text, at) ?? []
      close()
      choices.set(pieces.length, texts)
      pieces.push({ kind: 'text', text: whole })
      at += whole.length
    } else if (sign === '$' || sign === '`') {
      const read = dollarFrom(text, at, false)
      if (read) {
        close()
        pieces.push(read.piece)
        at = read.at
      } else {
        plain += sign
        at++
      }
    } else {
      plain += sign
      at++
    }
  }
  if (isQuoted && pieces.length === 0 && plain === '') pieces.push({ kind: 'text', text: '' })
  close()
  return at === from ? undefined : { at, word: pieces, words: opened(pieces, choices), isQuoted }
}

/** longer than anybody counts in a line here */
const mostInBraces = 500

/** The braces that stand for several texts: `{1..5}`, `{01..10..2}`, `{a..e}`, `{one,two}`. */
function bracesAt(text: string, at: number): readonly [whole: string, texts: readonly string[]] | undefined {
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
function opened(word: Word, choices: ReadonlyMap<number, readonly string[]>): readonly Word[] {
  let words: readonly Word[] = [[]]
  for (const [nth, piece] of word.entries()) {
    const pieces = choices.get(nth)?.map((text): Piece => ({ kind: 'text', text })) ?? [piece]
    words = words.flatMap((begun) => pieces.map((one) => [...begun, one]))
    if (words.length > mostInBraces) throw new NotUnderstood('{')
  }
  return words
}

function endOfQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text.startsWith('$(', at)) at = endOfOutput(text, at + 2)
    else if (text[at] === '"') return at
  }
  throw new NotUnderstood('"')
}

function endOfOutput(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  throw new NotUnderstood('$(')
}

/** `$NAME`, `${NAME}`, `${NAME:-else}`, `$(line)` or a line in backticks; nothing where a dollar is only a dollar. */
function dollarFrom(
  text: string,
  at: number,
  quoted: boolean,
): { readonly at: number; readonly piece: Piece } | undefined {
  if (text[at] === '`') {
    const end = text.indexOf('`', at + 1)
    if (end < 0) throw new NotUnderstood('`')
    return { at: end + 1, piece: { kind: 'output', line: text.slice(at + 1, end), quoted } }
  }
  if (text.startsWith('$((', at)) throw new NotUnderstood('$((')
  if (text.startsWith('$(', at)) {
    const end = endOfOutput(text, at + 2)
    return { at: end + 1, piece: { kind: 'output', line: text.slice(at + 2, end), quoted } }
  }
  const named = /^\$(?:\{([A-Za-z_]\w*)(?::-([^{}$`"'\\]*))?\}|([A-Za-z_]\w*|[?]))/.exec(text.slice(at, at + 300))
  if (named) {
    const [whole, braced, or, bare = ''] = named
    return { at: at + whole.length, piece: { kind: 'variable', name: braced ?? bare, quoted, ...(or && { or }) } }
  }
  if (text.startsWith('${', at)) throw new NotUnderstood(/^\$\{[^}]*\}?/.exec(text.slice(at, at + 300))?.[0] ?? '${')
  return undefined
}

/** The pieces of a text in double quotes, or of a document: text, variables, outputs. */
export function piecesOf(text: string): Word {
  const pieces: Piece[] = []
  let plain = ''
  for (let at = 0; at < text.length;) {
    const sign = text[at] ?? ''
    if (sign === '\\' && /["\\$`\n]/.test(text[at + 1] ?? '')) {
      plain += text[at + 1] === '\n' ? '' : (text[at + 1] ?? '')
      at += 2
      continue
    }
    const read = sign === '$' || sign === '`' ? dollarFrom(text, at, true) : undefined
    if (!read) {
      plain += sign
      at++
      continue
    }
    if (plain !== '') pieces.push({ kind: 'text', text: plain })
    plain = ''
    pieces.push(read.piece)
    at = read.at
  }
  if (plain !== '') pieces.push({ kind: 'text', text: plain })
  return pieces
}
