import { type Members, membersOf, mostDepth, type NotRead, notRead, type Tree } from '../read/tree.ts'
import { endOfText, wholeText } from './texts.ts'

/** The place in a text that is being read. */
interface Cursor {
  readonly text: string
  at: number
}

/** Thrown where the text is no HCL, and caught at the one door of this file. */
class Misread extends Error {
  readonly at: number
  constructor(said: string, at: number) {
    super(said)
    this.at = at
  }
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length

/** Matches at the cursor, and goes behind it. */
function take(cursor: Cursor, form: RegExp): string | undefined {
  form.lastIndex = cursor.at
  const found = form.exec(cursor.text)?.[0]
  if (found === undefined) return undefined
  cursor.at += found.length
  return found
}

const blank = /(?:[ \t\r\n]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
const blankInLine = /(?:[ \t\r]|\/\*[\s\S]*?\*\/)*/y
const word = /[A-Za-z_][\w-]*/y
const numeral = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const heredocHead = /<<-?[A-Za-z_]\w*[ \t\r]*\n/y
/** an operator, an index, an attribute or a call goes on with a value that seemed to be one already */
const goesOn = /[ \t]*(?:[[.(?]|[-+*/%]|==|!=|[<>]=?|&&|\|\|)/y

const next = (cursor: Cursor) => cursor.text[cursor.at]

function expected(cursor: Cursor, sign: string): void {
  if (next(cursor) !== sign) throw new Misread(`“${sign}” was expected`, cursor.at)
  cursor.at += 1
}

/** A text in quotes, with its `${…}` as they are. */
function quoted(cursor: Cursor): string {
  const from = cursor.at
  const to = endOfText(cursor.text, from)
  if (to === undefined) throw new Misread('a text does not end', from)
  cursor.at = to
  return wholeText(cursor.text.slice(from + 1, to - 1))
}

function heredoc(cursor: Cursor, head: string): string {
  const [, indented, name = ''] = /^<<(-?)(\w+)/.exec(head) ?? []
  const from = cursor.at
  const end = new RegExp(`^[ \\t]*${name}[ \\t\\r]*$`, 'gm')
  end.lastIndex = from
  const found = end.exec(cursor.text)
  if (!found) throw new Misread(`${name} is missing at the end of a text`, from)
  cursor.at = found.index + found[0].length
  const lines = cursor.text.slice(from, found.index).split('\n').slice(0, -1)
  const depth = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0),
  )
  return lines.map((line) => `${indented && Number.isFinite(depth) ? line.slice(depth) : line}\n`).join('')
}

/** Reads items up to a sign, with commas or lines between them. */
function items(cursor: Cursor, closing: string, one: () => void): void {
  for (;;) {
    take(cursor, blank)
    if (next(cursor) === closing) break
    one()
    take(cursor, blank)
    if (next(cursor) === ',') cursor.at += 1
  }
  expected(cursor, closing)
}

/** An expression as it stands, up to what ends it: a comma, a bracket that it has not opened, or the end of its line. */
function expression(cursor: Cursor): string {
  const from = cursor.at
  let depth = 0
  for (let sign = next(cursor); sign !== undefined; sign = next(cursor)) {
    if (sign === '"') {
      quoted(cursor)
      continue
    }
    if (depth === 0 && /[,\n\])}]/.test(sign)) break
    if (depth === 0 && (sign === '#' || cursor.text.startsWith('//', cursor.at))) break
    if (/[[({]/.test(sign)) depth += 1
    if (/[\])}]/.test(sign)) depth -= 1
    cursor.at += 1
  }
  const said = cursor.text.slice(from, cursor.at).trim()
  if (said === '') throw new Misread('a value was expected', from)
  return `\${${said}}`
}

const words: Readonly<Record<string, Tree>> = { true: true, false: false, null: null }

/** A value that needs no evaluation; undefined where it does. */
function plain(cursor: Cursor, depth: number): { readonly value: Tree } | undefined {
  const sign = next(cursor)
  if (sign === '"') return { value: quoted(cursor) }
  const head = take(cursor, heredocHead)
  if (head !== undefined) return { value: heredoc(cursor, head) }
  const digits = take(cursor, numeral)
  if (digits !== undefined) return { value: Number(digits) }
  if (sign === '[' || sign === '{') {
    cursor.at += 1
    take(cursor, blank)
    if (/^for\b/.test(cursor.text.slice(cursor.at, cursor.at + 4))) return undefined
    return { value: sign === '[' ? list(cursor, depth + 1) : object(cursor, depth + 1) }
  }
  const said = take(cursor, word) ?? ''
  return Object.hasOwn(words, said) ? { value: words[said] } : undefined
}

