import { bracesAt, opened } from './braces.ts'
import { type Form, NotUnderstood, type Piece, unclosed, type Word } from './pieces.ts'

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
    if (/[\s;|&<>()]/.test(sign)) break
    if (sign === '\\') {
      // a backslash at its end goes on with the next line
      if (text[at + 1] !== '\n') plain += text[at + 1] ?? ''
      at += 2
    } else if (sign === "'") {
      const end = text.indexOf("'", at + 1)
      if (end < 0) throw unclosed("'")
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
    } else if (patternAt(text, at) !== undefined) {
      close()
      const found = patternAt(text, at) ?? ''
      pieces.push({ kind: 'text', text: found, pattern: true })
      at += found.length
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

/** A sign that may stand for several names: `*`, `?`, `[a-z]`. */
const patternAt = (text: string, at: number): string | undefined =>
  /^(?:\*|\?|\[[^\]\s[|&;<>()]+\])/.exec(text.slice(at, at + 60))?.[0]

function endOfQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text.startsWith('$(', at)) at = endOfOutput(text, at + 2)
    else if (text[at] === '"') return at
  }
  throw unclosed('"')
}

function endOfOutput(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  throw unclosed(')')
}

/** `$NAME`, `${…}`, `$((sum))`, `$(line)` or a line in backticks; nothing where a dollar is only a dollar. */
function dollarFrom(
  text: string,
  at: number,
  quoted: boolean,
): { readonly at: number; readonly piece: Piece } | undefined {
  if (text[at] === '`') {
    const end = text.indexOf('`', at + 1)
    if (end < 0) throw unclosed('`')
    return { at: end + 1, piece: { kind: 'output', line: text.slice(at + 1, end), quoted } }
  }
  if (text.startsWith('$((', at)) {
    const end = endOfOutput(text, at + 3)
    if (text[end + 1] === ')')
      return { at: end + 2, piece: { kind: 'sum', said: piecesOf(text.slice(at + 3, end)), quoted } }
  }
  if (text.startsWith('$(', at)) {
    const end = endOfOutput(text, at + 2)
    return { at: end + 1, piece: { kind: 'output', line: text.slice(at + 2, end), quoted } }
  }
  if (text.startsWith('${', at)) return bracedFrom(text, at, quoted)
  const [whole, name = ''] = /^\$([A-Za-z_]\w*|[?#@*0-9])/.exec(text.slice(at, at + 300)) ?? []
  return whole === undefined ? undefined : { at: at + whole.length, piece: { kind: 'variable', name, quoted } }
}

const forms = /^([A-Za-z_]\w*|[?#@*0-9])(?:(:?[-=?+]|##?|%%?|\/\/?)([^]*))?$/

/** `${NAME}` and what can be made of it there. */
function bracedFrom(text: string, at: number, quoted: boolean) {
  const end = endOfBraces(text, at + 2)
  const inside = text.slice(at + 2, end)
  const [, counted] = /^#([A-Za-z_]\w*)$/.exec(inside) ?? []
  if (counted !== undefined)
    return { at: end + 1, piece: variable(counted, quoted, { how: 'length' as const, with: [] }) }
  const [, name, how, rest = ''] = forms.exec(inside) ?? []
  if (name === undefined) throw new NotUnderstood(text.slice(at, end + 1))
  const form = isHow(how) ? { how, with: /^[#%]/.test(how) ? asPattern(wholeOf(rest)) : wholeOf(rest) } : undefined
  return { at: end + 1, piece: variable(name, quoted, form) }
}

const variable = (name: string, quoted: boolean, form: Form | undefined): Piece => ({
  kind: 'variable',
  name,
  quoted,
  ...(form && { form }),
})

const hows: readonly string[] = [':-', '-', ':=', '=', ':+', '+', ':?', '?', '#', '##', '%', '%%', '/', '//']
const isHow = (said: string | undefined): said is Form['how'] => said !== undefined && hows.includes(said)

/** A text with blanks in it as one word, its quotes taken off. */
const wholeOf = (text: string): Word => piecesOf(text.replaceAll(/(?<!\\)["']/g, ''))

const asPattern = (word: Word): Word =>
  word.map((piece) => (piece.kind === 'text' ? { ...piece, pattern: true } : piece))

function endOfBraces(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text.startsWith('${', at)) depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  throw unclosed('}')
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
