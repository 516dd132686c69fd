/** An expression of metric math, read: what is done with what. */
export type Term =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Term[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Term[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Term; readonly right: Term }

/** Operators by how tightly they hold, the loosest first. */
const levels: readonly (readonly string[])[] = [
  ['OR', '||'],
  ['AND', '&&'],
  ['==', '!=', '<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/'],
]

const token = /\s*(?:(\d+(?:\.\d*)?|\.\d+)|([A-Za-z_]\w*)|"([^"]*)"|(==|!=|<=|>=|&&|\|\||[-+*/<>()[\],]))/y

type Token = { readonly text: string; readonly kind: 'number' | 'name' | 'text' | 'sign' }

function tokens(expression: string): readonly Token[] | string {
  const found: Token[] = []
  const text = expression.trimEnd()
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const [, number, name, quoted, sign] = token.exec(text) ?? []
    if (number !== undefined) found.push({ kind: 'number', text: number })
    else if (name !== undefined) found.push({ kind: 'name', text: name })
    else if (quoted !== undefined) found.push({ kind: 'text', text: quoted })
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign })
    else return `Unexpected character at ${at}`
  }
  return found
}

/** deeper than anybody writes */
const deepest = 50

/** Reads an expression, or says in a sentence why it is none. */
export function readTerm(expression: string): Term | string {
  const read = tokens(expression)
  if (typeof read === 'string') return read
  const all: readonly Token[] = read
  let at = 0
  let depth = 0
  const isNext = (text: string) => all[at]?.kind !== 'text' && all[at]?.text === text
  function wrong(): string {
    const next = all[at]
    return next ? `Unexpected '${next.text}'` : 'Unexpected end'
  }
  function take(text: string): string | undefined {
    if (!isNext(text)) return wrong()
    at++
    return undefined
  }

  function level(n: number): Term | string {
    const operators = levels[n]
    if (!operators) return unary()
    let left = level(n + 1)
    while (typeof left !== 'string') {
      const operator = operators.find((one) => isNext(one))
      if (operator === undefined) return left
      at++
      const right = level(n + 1)
      if (typeof right === 'string') return right
      left = { kind: 'binary', operator, left, right }
    }
    return left
  }

  function unary(): Term | string {
    if (++depth > deepest) return 'Nested too deeply'
    const term = isNext('-') ? negative() : primary()
    depth--
    return term
  }

  function negative(): Term | string {
    at++
    const right = unary()
    return typeof right === 'string'
      ? right
      : { kind: 'binary', operator: '-', left: { kind: 'number', value: 0 }, right }
  }

  function primary(): Term | string {
    const next = all[at]
    if (!next) return wrong()
    if (isNext('(')) {
      at++
      const inner = level(0)
      return typeof inner === 'string' ? inner : (take(')') ?? inner)
    }
    if (isNext('[')) {
      at++
      const items = several(']')
      return typeof items === 'string' ? items : { kind: 'list', items }
    }
    if (next.kind === 'sign') return wrong()
    at++
    if (next.kind === 'number') return { kind: 'number', value: Number(next.text) }
    if (next.kind === 'text') return { kind: 'text', value: next.text }
    if (!isNext('(')) return { kind: 'name', name: next.text }
    at++
    const args = several(')')
    return typeof args === 'string' ? args : { kind: 'call', name: next.text, args }
  }

  function several(end: string): readonly Term[] | string {
    const items: Term[] = []
    while (!isNext(end)) {
      if (items.length > 0) {
        const missing = take(',')
        if (missing !== undefined) return missing
      }
      const item = level(0)
      if (typeof item === 'string') return item
      items.push(item)
    }
    at++
    return items
  }

  const term = level(0)
  return typeof term === 'string' || at === all.length ? term : wrong()
}