function value(cursor: Cursor, depth: number): Tree {
  if (depth > mostDepth) throw new Misread('it is nested too deeply', cursor.at)
  take(cursor, blank)
  const from = cursor.at
  const found = plain(cursor, depth)
  goesOn.lastIndex = cursor.at
  const isCode = cursor.text.startsWith('//', cursor.at) || cursor.text.startsWith('/*', cursor.at)
  if (found && (isCode || !goesOn.test(cursor.text))) return found.value
  cursor.at = from
  return expression(cursor)
}

function list(cursor: Cursor, depth: number): readonly Tree[] {
  const all: Tree[] = []
  items(cursor, ']', () => void all.push(value(cursor, depth)))
  return all
}

function object(cursor: Cursor, depth: number): Members {
  const all: [string, Tree][] = []
  items(cursor, '}', () => {
    const key = next(cursor) === '"' ? quoted(cursor) : take(cursor, word)
    if (key === undefined) throw new Misread('a name was expected', cursor.at)
    take(cursor, blankInLine)
    if (next(cursor) !== '=' && next(cursor) !== ':') throw new Misread('“=” was expected', cursor.at)
    cursor.at += 1
    all.push([key, value(cursor, depth)])
  })
  return Object.fromEntries(all)
}

/** Attributes and blocks up to the end, or up to the bracket that closes them. */
function body(cursor: Cursor, depth: number): Members {
  if (depth > mostDepth) throw new Misread('it is nested too deeply', cursor.at)
  const all = new Map<string, Tree>()
  for (take(cursor, blank); cursor.at < cursor.text.length && next(cursor) !== '}'; take(cursor, blank)) {
    const name = take(cursor, word)
    if (name === undefined) throw new Misread('a name was expected', cursor.at)
    take(cursor, blankInLine)
    if (next(cursor) === '=') {
      cursor.at += 1
      all.set(name, value(cursor, depth + 1))
    } else all.set(name, added(all.get(name), block(cursor, depth + 1)))
  }
  return Object.fromEntries(all)
}

/** A block's labels and its body, one within the other as the JSON syntax has them. */
function block(cursor: Cursor, depth: number): Members {
  take(cursor, blankInLine)
  const label = next(cursor) === '"' ? quoted(cursor) : take(cursor, word)
  if (label !== undefined) return { [label]: block(cursor, depth + 1) }
  expected(cursor, '{')
  const inside = body(cursor, depth)
  expected(cursor, '}')
  return inside
}

/** Kinds of blocks with two labels; the others have one, or none and are put together by what they say. */
const labels: Readonly<Record<string, number>> = { resource: 1, data: 1 }
/** Kinds of which no two may have the same labels. */
const once = new Set(['resource', 'data', 'variable', 'module'])

/** Blocks of one name stand in a list. */
const added = (before: Tree, one: Members): Tree =>
  before === undefined ? one : Array.isArray(before) ? [...before, one] : [before, one]

/** The top of a file, where blocks of one kind are put together by their labels; `at` is where it ends. */
function together(root: Members, at: number): Members {
  const merged = (parts: readonly Members[], depth: number, isOnce: boolean): Members => {
    const all = new Map<string, Tree>()
    for (const [key, part] of parts.flatMap((one) => Object.entries(one))) {
      const before = all.get(key)
      if (isOnce && depth === 0 && before !== undefined) throw new Misread(`“${key}” stands there twice`, at)
      const both =
        depth > 0 && before !== undefined ? merged([membersOf(before), membersOf(part)], depth - 1, isOnce) : part
      all.set(key, both)
    }
    return Object.fromEntries(all)
  }
  return Object.fromEntries(
    Object.entries(root).map(([kind, one]) => [
      kind,
      Array.isArray(one) ? merged(one, labels[kind] ?? 0, once.has(kind)) : one,
    ]),
  )
}

/**
 * Reads Terraform's own syntax as the tree of its JSON syntax, in which an expression is a text `${…}`. What is no HCL is
 * said with its line.
 */
export function readHcl(text: string): { readonly tree: Tree } | NotRead {
  const cursor: Cursor = { text, at: 0 }
  try {
    const root = body(cursor, 0)
    if (cursor.at < text.length) throw new Misread('a name was expected', cursor.at)
    return { tree: together(root, cursor.at) }
  } catch (error) {
    if (!(error instanceof Misread)) throw error
    return notRead({ kind: 'syntax', said: error.message, line: lineAt(text, error.at) })
  }
}

/** The name of a function and its arguments, where an expression is a call and nothing else. */
export function callIn(written: string): { readonly name: string; readonly given: readonly Tree[] } | undefined {
  const cursor: Cursor = { text: written, at: 0 }
  const name = take(cursor, word)
  if (name === undefined || next(cursor) !== '(') return undefined
  cursor.at += 1
  const given: Tree[] = []
  try {
    items(cursor, ')', () => void given.push(value(cursor, 1)))
  } catch (error) {
    if (!(error instanceof Misread)) throw error
    return undefined
  }
  return cursor.at === written.length ? { name, given } : undefined
}
