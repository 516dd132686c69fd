/** A line of a shell script: where it begins, its words, and what names they bring into it. */
export interface Statement {
  readonly line: number
  /** as it is written, for showing */
  readonly text: string
  readonly words: readonly Word[]
  /** what stands in its here-document */
  readonly document?: { readonly text: string; readonly isQuoted: boolean } | undefined
}

/** A word in pieces: as it is written, what a variable holds, or what another command prints. */
export type Word = readonly Piece[]
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'command'; readonly text: string }

/** lines of a script; the shell subset of an instance runs fewer */
export const mostLines = 2000

interface Reading {
  readonly text: string
  at: number
  line: number
}

/**
 * Parts a shell script into its commands as bash does, as far as scripts of the AWS CLI go: quotes, `\` at a line's end,
 * `$NAME`, `$(…)`, `#`, `;` and `&&`. What stands in a here-document
 * belongs to the command that asks for it.
 */
export function statementsOf(text: string): readonly Statement[] {
  const reading: Reading = { text: text.replaceAll('\r\n', '\n'), at: 0, line: 1 }
  const statements: Statement[] = []
  while (reading.at < reading.text.length && statements.length <= mostLines) {
    const { at, line } = reading
    const words = readWords(reading)
    const written = reading.text
      .slice(at, reading.at)
      .replace(/(?:[\n;]|&&|\|\|)+$/, '')
      .trim()
    const document = documentOf(reading, written)
    if (words.length > 0)
      statements.push({ line: line + leading(reading.text.slice(at)), text: written, words, document })
  }
  return statements
}

const leading = (text: string) => (/^\s*/.exec(text)?.[0] ?? '').split('\n').length - 1

function documentOf(reading: Reading, written: string): Statement['document'] {
  const [, dash, quote, end] = /<<(-?)\s*(['"]?)(\w+)['"]?/.exec(written) ?? []
  if (end === undefined) return undefined
  const { at } = reading
  const found = new RegExp(`^\\s*${end}\\s*$`, 'm').exec(reading.text.slice(at))
  pass(reading, found ? found.index + found[0].length : reading.text.length - at)
  const text = reading.text.slice(at, found ? at + found.index : undefined)
  return { text: dash === '' ? text : text.replaceAll(/^\t+/gm, ''), isQuoted: quote !== '' }
}

/** The words up to the end of the command, which is passed too. */
function readWords(reading: Reading): readonly Word[] {
  const words: Word[] = []
  let word: Piece[] | undefined
  const end = () => {
    if (word) words.push(word)
    word = undefined
  }
  const add = (piece: Piece) => {
    const last = word?.at(-1)
    if (word && last?.kind === 'text' && piece.kind === 'text')
      word[word.length - 1] = { kind: 'text', text: last.text + piece.text }
    else (word ??= []).push(piece)
  }
  while (reading.at < reading.text.length) {
    const sign = reading.text[reading.at] ?? ''
    const next = reading.text[reading.at + 1]
    if (sign === '\\' && next === '\n') pass(reading, 2)
    else if (sign === '\n' || sign === ';' || (sign === '&' && next === '&') || (sign === '|' && next === '|')) {
      pass(reading, sign === '\n' || sign === ';' ? 1 : 2)
      end()
      return words
    } else if (sign === ' ' || sign === '\t') {
      pass(reading, 1)
      end()
    } else if (sign === '#' && !word) reading.at = endOf(reading, '\n', reading.at)
    else if (sign === "'") {
      const close = endOf(reading, "'", reading.at + 1)
      add({ kind: 'text', text: reading.text.slice(reading.at + 1, close) })
      pass(reading, close + 1 - reading.at)
    } else if (sign === '"') readDouble(reading, add)
    else if (sign === '$') readDollar(reading, add)
    else if (sign === '`') readBackticks(reading, add)
    else if (sign === '\\') {
      add({ kind: 'text', text: next ?? '' })
      pass(reading, 2)
    } else {
      add({ kind: 'text', text: sign })
      pass(reading, 1)
    }
  }
  end()
  return words
}

const endOf = ({ text }: Reading, sign: string, from: number): number => {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at
}

function pass(reading: Reading, many: number): void {
  for (let nth = 0; nth < many; nth++) if (reading.text[reading.at + nth] === '\n') reading.line++
  reading.at += many
}

function readDouble(reading: Reading, add: (piece: Piece) => void): void {
  pass(reading, 1)
  add({ kind: 'text', text: '' })
  while (reading.at < reading.text.length) {
    const sign = reading.text[reading.at] ?? ''
    const next = reading.text[reading.at + 1] ?? ''
    if (sign === '"') return pass(reading, 1)
    if (sign === '$') readDollar(reading, add)
    else if (sign === '\\' && '"\\$`\n'.includes(next)) {
      if (next !== '\n') add({ kind: 'text', text: next })
      pass(reading, 2)
    } else {
      add({ kind: 'text', text: sign })
      pass(reading, 1)
    }
  }
}

/** The older way to write `$(…)`. */
function readBackticks(reading: Reading, add: (piece: Piece) => void): void {
  const close = endOf(reading, '`', reading.at + 1)
  add({ kind: 'command', text: reading.text.slice(reading.at + 1, close) })
  pass(reading, close + 1 - reading.at)
}

/** `$NAME`, `${NAME}` or `$(command)`. */
function readDollar(reading: Reading, add: (piece: Piece) => void): void {
  const rest = reading.text.slice(reading.at, reading.at + 200)
  const [whole, name = '', braced] = /^\$(?:(\w+)|\{(\w+)\})/.exec(rest) ?? []
  if (whole !== undefined) {
    add({ kind: 'variable', name: braced ?? name })
    return pass(reading, whole.length)
  }
  if (!rest.startsWith('$(')) {
    add({ kind: 'text', text: '$' })
    return pass(reading, 1)
  }
  const close = closing(reading.text, reading.at + 2)
  add({ kind: 'command', text: reading.text.slice(reading.at + 2, close) })
  pass(reading, close + 1 - reading.at)
}

/** The place where the bracket closes that was opened before; quoted ones do not count. */
function closing(text: string, from: number): number {
  let open = 1
  let quote: string | undefined
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\' && quote !== "'") at++
    else if (quote !== undefined) {
      if (sign === quote) quote = undefined
    } else if (sign === "'" || sign === '"') quote = sign
    else if (sign === '(') open++
    else if (sign === ')' && --open === 0) return at
  }
  return text.length
}
