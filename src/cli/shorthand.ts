import type { Value } from './value.ts'

/** A text that is no shorthand, with the CLI's sentence and a caret under the place. */
export class ShorthandError extends Error {}

// what a word begins with, and what follows in it
const first = /(?:\\,|[!#-&(-+\--<>-Z\\-z|-\uffff])(?:\\,|[\s!#-&(-+\--\\^-|~-\uffff])*/uy
const second = /(?:\\,|[!#-&(-+\--<>-Z\\-z|-\uffff])(?:\\,|[\s!#-&(-+\--<>-\uffff])*/uy
const singleQuoted = /'(?:\\\\|\\'|[^'])*'/uy
const doubleQuoted = /"(?:\\\\|\\"|[^"])*"/uy
const keySign = /[A-Za-z0-9\-_.#/:]/
const blanks = new Set(' \t\n\r\v\f')
/** deeper than any parameter */
const deepest = 60

/** Loads what `key@=file://…` names. */
export type LoadFile = (reference: string) => string

/** Reads the CLI's shorthand, `Name=instance-state-name,Values=running,stopped`. Numbers and flags stay texts. */
export function readShorthand(input: string, load: LoadFile): { readonly [name: string]: Value } {
  let at = 0
  let depth = 0

  function where(index: number): string {
    const end = input.indexOf('\n', index)
    const [before, after] = end < 0 ? [input, ''] : [input.slice(0, end), input.slice(end)]
    const spaces = index - (input.slice(0, index).lastIndexOf('\n') + 1)
    return ` ${before}\n${' '.repeat(spaces)}^${after}`
  }
  function fail(expected: string, received: string): never {
    throw new ShorthandError(`Expected: '${expected}', received: '${received}' for input:\n${where(at)}`)
  }
  const skip = () => {
    while (blanks.has(input[at] ?? '')) at++
  }
  function expect(sign: string, around = false): void {
    if (around) skip()
    if (input[at] !== sign) fail(sign, input[at] ?? 'EOF')
    at++
    if (around) skip()
  }
  function taken(form: RegExp): string | undefined {
    form.lastIndex = at
    const [found] = form.exec(input) ?? []
    if (found !== undefined) at += found.length
    return found
  }

  function parameter(): { readonly [name: string]: Value } {
    const read = new Map<string, Value>([pair()])
    let last = at
    while (at < input.length) {
      expect(',', true)
      const [key, value] = pair()
      if (read.has(key))
        throw new ShorthandError(
          `Second instance of key "${key}" encountered for input:\n${where(last + 1)}\nThis is often because there is a preceding "," instead of a space.`,
        )
      read.set(key, value)
      last = at
    }
    return Object.fromEntries(read)
  }

  function key(): string {
    const from = at
    while (keySign.test(input[at] ?? ' ')) at++
    return input.slice(from, at)
  }

  function pair(): [string, Value] {
    const name = key()
    const isFile = input[at] === '@'
    if (isFile) at++
    expect('=', true)
    const value = values()
    return [name, isFile && typeof value === 'string' ? load(value) : value]
  }

  function values(): Value {
    if (at >= input.length) return ''
    if (input[at] === '[') return list()
    return input[at] === '{' ? hash() : csv()
  }

  function csv(): Value {
    const value = word()
    skip()
    if (input[at] !== ',') return value
    expect(',', true)
    const items = [value]
    for (;;) {
      try {
        const item = secondWord()
        skip()
        if (at < input.length) expect(',', true)
        items.push(item)
        if (at >= input.length && input.at(-1) !== ',') break
        if (at >= input.length) fail('<second>', '<none>')
      } catch (error) {
        if (!(error instanceof ShorthandError) || at >= input.length) throw error
        // an `=` turned up: what stands before it is the next key, not an item
        while (at > 0 && input[at] !== ',') at--
        break
      }
    }
    return items.length === 1 ? value : items
  }

  const unescaped = (said: string) => said.replaceAll('\\,', ',').trimEnd()

  function quoted(form: RegExp, name: string, sign: string): string {
    const found = taken(form)
    if (found === undefined) return fail(`<${name}>`, '<none>')
    return found.slice(1, -1).replaceAll(`\\${sign}`, sign).replaceAll('\\\\', '\\')
  }

  function word(): string {
    if (input[at] === "'") return quoted(singleQuoted, 'singled quoted', "'")
    if (input[at] === '"') return quoted(doubleQuoted, 'double quoted', '"')
    return unescaped(taken(first) ?? '')
  }

  function secondWord(): string {
    if (input[at] === "'" || input[at] === '"') return word()
    return unescaped(taken(second) ?? fail('<second>', '<none>'))
  }

  function explicit(): Value {
    if (++depth > deepest) fail('less', 'too deep')
    const value = input[at] === '[' ? list() : input[at] === '{' ? hash() : word()
    depth--
    return value
  }

  function list(): Value {
    expect('[', true)
    const items: Value[] = []
    while (input[at] !== ']') {
      items.push(explicit())
      skip()
      if (input[at] !== ']') {
        expect(',')
        skip()
      }
    }
    expect(']')
    return items
  }

  function hash(): Value {
    expect('{', true)
    const entries: [string, Value][] = []
    while (input[at] !== '}') {
      const name = key()
      const isFile = input[at] === '@'
      if (isFile) at++
      expect('=', true)
      const value = explicit()
      skip()
      if (input[at] !== '}') {
        expect(',')
        skip()
      }
      entries.push([name, isFile && typeof value === 'string' ? load(value) : value])
    }
    expect('}')
    return Object.fromEntries(entries)
  }

  return parameter()
}
