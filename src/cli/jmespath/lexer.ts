import { JsonError, readJson } from '../readJson.ts'
import type { Value } from '../value.ts'

/** An expression that is none, with the sentence of Python's library. */
export class ExpressionError extends Error {}

export type TokenType =
  | 'unquoted_identifier'
  | 'quoted_identifier'
  | 'literal'
  | 'number'
  | 'dot'
  | 'star'
  | 'rbracket'
  | 'comma'
  | 'colon'
  | 'current'
  | 'rparen'
  | 'lparen'
  | 'lbrace'
  | 'rbrace'
  | 'lbracket'
  | 'flatten'
  | 'filter'
  | 'and'
  | 'expref'
  | 'or'
  | 'pipe'
  | 'ne'
  | 'not'
  | 'lte'
  | 'lt'
  | 'gte'
  | 'gt'
  | 'eq'
  | 'eof'

export interface Token {
  readonly type: TokenType
  readonly value: Value
  readonly start: number
}

const simple: Readonly<Record<string, TokenType>> = {
  '.': 'dot',
  '*': 'star',
  ']': 'rbracket',
  ',': 'comma',
  ':': 'colon',
  '@': 'current',
  '(': 'lparen',
  ')': 'rparen',
  '{': 'lbrace',
  '}': 'rbrace',
}

/** Signs that mean something else with another behind them. */
const doubled: Readonly<Record<string, readonly [second: string, both: TokenType, alone: TokenType]>> = {
  '&': ['&', 'and', 'expref'],
  '|': ['|', 'or', 'pipe'],
  '!': ['=', 'ne', 'not'],
  '<': ['=', 'lte', 'lt'],
  '>': ['=', 'gte', 'gt'],
}

/** The tokens of a JMESPath expression. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0

  const fail = (position: number, what: string): never => {
    throw new ExpressionError(`Bad jmespath expression: ${what}:\n${text}\n${' '.repeat(position)}^`)
  }

  /** What stands up to a delimiter, with what is escaped still escaped. */
  function until(delimiter: string): string {
    const start = at++
    let said = ''
    while (text[at] !== delimiter) {
      if (text[at] === '\\') said += text[at++]
      if (at >= text.length) fail(start, `Unclosed ${delimiter} delimiter`)
      said += text[at++]
    }
    at++
    return said
  }

  function json(said: string): { readonly value: Value } | undefined {
    try {
      return { value: readJson(said) }
    } catch (error) {
      if (error instanceof JsonError) return undefined
      throw error
    }
  }

  function literal(start: number): Value {
    const said = until('`').replaceAll('\\`', '`')
    // what is no JSON is a text without its quotes
    const read = json(said) ?? json(`"${said.trimStart()}"`)
    return read ? read.value : fail(start, `Bad token ${said}`)
  }

  function quoted(start: number): Value {
    const said = `"${until('"')}"`
    try {
      return readJson(said)
    } catch (error) {
      if (error instanceof JsonError) return fail(start, error.message.split(':')[0] ?? '')
      throw error
    }
  }

  function next(): Token | undefined {
    const start = at
    const sign = text[at] ?? ''
    const token = (type: TokenType, value: Value, length = 0): Token => {
      at += length
      return { type, value, start }
    }
    const known = simple[sign]
    if (known) return token(known, sign, 1)
    const word = /[A-Za-z_][A-Za-z0-9_]*/y
    word.lastIndex = at
    const [name] = word.exec(text) ?? []
    if (name !== undefined) return token('unquoted_identifier', name, name.length)
    if (' \t\n\r'.includes(sign)) {
      at++
      return undefined
    }
    if (sign === '[') {
      if (text[at + 1] === ']') return token('flatten', '[]', 2)
      return text[at + 1] === '?' ? token('filter', '[?', 2) : token('lbracket', '[', 1)
    }
    if (sign === "'") return token('literal', until("'").replaceAll("\\'", "'"))
    if (sign === '`') return token('literal', literal(start))
    if (sign === '"') return token('quoted_identifier', quoted(start))
    const pair = doubled[sign]
    if (pair) {
      const [second, both, alone] = pair
      return text[at + 1] === second ? token(both, sign + second, 2) : token(alone, sign, 1)
    }
    const number = /-?\d*/y
    number.lastIndex = at
    const digits = number.exec(text)?.[0] ?? ''
    if (digits === '-') return fail(start, "Unknown token '-'")
    if (digits !== '') return token('number', Number(digits), digits.length)
    if (sign === '=') return text[at + 1] === '=' ? token('eq', '==', 2) : fail(at, "Unknown token '='")
    return fail(start, `Unknown token ${sign}`)
  }

  while (at < text.length) {
    const token = next()
    if (token) tokens.push(token)
  }
  return [...tokens, { type: 'eof', value: '', start: text.length }]
}
