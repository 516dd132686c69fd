import { CliError, Decimal, type Dict, isDict, isList, type Value } from '../value.ts'
import { typeName } from '../print/text.ts'
import { type Argument, call } from './functions.ts'
import type { Comparison, Node } from './parser.ts'

/** The value that an expression finds in a value. */
export function search(node: Node, value: Value): Value {
  switch (node.kind) {
    case 'identity':
      return value
    case 'field':
      return isDict(value) && Object.hasOwn(value, node.name) ? (value[node.name] ?? null) : null
    case 'literal':
      return node.value
    case 'index':
      return isList(value) ? (value.at(node.at) ?? null) : null
    case 'slice':
      return isList(value) ? sliced(value, node.from, node.to, node.step) : null
    case 'chain':
      return node.parts.reduce((found, part) => search(part, found), value)
    case 'projection':
      return projected(search(node.left, value), node.right)
    case 'values': {
      const base = search(node.left, value)
      return isDict(base) ? projected(Object.values(base), node.right) : null
    }
    case 'filter': {
      const base = search(node.left, value)
      return isList(base)
        ? projected(
            base.filter((one) => !isFalse(search(node.condition, one))),
            node.right,
          )
        : null
    }
    case 'flatten': {
      const base = search(node.of, value)
      return isList(base) ? base.flatMap((one) => (isList(one) ? one : [one])) : null
    }
    case 'comparison':
      return compared(node.by, search(node.left, value), search(node.right, value))
    case 'or': {
      const left = search(node.left, value)
      return isFalse(left) ? search(node.right, value) : left
    }
    case 'and': {
      const left = search(node.left, value)
      return isFalse(left) ? left : search(node.right, value)
    }
    case 'not':
      return isFalse(search(node.of, value))
    case 'list':
      return value === null ? null : node.items.map((item) => search(item, value))
    case 'hash':
      return value === null ? null : hashed(node.pairs, value)
    case 'call':
      return call(
        node.name,
        node.args.map((arg) => argument(arg, value)),
      )
    case 'expref':
      return null
  }
}

const argument = (node: Node, value: Value): Argument =>
  node.kind === 'expref' ? { expression: (one) => search(node.of, one) } : { value: search(node, value) }

const hashed = (pairs: readonly (readonly [string, Node])[], value: Value): Dict =>
  Object.fromEntries(pairs.map(([name, part]) => [name, search(part, value)]))

const projected = (base: Value, right: Node): Value =>
  isList(base) ? base.map((one) => search(right, one)).filter((found) => found !== null) : null

function isFalse(value: Value): boolean {
  if (isList(value)) return value.length === 0
  if (isDict(value)) return Object.keys(value).length === 0
  return value === null || value === false || value === ''
}

/** A slice as Python cuts it. */
function sliced(items: readonly Value[], from: number | null, to: number | null, by: number | null): readonly Value[] {
  const step = by ?? 1
  if (step === 0) throw new CliError('slice step cannot be zero')
  const size = items.length
  const bound = (at: number, least: number, most: number) => Math.min(most, Math.max(least, at < 0 ? at + size : at))
  const [least, most] = step > 0 ? [0, size] : [-1, size - 1]
  const start = from === null ? (step > 0 ? 0 : size - 1) : bound(from, least, most)
  const stop = to === null ? (step > 0 ? size : -1) : bound(to, least, most)
  const found: Value[] = []
  for (let at = start; step > 0 ? at < stop : at > stop; at += step) found.push(items[at] ?? null)
  return found
}

const numberIn = (value: Value): number | undefined =>
  typeof value === 'number' ? value : value instanceof Decimal ? value.decimal : undefined

const isComparable = (value: Value) => typeof value === 'string' || numberIn(value) !== undefined
const signs = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const

function compared(by: Comparison, left: Value, right: Value): Value {
  if (by === 'eq') return equal(left, right)
  if (by === 'ne') return !equal(left, right)
  if (!isComparable(left) || !isComparable(right)) return null
  if ((typeof left === 'string') !== (typeof right === 'string'))
    throw new CliError(`'${signs[by]}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`)
  const order = ordered(left, right)
  if (by === 'lt') return order < 0
  if (by === 'lte') return order <= 0
  return by === 'gt' ? order > 0 : order >= 0
}

/** The order in which two numbers or two texts stand to each other. */
function ordered(one: Value, other: Value): number {
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : one > other ? 1 : 0
  return (numberIn(one) ?? 0) - (numberIn(other) ?? 0)
}

function equal(one: Value, other: Value): boolean {
  const [a, b] = [numberIn(one), numberIn(other)]
  if (a !== undefined || b !== undefined) return a === b
  if (isList(one))
    return isList(other) && one.length === other.length && one.every((item, i) => equal(item, other[i] ?? null))
  if (!isDict(one) || !isDict(other)) return one === other
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && equal(one[name] ?? null, other[name] ?? null))
  )
}
