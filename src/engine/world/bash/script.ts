/** A piece of a word: text as it is, a variable, or the output of a line. What stood in quotes stays one word. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly quoted: boolean }
  | { readonly kind: 'output'; readonly line: string; readonly quoted: boolean }

export type Word = readonly Piece[]

export interface Into {
  readonly path: Word
  readonly append: boolean
  /** what goes there: what is said, what is complained of, or both */
  readonly of: 'out' | 'err' | 'both'
}

/** A command: variables that it sets, its words, where it reads and where its output goes. */
export interface Command {
  readonly sets: readonly (readonly [name: string, value: Word])[]
  readonly words: readonly Word[]
  readonly input?: Word | undefined
  readonly into: readonly Into[]
  readonly background?: true | undefined
}

/** Commands joined by pipes, and when they are run: always, or after one that succeeded or failed. */
export interface Step {
  readonly pipe: readonly Command[]
  readonly when: 'always' | 'done' | 'failed'
}

/** A line of a script, with those that belong to it. */
export interface Line {
  /** the number of its first line, from 1 */
  readonly nth: number
  readonly source: string
  /** nothing where this shell does not understand it; then `wrong` says what */
  readonly steps?: readonly Step[] | undefined
  readonly wrong?: string | undefined
}

/** The words that begin a block which this shell does not run, each with the one that ends it. */
const blocks: Readonly<Record<string, string>> = {
  if: 'fi',
  for: 'done',
  while: 'done',
  until: 'done',
  case: 'esac',
  select: 'done',
  function: '}',
  '{': '}',
}

class NotUnderstood extends Error {}

