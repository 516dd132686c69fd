import { pythonString, repr, type Value } from '../value.ts'
import { ExpressionError, type Token, tokensOf, type TokenType } from './lexer.ts'

export type Comparison = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte'

/** An expression, ready to be run. */
export type Node =
  | { readonly kind: 'identity' }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'index'; readonly at: number }
  | { readonly kind: 'slice'; readonly from: number | null; readonly to: number | null; readonly step: number | null }
  | { readonly kind: 'chain'; readonly of: 'subexpression' | 'index' | 'pipe'; readonly parts: readonly Node[] }
  | { readonly kind: 'projection'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'values'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'filter'; readonly left: Node; readonly right: Node; readonly condition: Node }
  | { readonly kind: 'flatten'; readonly of: Node }
  | { readonly kind: 'comparison'; readonly by: Comparison; readonly left: Node; readonly right: Node }
  | { readonly kind: 'or' | 'and'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'not' | 'expref'; readonly of: Node }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'hash'; readonly pairs: readonly (readonly [string, Node])[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }

const identity: Node = { kind: 'identity' }

/** The strength with which each binds to what stands before it. */
const powers: Partial<Record<TokenType, number>> = {
  pipe: 1,
  or: 2,
  and: 3,
  eq: 5,
  gt: 5,
  lt: 5,
  gte: 5,
  lte: 5,
  ne: 5,
  flatten: 9,
  star: 20,
  filter: 21,
  dot: 40,
  not: 45,
  lbrace: 50,
  lbracket: 55,
  lparen: 60,
}
const power = (type: TokenType): number => powers[type] ?? 0
/** The strength below which an operator ends a projection. */
const projectionStop = 10
const mostDepth = 200

