import { NotUnderstood, piecesOf, type Word, wordFrom } from './words.ts'

export type { Word } from './words.ts'

export interface Into {
  readonly path: Word
  readonly append: boolean
  /** what goes there: what is said, what is complained of, or both */
  readonly of: 'out' | 'err' | 'both'
}

/** A block of steps that is run when, or as often as, it says. */
export type Block =
  | { readonly kind: 'if'; readonly test: Steps; readonly body: Steps; readonly otherwise: Steps }
  | { readonly kind: 'for'; readonly name: string; readonly values: readonly Word[]; readonly body: Steps }
  | { readonly kind: 'while' | 'until'; readonly test: Steps; readonly body: Steps }
  | { readonly kind: 'group'; readonly body: Steps }

/** A command: variables that it sets, its words or its block, where it reads and where its output goes. */
export interface Command {
  readonly sets: readonly (readonly [name: string, value: Word])[]
  readonly words: readonly Word[]
  readonly block?: Block | undefined
  readonly input?: Word | undefined
  readonly into: readonly Into[]
  readonly background?: true | undefined
}

/** Commands joined by pipes, and when they are run: always, or after one that succeeded or failed. */
export interface Step {
  readonly pipe: readonly Command[]
  readonly when: 'always' | 'done' | 'failed'
  /** after a `!` success is failure */
  readonly not?: true | undefined
}

export type Steps = readonly Step[]

/** A line of a script, with those that belong to it. */
export interface Line {
  /** the number of its first line, from 1 */
  readonly nth: number
  readonly source: string
  /** nothing where this shell does not understand it; then `wrong` says what */
  readonly steps?: Steps | undefined
  readonly wrong?: string | undefined
}

/** Reads a script as bash would, as far as this shell goes. What it does not understand is one line that it cannot run. */
export function readScript(script: string): readonly Line[] {
  const rows = script.replaceAll('\r\n', '\n').split('\n')
  const lines: Line[] = []
  for (let from = 0; from < rows.length;) {
    const first = (rows[from] ?? '').trim()
    if (first === '' || first.startsWith('#')) {
      from++
      continue
    }
    const { read, rows: length } = readOne(rows, from)
    lines.push({ nth: from + 1, source: rows.slice(from, from + length).join('\n'), ...read })
    from += length
  }
  return lines
}

function readOne(rows: readonly string[], from: number) {
  try {
    const reader = readerOf(rows.slice(from).join('\n'))
    const steps = reader.line()
    return { read: { steps }, rows: reader.rows() }
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error
    return { read: { wrong: `\`${error.message}\`` }, rows: lengthOf(rows, from) }
  }
}

const opening = /(?:^|[\s;&|(])(?:if|for|while|until|case|select)(?=\s)/g
const closing = /(?:^|[\s;])(?:fi|done|esac)(?=[\s;&|)#]|$)/g
const count = (row: string, what: RegExp) => [...row.matchAll(what)].length

/** The number of rows that belong to a line that is not understood: all of a block, so that none of what is in it is run by itself. */
function lengthOf(rows: readonly string[], from: number): number {
  let to = from
  let text = rows[to] ?? ''
  if (/^\s*(?:function\s|[\w-]+\s*\(\))/.test(text)) {
    while (to < rows.length && !/^\s*\}|\}\s*$/.test(rows[to] ?? '')) to++
    return Math.min(to + 1, rows.length) - from
  }
  let depth = count(text, opening) - count(text, closing)
  while ((depth > 0 || isOpen(text)) && to + 1 < rows.length) {
    to++
    const row = rows[to] ?? ''
    text = `${text}\n${row}`
    depth += count(row, opening) - count(row, closing)
  }
  const [, mark] = /<<-?\s*["']?(\w+)/.exec(text) ?? []
  if (mark !== undefined) {
    const end = rows.findIndex((row, nth) => nth > to && row.trim() === mark)
    if (end >= 0) to = end
  }
  return to + 1 - from
}

/** True where a line is not over yet: an odd number of quotes, a backslash, a pipe at its end. */
function isOpen(text: string): boolean {
  let quote = ''
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (quote === "'") {
      if (sign === "'") quote = ''
    } else if (sign === '\\') i++
    else if (quote === '"') {
      if (sign === '"') quote = ''
    } else if (sign === "'" || sign === '"') quote = sign
    else if (sign === '#' && /(^|\s)$/.test(text.slice(0, i))) return false
  }
  return quote !== '' || /\\$/.test(text) || /(\||&&)\s*$/.test(text)
}

