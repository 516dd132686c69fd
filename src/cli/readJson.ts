import { Decimal, type Value } from './value.ts'

/** The reason why a text is no JSON, in the words of Python's reader: `Expecting value: line 1 column 16 (char 15)`. */
export class JsonError extends Error {}

const numberForm = /(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?/y
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const constants: readonly (readonly [string, Value])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', new Decimal(Number.NaN)],
  ['Infinity', new Decimal(Infinity)],
  ['-Infinity', new Decimal(-Infinity)],
]
/** deeper than anything that AWS takes */
const deepest = 200

/** Reads JSON as Python does: a number with a point or an exponent is a double. */
export function readJson(text: string): Value {
  let at = 0

  function fail(what: string, place = at): never {
    const before = text.slice(0, place)
    const line = before.split('\n').length
    throw new JsonError(`${what}: line ${line} column ${place - before.lastIndexOf('\n')} (char ${place})`)
  }
  const skip = () => {
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? 'x')) at++
  }

  function value(depth: number): Value {
    if (depth > deepest) fail('Too deep')
    const sign = text[at]
    if (sign === '"') return string()
    if (sign === '{') return dict(depth)
    if (sign === '[') return list(depth)
    for (const [word, constant] of constants)
      if (text.startsWith(word, at)) {
        at += word.length
        return constant
      }
    numberForm.lastIndex = at
    const [whole, , fraction, exponent] = numberForm.exec(text) ?? []
    if (whole === undefined) return fail('Expecting value')
    at += whole.length
    return fraction === undefined && exponent === undefined ? Number(whole) : new Decimal(Number(whole))
  }

  function string(): string {
    const from = at++
    let said = ''
    for (;;) {
      const sign = text[at]
      if (sign === undefined) fail('Unterminated string starting at', from)
      if (sign === '"') {
        at++
        return said
      }
      if (sign < ' ') fail('Invalid control character at')
      said += sign === '\\' ? escape(from) : sign
      at++
    }
  }

  function escape(from: number): string {
    const sign = text[++at]
    if (sign === undefined) return fail('Unterminated string starting at', from)
    if ('"\\/'.includes(sign)) return sign
    if (sign !== 'u') return escapes[sign] ?? fail('Invalid \\escape', at - 1)
    const digits = text.slice(at + 1, at + 5)
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) fail('Invalid \\uXXXX escape', at)
    at += 4
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  function list(depth: number): readonly Value[] {
    const items: Value[] = []
    at++
    skip()
    if (text[at] === ']') {
      at++
      return items
    }
    for (;;) {
      items.push(value(depth + 1))
      skip()
      const sign = text[at]
      if (sign === ']') {
        at++
        return items
      }
      if (sign !== ',') fail("Expecting ',' delimiter")
      at++
      skip()
    }
  }

  function dict(depth: number): Value {
    const entries: [string, Value][] = []
    at++
    skip()
    if (text[at] === '}') {
      at++
      return {}
    }
    for (;;) {
      if (text[at] !== '"') fail('Expecting property name enclosed in double quotes')
      const name = string()
      skip()
      if (text[at] !== ':') fail("Expecting ':' delimiter")
      at++
      skip()
      entries.push([name, value(depth + 1)])
      skip()
      const sign = text[at]
      if (sign === '}') {
        at++
        return Object.fromEntries(entries)
      }
      if (sign !== ',') fail("Expecting ',' delimiter")
      at++
      skip()
    }
  }

  skip()
  const read = value(0)
  skip()
  if (at < text.length) fail('Extra data')
  return read
}