/** Reads a script as bash would, as far as this shell goes. A block that it does not know is one line that it cannot run. */
export function readScript(text: string): readonly Line[] {
  const rows = text.replaceAll('\r\n', '\n').split('\n')
  const lines: Line[] = []
  for (let at = 0; at < rows.length;) {
    const from = at
    const first = (rows[at] ?? '').trim()
    if (first === '' || first.startsWith('#')) {
      at++
      continue
    }
    const end = endOfBlock(first)
    if (end !== undefined) {
      while (at < rows.length && !ends(rows[at] ?? '', end)) at++
      at++
      const word = /^[^\s(]+/.exec(first)?.[0] ?? first
      lines.push({ nth: from + 1, source: rows.slice(from, at).join('\n'), wrong: `\`${word}\`` })
      continue
    }
    const read = readLine(rows, at)
    at = read.next
    lines.push({ nth: from + 1, source: rows.slice(from, at).join('\n'), ...read.line })
  }
  return lines
}

const endOfBlock = (first: string): string | undefined => {
  if (/^[\w-]+\s*\(\)/.test(first)) return '}'
  const word = first.split(/[\s;(]/)[0] ?? ''
  return Object.hasOwn(blocks, word) ? blocks[word] : undefined
}

const ends = (row: string, end: string): boolean =>
  new RegExp(`(^|[\\s;])${end === '}' ? '\\}' : end}\\s*($|[;&|#])`).test(row)

interface Read {
  readonly next: number
  readonly line: Pick<Line, 'steps' | 'wrong'>
}

function readLine(rows: readonly string[], from: number): Read {
  let next = from + 1
  let text = rows[from] ?? ''
  const more = () => {
    text += `\n${rows[next] ?? ''}`
    next++
  }
  // a line goes on where it ends in a backslash, an open quote, or a pipe or && that waits for its other side
  while (next < rows.length && isOpen(text)) more()
  const documents: string[] = []
  try {
    const steps = stepsOf(text.replaceAll(/\\\n/g, ' '), (mark, isIndented) => {
      const body: string[] = []
      const bare = (row: string) => (isIndented ? row.replace(/^\t+/, '') : row)
      while (next < rows.length && bare(rows[next] ?? '') !== mark) body.push(bare(rows[next++] ?? ''))
      if (next >= rows.length) throw new NotUnderstood(`<<${mark}`)
      next++
      documents.push(mark)
      return `${body.join('\n')}\n`
    })
    return { next, line: { steps } }
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error
    return { next, line: { wrong: `\`${error.message}\`` } }
  }
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

type Document = (mark: string, isIndented: boolean) => string

/** Takes one line apart. It throws what it does not understand. */
function stepsOf(text: string, documentOf: Document): readonly Step[] {
  const steps: Step[] = []
  let pipe: Command[] = []
  let when: Step['when'] = 'always'
  let at = 0
  const end = (next: Step['when']) => {
    if (pipe.length > 0) steps.push({ pipe, when })
    pipe = []
    when = next
  }
  while (at < text.length) {
    const read = commandFrom(text, at, documentOf)
    at = read.at
    if (read.command) pipe.push(read.command)
    const sign = /^(&&|\|\||\||;|&|\n)/.exec(text.slice(at))?.[0]
    if (sign === undefined) {
      if (at < text.length) throw new NotUnderstood(text[at] ?? '')
      break
    }
    at += sign.length
    if (sign !== '|') end(sign === '&&' ? 'done' : sign === '||' ? 'failed' : 'always')
    if (sign === '&') {
      const last = steps.at(-1)
      const [only] = last?.pipe ?? []
      if (last && only) steps[steps.length - 1] = { ...last, pipe: [{ ...only, background: true }] }
    }
  }
  end('always')
  return steps
}

interface FromCommand {
  readonly at: number
  readonly command?: Command | undefined
}

function commandFrom(text: string, from: number, documentOf: Document): FromCommand {
  const sets: (readonly [string, Word])[] = []
  const words: Word[] = []
  const into: Into[] = []
  let input: Word | undefined
  let at = from
  for (;;) {
    at += /^[^\S\n]*/.exec(text.slice(at))?.[0].length ?? 0
    const rest = text.slice(at)
    if (rest === '' || /^(&&|\|\||\||;|&(?!>)|\n)/.test(rest)) break
    if (rest.startsWith('#')) {
      at += /^[^\n]*/.exec(rest)?.[0].length ?? 0
      continue
    }
    const both = /^(&>>?|\d?>>?&?\d?|<<-?|<)/.exec(rest)?.[0]
    if (both !== undefined) {
      at += both.length
      // 2>&1: what is complained of goes where the rest goes
      if (/&\d$/.test(both)) {
        const last = into.at(-1)
        if (last && last.of === 'out') into[into.length - 1] = { ...last, of: 'both' }
        continue
      }
      at += /^[^\S\n]*/.exec(text.slice(at))?.[0].length ?? 0
      const target = wordFrom(text, at)
      if (!target) throw new NotUnderstood(both)
      at = target.at
      if (both.startsWith('<<')) {
        const isPlain = target.isQuoted
        const mark = target.word.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
        const body = documentOf(mark, both === '<<-')
        input = isPlain ? [{ kind: 'text', text: body }] : piecesOf(body)
      } else if (both === '<') throw new NotUnderstood('<')
      else
        into.push({
          path: target.word,
          append: both.endsWith('>>'),
          of: both.startsWith('&') ? 'both' : both.startsWith('2') ? 'err' : 'out',
        })
      continue
    }
    const assigned = words.length === 0 ? /^([A-Za-z_]\w*)=/.exec(rest) : null
    if (assigned) {
      at += assigned[0].length
      const value = /^(?:[\s;|&]|$)/.test(text.slice(at)) ? undefined : wordFrom(text, at)
      sets.push([assigned[1] ?? '', value?.word ?? []])
      at = value?.at ?? at
      continue
    }
    const read = wordFrom(text, at)
    if (!read) throw new NotUnderstood(text[at] ?? '')
    words.push(read.word)
    at = read.at
  }
  const isThere = words.length > 0 || sets.length > 0 || into.length > 0
  return { at, command: isThere ? { sets, words, into, input } : undefined }
}

interface FromWord {
  readonly at: number
  readonly word: Word
  readonly isQuoted: boolean
}

/** The word that begins here, with its quotes taken off; undefined where there is none. */
function wordFrom(text: string, from: number): FromWord | undefined {
  const pieces: Piece[] = []
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
      plain += text[at + 1] ?? ''
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
  return at === from ? undefined : { at, word: pieces, isQuoted }
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

/** `$NAME`, `${NAME}`, `$(line)` or a line in backticks; nothing where a dollar is only a dollar. */
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
  const named = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*|[?]))/.exec(text.slice(at))
  if (named) return { at: at + named[0].length, piece: { kind: 'variable', name: named[1] ?? named[2] ?? '', quoted } }
  if (text.startsWith('${', at)) throw new NotUnderstood(/^\$\{[^}]*\}?/.exec(text.slice(at))?.[0] ?? '${')
  return undefined
}

/** The pieces of a text in double quotes, or of a document: text, variables, outputs. */
function piecesOf(text: string): Word {
  const pieces: Piece[] = []
  let plain = ''
  for (let at = 0; at < text.length;) {
    const sign = text[at] ?? ''
    if (sign === '\\' && /["\\$`\n]/.test(text[at + 1] ?? '')) {
      plain += text[at + 1] ?? ''
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
