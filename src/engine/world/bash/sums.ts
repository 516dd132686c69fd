/** The variables that a sum reads and sets. */
export interface Numbers {
  readonly get: (name: string) => string | undefined
  readonly set: (name: string, value: string) => void
}

type Sum = { readonly value: number } | { readonly wrong: string }

class Wrong extends Error {}

/** Operators by how strongly they bind, the weakest first. */
const tiers: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/', '%'],
]

const deepest = 50

/** The value of what stands in `$((…))`, whole numbers only; or what bash says is wrong with it. */
export function sumOf(said: string, numbers: Numbers): Sum {
  const tokens = said.match(/\*\*|\+\+|--|[-+*/%]=|[<>=!]=|&&|\|\||0[xX][\da-fA-F]+|\d+|[A-Za-z_]\w*|[^\s]/g) ?? []
  let at = 0
  let depth = 0
  const wrong = (what: string) => new Wrong(`${said}: ${what} (error token is "${tokens.slice(at).join(' ')}")`)
  const numberOf = (name: string) => {
    const value = numbers.get(name) ?? ''
    return /^-?\d+$/.test(value.trim()) ? Number(value) : 0
  }
  const set = (name: string, value: number) => {
    numbers.set(name, String(value))
    return value
  }

  function whole(): number {
    const [name = '', sign = ''] = tokens.slice(at, at + 2)
    if (/^[A-Za-z_]/.test(name) && /^[-+*/%]?=$/.test(sign)) {
      at += 2
      const value = whole()
      return set(name, sign === '=' ? value : applied(sign.slice(0, -1), numberOf(name), value))
    }
    const test = tier(0)
    if (tokens[at] !== '?') return test
    at++
    const one = whole()
    if (tokens[at++] !== ':') throw wrong("`:' expected for conditional expression")
    const other = whole()
    return test === 0 ? other : one
  }

  function tier(nth: number): number {
    const signs = tiers[nth]
    if (!signs) return power()
    let value = tier(nth + 1)
    for (;;) {
      const sign = tokens[at] ?? ''
      if (!signs.includes(sign)) return value
      at++
      value = applied(sign, value, tier(nth + 1))
    }
  }

  function power(): number {
    const base = one()
    if (tokens[at] !== '**') return base
    at++
    const exponent = power()
    if (exponent < 0) throw wrong('exponent less than 0')
    let value = 1
    for (let nth = 0; nth < exponent && Number.isSafeInteger(value); nth++) value *= base
    return safe(value)
  }

  function one(): number {
    if (++depth > deepest) throw wrong('expression recursion level exceeded')
    const value = atom()
    depth--
    return value
  }

  function atom(): number {
    const token = tokens[at] ?? ''
    at++
    if (token === '-') return -one()
    if (token === '+') return one()
    if (token === '!') return Number(one() === 0)
    if (token === '(') {
      const value = whole()
      if (tokens[at++] !== ')') throw wrong("missing `)'")
      return value
    }
    if (token === '++' || token === '--') {
      const name = tokens[at++] ?? ''
      return set(name, numberOf(name) + (token === '++' ? 1 : -1))
    }
    if (/^0[xX]|^\d/.test(token)) return Number(token)
    if (!/^[A-Za-z_]/.test(token)) {
      at--
      throw wrong('syntax error: operand expected')
    }
    const value = numberOf(token)
    if (tokens[at] === '++' || tokens[at] === '--') set(token, value + (tokens[at++] === '++' ? 1 : -1))
    return value
  }

  function applied(sign: string, left: number, right: number): number {
    switch (sign) {
      case '+':
        return safe(left + right)
      case '-':
        return safe(left - right)
      case '*':
        return safe(left * right)
      case '/':
      case '%':
        if (right === 0) throw wrong('division by 0')
        return sign === '%' ? left % right : Math.trunc(left / right)
      case '<':
        return Number(left < right)
      case '>':
        return Number(left > right)
      case '<=':
        return Number(left <= right)
      case '>=':
        return Number(left >= right)
      case '==':
        return Number(left === right)
      case '!=':
        return Number(left !== right)
      case '&&':
        return Number(left !== 0 && right !== 0)
      default:
        return Number(left !== 0 || right !== 0)
    }
  }

  const safe = (value: number) => {
    if (!Number.isSafeInteger(value)) throw wrong('a number larger than the playground counts')
    return value + 0
  }

  try {
    if (tokens.length === 0) return { value: 0 }
    const value = whole()
    if (at < tokens.length) throw wrong('syntax error in expression')
    return { value: value === 0 ? 0 : value }
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.message }
    throw error
  }
}
