import { NotUnderstood, unexpected, unfinished, Ungrammatical, type Word } from './pieces.ts'
import { lengthOf } from './extent.ts'
import type { Arm, Block, Command, Into, Line, Step, Steps } from './steps.ts'
import { piecesOf, wordFrom } from './words.ts'

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
    if (error instanceof Ungrammatical) return { read: { error: error.message }, rows: rows.length - from }
    if (!(error instanceof NotUnderstood)) throw error
    return { read: { wrong: `\`${error.message}\`` }, rows: lengthOf(rows, from) }
  }
}

const everyWord: Word = [{ kind: 'variable', name: '@', quoted: true }]

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
    if (rest() === '' && wanted !== '') throw unfinished()
    if (!rest().startsWith(wanted)) throw unexpected(word() || (text[at] ?? wanted))
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
      if (rest() === '') throw unfinished()
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
      // the end of a way of `case`, or of a shell within: who asked for the list takes it
      const isClosed = rest().startsWith(';;') || rest().startsWith(')')
      const [sign = ''] = isClosed ? [] : (/^(?:&&|\|\||;|&|\n)/.exec(rest()) ?? [])
      if (isClosed && !isOver()) throw unexpected(rest().slice(0, rest().startsWith(')') ? 1 : 2))
      if (sign === '' && rest() !== '' && !isClosed) throw unexpected(word() || (text[at] ?? ''))
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
    if (stray !== undefined) throw unexpected(stray)
    const [sum] = /^\(\(/.exec(rest()) ?? []
    if (sum !== undefined) return { kind: 'sum', said: inDoubleBrackets() }
    if (rest().startsWith('(')) return within()
    const [define, called] = /^(?:function\s+([\w-]+)(?:\s*\(\s*\))?|[\w-]+\s*\(\s*\))/.exec(rest()) ?? []
    if (define !== undefined) {
      at += define.length
      gap()
      const body = command()
      if (!body.block) throw new NotUnderstood(define)
      return {
        kind: 'function',
        name: called ?? define.replace(/\s*\(.*/s, ''),
        body: [{ pipe: [body], when: 'always' }],
      }
    }
    const [, name = ''] = /^(if|for|while|until|case|select|\{)(?=[\s;(]|$)/.exec(rest()) ?? []
    if (name === '') return undefined
    if (name === 'select') throw new NotUnderstood(name)
    at += name.length
    if (name === 'case') return ways()
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

  /** What stands in `((…))`. */
  function inDoubleBrackets(): Word {
    const [, said] = /^\(\(([^]*?)\)\)/.exec(rest()) ?? []
    if (said === undefined) throw unfinished()
    at += said.length + 4
    return piecesOf(said)
  }

  /** A shell within this one. */
  function within(): Block {
    take('(')
    if (++depth > deepest) throw new NotUnderstood('(')
    const body = list(() => {
      if (rest() === '') throw unfinished()
      return rest().startsWith(')')
    }, gap)
    depth--
    if (body.length === 0) throw unexpected(')')
    take(')')
    return { kind: 'group', body, apart: true }
  }

  function wanted(): Word {
    blanks()
    const read = wordFrom(text, at)
    if (!read) throw rest() === '' ? unfinished() : unexpected(text[at] === '\n' ? 'newline' : (text[at] ?? ''))
    at = read.at
    return read.word
  }

  function ways(): Block {
    const asked = wanted()
    gap()
    take('in')
    if (++depth > deepest) throw new NotUnderstood('case')
    const arms: Arm[] = []
    for (;;) {
      gap()
      if (/^esac(?=[\s;|&)]|$)/.test(rest())) break
      past(/^\(/)
      const patterns = [wanted()]
      for (blanks(); rest().startsWith('|'); blanks()) {
        at++
        patterns.push(wanted())
      }
      take(')')
      const body = list(() => {
        if (rest() === '') throw unfinished()
        return rest().startsWith(';;') || word() === 'esac'
      }, gap)
      arms.push({ patterns, body })
      if (/^;;&|^;&/.test(rest())) throw new NotUnderstood(';;&')
      past(/^;;/)
    }
    depth--
    take('esac')
    return { kind: 'case', word: asked, arms }
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

  function bodyOf(): Steps {
    past(/^;/)
    gap()
    take('do')
    const body = until('done')
    take('done')
    return body
  }

  function each(): Block {
    blanks()
    if (rest().startsWith('((')) {
      const parts = inCount()
      blanks()
      return { kind: 'count', parts, body: bodyOf() }
    }
    const [name = ''] = /^[A-Za-z_]\w*/.exec(rest()) ?? []
    if (name === '') throw new NotUnderstood('for')
    at += name.length
    blanks()
    // without words it goes through those of the script or function
    if (!/^in(?=\s)/.test(rest())) return { kind: 'for', name, values: [everyWord], body: bodyOf() }
    take('in')
    const values: Word[] = []
    for (;;) {
      blanks()
      const read = wordFrom(text, at)
      if (!read) break
      values.push(...read.words)
      at = read.at
    }
    return { kind: 'for', name, values, body: bodyOf() }
  }

  function inCount(): readonly Word[] {
    const [whole, ...parts] = /^\(\(([^;]*);([^;]*);([^]*?)\)\)/.exec(rest()) ?? []
    if (whole === undefined) throw unfinished()
    at += whole.length
    return parts.map((part) => piecesOf(part))
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
      // in [[ … ]] signs of the shell are words
      const isTest = isOpenTest(words)
      const [inTest] = (isTest && /^(?:&&|\|\||[<>()])/.exec(rest())) || []
      if (inTest !== undefined) {
        words.push([{ kind: 'text', text: inTest }])
        at += inTest.length
        continue
      }
      if (/^(?:$|&&|\|\||\||;|&(?!>)|\n|\))/.test(rest())) break
      const [sign] = /^(?:&>>?|\d?>>?&?\d?|<<-?|<)/.exec(rest()) ?? []
      if (sign !== undefined) {
        input = redirection(sign, into) ?? input
        continue
      }
      const assigned = words.length === 0 ? /^([A-Za-z_]\w*)=/.exec(rest()) : null
      if (assigned) {
        at += assigned[0].length
        if (rest().startsWith('(')) throw new NotUnderstood(`${assigned[0]}(`)
        const value = /^(?:[\s;|&)]|$)/.test(rest()) ? undefined : wordFrom(text, at)
        sets.push([assigned[1] ?? '', value?.word ?? []])
        at = value?.at ?? at
        continue
      }
      const read = own ? undefined : wordFrom(text, at)
      if (!read) throw unexpected(own ? word() || (text[at] ?? '') : (text[at] ?? ''))
      words.push(...read.words)
      at = read.at
    }
    return { sets, words, into, input, ...(own && { block: own }) }
  }

  return { line, rows: () => text.slice(0, at).replace(/\n$/, '').split('\n').length + documentRows }
}

/** True while the words of a `[[` have no `]]` yet. */
const isOpenTest = ([first, ...others]: readonly Word[]): boolean => isWord(first, '[[') && !isWord(others.at(-1), ']]')

const isWord = (word: Word | undefined, text: string) =>
  word?.length === 1 && word[0]?.kind === 'text' && word[0].text === text