/** Reads a JMESPath expression; throws `ExpressionError` where it is none. */
export function parseExpression(text: string): Node {
  if (text === '') throw new ExpressionError('Invalid JMESPath expression: cannot be empty.')
  const tokens = tokensOf(text)
  const end = tokens.at(-1) ?? { type: 'eof', value: '', start: text.length }
  let at = 0
  let depth = 0

  const peek = (ahead = 0): Token => tokens[at + ahead] ?? end
  const type = (ahead = 0): TokenType => peek(ahead).type
  const underline = (start: number) => `"${text}"\n${' '.repeat(start + 1)}^`

  function fail({ start, value, type: kind }: Token, why: string): never {
    const where = `Parse error at column ${start}, token "${pythonString(value)}" (${kind.toUpperCase()}), for expression:`
    throw new ExpressionError(`${why}: ${where}\n${underline(start)}`)
  }
  function incomplete({ start }: Token): never {
    throw new ExpressionError(`Invalid jmespath expression: Incomplete expression:\n${underline(start)}`)
  }
  function expect(wanted: TokenType | readonly TokenType[]): void {
    const token = peek()
    if (typeof wanted === 'string' ? token.type === wanted : wanted.includes(token.type)) {
      at++
      return
    }
    if (token.type === 'eof') incomplete(token)
    fail(token, `Expecting: ${typeof wanted === 'string' ? wanted : repr(wanted)}, got: ${token.type}`)
  }

  function expression(binding = 0): Node {
    if (++depth > mostDepth) fail(peek(), 'Too deep')
    const token = peek()
    at++
    let left = prefix(token)
    while (binding < power(type())) {
      const found = peek()
      at++
      left = infix(found, left)
    }
    depth--
    return left
  }

  function prefix(token: Token): Node {
    switch (token.type) {
      case 'literal':
        return { kind: 'literal', value: token.value }
      case 'unquoted_identifier':
        return { kind: 'field', name: pythonString(token.value) }
      case 'quoted_identifier':
        if (type() === 'lparen') fail({ ...peek(), start: 0 }, 'Quoted identifier not allowed for function names.')
        return { kind: 'field', name: pythonString(token.value) }
      case 'star':
        return { kind: 'values', left: identity, right: type() === 'rbracket' ? identity : projected(power('star')) }
      case 'filter':
        return filter(identity)
      case 'lbrace':
        return hash()
      case 'lparen': {
        const inner = expression()
        expect('rparen')
        return inner
      }
      case 'flatten':
        return { kind: 'projection', left: { kind: 'flatten', of: identity }, right: projected(power('flatten')) }
      case 'not':
        return { kind: 'not', of: expression(power('not')) }
      case 'expref':
        return { kind: 'expref', of: expression(0) }
      case 'current':
        return identity
      case 'lbracket':
        return bracket()
      case 'eof':
        return incomplete(token)
      default:
        return fail(token, 'invalid token')
    }
  }

  function bracket(): Node {
    if (type() === 'number' || type() === 'colon') return sliced(identity, index())
    if (type() !== 'star' || type(1) !== 'rbracket') return list()
    at += 2
    return { kind: 'projection', left: identity, right: projected(power('star')) }
  }

  function infix(token: Token, left: Node): Node {
    switch (token.type) {
      case 'dot':
        if (type() === 'star') {
          at++
          return { kind: 'values', left, right: projected(power('dot')) }
        }
        return chained('subexpression', left, afterDot(power('dot')))
      case 'pipe':
        return { kind: 'chain', of: 'pipe', parts: [left, expression(power('pipe'))] }
      case 'or':
      case 'and':
        return { kind: token.type, left, right: expression(power(token.type)) }
      case 'lparen':
        return call(left)
      case 'filter':
        return filter(left)
      case 'eq':
      case 'ne':
      case 'lt':
      case 'lte':
      case 'gt':
      case 'gte':
        return { kind: 'comparison', by: token.type, left, right: expression(power(token.type)) }
      case 'flatten':
        return { kind: 'projection', left: { kind: 'flatten', of: left }, right: projected(power('flatten')) }
      case 'lbracket': {
        if (type() === 'number' || type() === 'colon') {
          const right = index()
          return left.kind === 'chain' && left.of === 'index' ? chained('index', left, right) : sliced(left, right)
        }
        expect('star')
        expect('rbracket')
        return { kind: 'projection', left, right: projected(power('star')) }
      }
      default:
        return fail(token, 'invalid token')
    }
  }

  const chained = (of: 'subexpression' | 'index', left: Node, right: Node): Node =>
    left.kind === 'chain' && left.of === of
      ? { kind: 'chain', of, parts: [...left.parts, right] }
      : { kind: 'chain', of, parts: [left, right] }

  function sliced(left: Node, right: Node): Node {
    const both: Node = { kind: 'chain', of: 'index', parts: [left, right] }
    return right.kind === 'slice' ? { kind: 'projection', left: both, right: projected(power('star')) } : both
  }

  function index(): Node {
    if (type() === 'colon' || type(1) === 'colon') return slice()
    const node: Node = { kind: 'index', at: Number(peek().value) }
    at++
    expect('rbracket')
    return node
  }

  function slice(): Node {
    const parts: [number | null, number | null, number | null] = [null, null, null]
    let nth = 0
    while (type() !== 'rbracket' && nth < 3) {
      if (type() === 'colon') {
        if (++nth === 3) fail(peek(), 'syntax error')
      } else if (type() === 'number') parts[nth] = Number(peek().value)
      else fail(peek(), 'syntax error')
      at++
    }
    expect('rbracket')
    const [from, to, step] = parts
    return { kind: 'slice', from, to, step }
  }

  function filter(left: Node): Node {
    const condition = expression(0)
    expect('rbracket')
    return { kind: 'filter', left, right: type() === 'flatten' ? identity : projected(power('filter')), condition }
  }

  function call(left: Node): Node {
    if (left.kind !== 'field') {
      const before = peek(-2)
      return fail(before, `Invalid function name '${pythonString(before.value)}'`)
    }
    const args: Node[] = []
    while (type() !== 'rparen') {
      args.push(expression())
      if (type() === 'comma') at++
    }
    expect('rparen')
    return { kind: 'call', name: left.name, args }
  }

  function list(): Node {
    const items: Node[] = []
    for (;;) {
      items.push(expression())
      if (type() === 'rbracket') break
      expect('comma')
    }
    expect('rbracket')
    return { kind: 'list', items }
  }

  function hash(): Node {
    const pairs: [string, Node][] = []
    for (;;) {
      const key = peek()
      expect(['quoted_identifier', 'unquoted_identifier'])
      expect('colon')
      pairs.push([pythonString(key.value), expression(0)])
      if (type() === 'comma') at++
      else if (type() === 'rbrace') {
        at++
        return { kind: 'hash', pairs }
      }
    }
  }

  /** What is done with each of a projection. */
  function projected(binding: number): Node {
    if (power(type()) < projectionStop) return identity
    if (type() === 'lbracket' || type() === 'filter') return expression(binding)
    if (type() !== 'dot') return fail(peek(), 'syntax error')
    at++
    return afterDot(binding)
  }

  function afterDot(binding: number): Node {
    const token = peek()
    if (['quoted_identifier', 'unquoted_identifier', 'star'].includes(token.type)) return expression(binding)
    if (token.type === 'lbracket') {
      at++
      return list()
    }
    if (token.type === 'lbrace') {
      at++
      return hash()
    }
    const allowed = ['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']
    return fail(token, `Expecting: ${repr(allowed)}, got: ${token.type}`)
  }

  const parsed = expression()
  if (type() !== 'eof') fail(peek(), `Unexpected token: ${pythonString(peek().value)}`)
  return parsed
}