/** deeper than anybody writes blocks in each other */
const deepest = 20

/** Reads lines from a text. It throws what it does not understand. */
function readerOf(source: string) {
  let text = source
  let at = 0
  let documentRows = 0
  let depth = 0

  const rest = () => text.slice(at)
  const past = (what: RegExp) => {
    at += what.exec(rest())?.[0].length ?? 0
  }
  const blanks = () => past(/^(?:[^\S\n]|\\\n)*(?:#[^\n]*)?/)
  const gap = () => past(/^(?:\s|\\\n|#[^\n]*)*/)
  const word = () => /^[\w!{}[\]-]+/.exec(rest())?.[0] ?? ''

  function take(wanted: string): void {
    if (!rest().startsWith(wanted)) throw new NotUnderstood(rest() === '' ? wanted : word() || (text[at] ?? wanted))
    at += wanted.length
  }

  /** A line, with what belongs to it. */
  function line(): Steps {
    const steps = list(() => /^(?:\n|$)/.test(rest()), blanks)
    take(rest() === '' ? '' : '\n')
    return steps
  }

  /** The steps up to a word that ends them. */
  function until(...ends: readonly string[]): Steps {
    depth++
    if (depth > deepest) throw new NotUnderstood(ends[0] ?? '')
    const steps = list(() => {
      if (rest() === '') throw new NotUnderstood(ends.at(-1) ?? '')
      return ends.includes(word())
    }, gap)
    depth--
    return steps
  }

  function list(isOver: () => boolean, skip: () => void): Steps {
    const steps: Step[] = []
    let when: Step['when'] = 'always'
    for (;;) {
      skip()
      if (isOver()) return steps
      const step = pipeline(when)
      const [sign = ''] = /^(?:&&|\|\||;|&|\n)/.exec(rest()) ?? []
      if (sign === '' && rest() !== '') throw new NotUnderstood(word() || (text[at] ?? ''))
      const [only] = step.pipe
      steps.push(sign === '&' && only ? { ...step, pipe: [{ ...only, background: true }] } : step)
      when = sign === '&&' ? 'done' : sign === '||' ? 'failed' : 'always'
      // the line's own end is seen by who asked for it
      if (sign === '\n') continue
      at += sign.length
      if (when !== 'always') gap()
    }
  }

  function pipeline(when: Step['when']): Step {
    const isNot = /^!\s/.test(rest())
    if (isNot) past(/^!\s+/)
    const pipe = [command()]
    while (/^\|(?!\|)/.test(rest())) {
      at++
      gap()
      pipe.push(command())
    }
    return { pipe, when, ...(isNot && { not: true }) }
  }

  function block(): Block | undefined {
    const [stray] = /^(?:then|do|done|fi|elif|else|esac)(?=[\s;|&]|$)/.exec(rest()) ?? []
    if (stray !== undefined) throw new NotUnderstood(stray)
    const [, name = ''] = /^(if|for|while|until|case|select|function|\{)(?=[\s;(]|$)/.exec(rest()) ?? []
    if (name === '') {
      const [called] = /^[\w-]+(?=\s*\(\))/.exec(rest()) ?? []
      if (called !== undefined) throw new NotUnderstood(called)
      return undefined
    }
    if (name === 'case' || name === 'select' || name === 'function') throw new NotUnderstood(name)
    at += name.length
    if (name === '{') {
      const body = until('}')
      take('}')
      return { kind: 'group', body }
    }
    if (name === 'if') return choice()
    if (name === 'for') return each()
    const test = until('do')
    take('do')
    const body = until('done')
    take('done')
    return { kind: name === 'while' ? 'while' : 'until', test, body }
  }

  function choice(): Block {
    const test = until('then')
    take('then')
    const body = until('elif', 'else', 'fi')
    const end = word()
    take(end)
    if (end === 'fi') return { kind: 'if', test, body, otherwise: [] }
    if (end === 'elif') {
      const other = { sets: [], words: [], into: [], block: choice() }
      return { kind: 'if', test, body, otherwise: [{ pipe: [other], when: 'always' }] }
    }
    const otherwise = until('fi')
    take('fi')
    return { kind: 'if', test, body, otherwise }
  }

  function each(): Block {
    blanks()
    const [name = ''] = /^[A-Za-z_]\w*/.exec(rest()) ?? []
    if (name === '') throw new NotUnderstood('for')
    at += name.length
    blanks()
    take('in')
    const values: Word[] = []
    for (;;) {
      blanks()
      const read = wordFrom(text, at)
      if (!read) break
      values.push(...read.words)
      at = read.at
    }
    past(/^;/)
    gap()
    take('do')
    const body = until('done')
    take('done')
    return { kind: 'for', name, values, body }
  }

  /** The rows of a document, which stand below the line that asks for it and are no lines of the script. */
  function documentOf(mark: string, isIndented: boolean): string {
    const start = text.indexOf('\n', at) + 1
    const bare = (row: string) => (isIndented ? row.replace(/^\t+/, '') : row)
    const below = start > 0 ? text.slice(start).split('\n') : []
    const length = below.findIndex((row) => bare(row) === mark)
    if (length < 0) throw new NotUnderstood(`<<${mark}`)
    text = text.slice(0, start) + below.slice(length + 1).join('\n')
    documentRows += length + 1
    return `${below.slice(0, length).map(bare).join('\n')}\n`
  }

  function redirection(sign: string, into: Into[]): Word | undefined {
    at += sign.length
    // 2>&1: what is complained of goes where the rest goes
    if (/&\d$/.test(sign)) {
      const last = into.at(-1)
      if (last && last.of === 'out') into[into.length - 1] = { ...last, of: 'both' }
      return undefined
    }
    blanks()
    const target = wordFrom(text, at)
    if (!target) throw new NotUnderstood(sign)
    at = target.at
    if (sign.startsWith('<<')) {
      const mark = target.word.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
      const body = documentOf(mark, sign === '<<-')
      return target.isQuoted ? [{ kind: 'text', text: body }] : piecesOf(body)
    }
    if (sign === '<') throw new NotUnderstood('<')
    into.push({
      path: target.word,
      append: sign.endsWith('>>'),
      of: sign.startsWith('&') ? 'both' : sign.startsWith('2') ? 'err' : 'out',
    })
    return undefined
  }

  function command(): Command {
    const sets: (readonly [string, Word])[] = []
    const words: Word[] = []
    const into: Into[] = []
    let input: Word | undefined
    const own = block()
    for (;;) {
      blanks()
      if (/^(?:$|&&|\|\||\||;|&(?!>)|\n)/.test(rest())) break
      const [sign] = /^(?:&>>?|\d?>>?&?\d?|<<-?|<)/.exec(rest()) ?? []
      if (sign !== undefined) {
        input = redirection(sign, into) ?? input
        continue
      }
      const assigned = words.length === 0 ? /^([A-Za-z_]\w*)=/.exec(rest()) : null
      if (assigned) {
        at += assigned[0].length
        const value = /^(?:[\s;|&]|$)/.test(rest()) ? undefined : wordFrom(text, at)
        sets.push([assigned[1] ?? '', value?.word ?? []])
        at = value?.at ?? at
        continue
      }
      const read = own ? undefined : wordFrom(text, at)
      if (!read) throw new NotUnderstood(text[at] ?? '')
      words.push(...read.words)
      at = read.at
    }
    return { sets, words, into, input, ...(own && { block: own }) }
  }

  return { line, rows: () => count(text.slice(0, at).replace(/\n$/, ''), /\n/g) + 1 + documentRows }
}
