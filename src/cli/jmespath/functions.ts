import { CliError, Decimal, isDict, isList, pythonString, repr, type Value } from '../value.ts'
import { compactJson } from '../print/json.ts'
import { typeName } from '../print/text.ts'

/** An argument of a function: a value, or an expression that it evaluates itself. */
export type Argument = { readonly value: Value } | { readonly expression: (value: Value) => Value }

type Kind = 'string' | 'number' | 'array' | 'object' | 'expref' | 'array-number' | 'array-string'

interface Defined {
  /** which kinds each argument may be of; any where there are none */
  readonly takes: readonly (readonly Kind[])[]
  readonly variadic?: true
  readonly run: (args: readonly Argument[]) => Value
}

const pythonTypes = {
  str: 'string',
  int: 'number',
  float: 'number',
  list: 'array',
  dict: 'object',
  bool: 'boolean',
  NoneType: 'null',
  _Expression: 'expref',
} as const
type PythonType = keyof typeof pythonTypes

const pythonTypeOf = (argument: Argument): PythonType =>
  'value' in argument ? (typeName(argument.value) as PythonType) : '_Expression'
const kindOf = (value: Value) => pythonTypes[typeName(value) as PythonType]

const valueOf = (argument: Argument | undefined): Value => (argument && 'value' in argument ? argument.value : null)
const textOf = (argument: Argument | undefined): string => pythonString(valueOf(argument))
const listOf = (argument: Argument | undefined): readonly Value[] => {
  const value = valueOf(argument)
  return isList(value) ? value : []
}
const dictOf = (argument: Argument | undefined) => {
  const value = valueOf(argument)
  return isDict(value) ? value : {}
}
const numberOf = (value: Value): number => (value instanceof Decimal ? value.decimal : Number(value))
const expressionOf = (argument: Argument | undefined) =>
  argument && 'expression' in argument ? argument.expression : () => null
/** A mean as exact as what it was made of. */
const numeric = (value: number, like: readonly Value[]): Value =>
  like.some((one) => one instanceof Decimal) ? new Decimal(value) : value

const typeError = (name: string, value: string, expected: readonly string[], received: string) =>
  new CliError(
    `In function ${name}(), invalid type for value: ${value}, expected one of: ${repr(expected)}, received: "${received}"`,
  )

const compare = (one: Value, other: Value): number =>
  typeof one === 'string' && typeof other === 'string'
    ? one < other
      ? -1
      : one > other
        ? 1
        : 0
    : numberOf(one) - numberOf(other)

const numbers: readonly Kind[] = ['array-number']
const ranked: readonly Kind[] = ['array-number', 'array-string']
const text: readonly Kind[] = ['string']

/** The first of those that no other comes before, as Python's `min` finds it. */
function extreme(items: readonly Value[], keyOf: (one: Value) => Value, sign: 1 | -1): Value {
  let best: { readonly item: Value; readonly key: Value } | undefined
  for (const item of items) {
    const key = keyOf(item)
    if (!best || sign * compare(key, best.key) < 0) best = { item, key }
  }
  return best ? best.item : null
}

function keyed(name: string, argument: Argument | undefined, allowed: readonly string[]): (one: Value) => Value {
  const expression = expressionOf(argument)
  return (one) => {
    const key = expression(one)
    if (!allowed.includes(kindOf(key))) throw typeError(name, pythonString(key), allowed, kindOf(key))
    return key
  }
}

const byKey = (name: string, sign: 1 | -1): Defined => ({
  takes: [['array'], ['expref']],
  run: ([list, by]) => extreme(listOf(list), keyed(name, by, ['number', 'string']), sign),
})

function sortedBy([list, by]: readonly Argument[]): Value {
  const items = listOf(list)
  const [first] = items
  if (first === undefined) return items
  const kind = kindOf(expressionOf(by)(first))
  if (kind !== 'number' && kind !== 'string')
    throw typeError('sort_by', pythonString(first), ['string', 'number'], kind)
  const keyOf = keyed('sort_by', by, [kind])
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .toSorted((one, other) => compare(one.key, other.key))
    .map(({ item }) => item)
}

function toNumber([argument]: readonly Argument[]): Value {
  const value = valueOf(argument)
  if (typeof value === 'number' || value instanceof Decimal) return value
  if (typeof value !== 'string') return null
  const said = value.trim()
  if (/^[-+]?\d+$/.test(said)) return Number(said)
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(said) ? new Decimal(Number(said)) : null
}

function contains([subject, search]: readonly Argument[]): Value {
  const [where, what] = [valueOf(subject), valueOf(search)]
  if (isList(where))
    return where.some(
      (one) =>
        repr(one) === repr(what) ||
        (kindOf(one) === 'number' && kindOf(what) === 'number' && numberOf(one) === numberOf(what)),
    )
  if (typeof what !== 'string')
    throw new CliError(`'in <string>' requires string as left operand, not ${typeName(what)}`)
  return pythonString(where).includes(what)
}

function size([argument]: readonly Argument[]): Value {
  const value = valueOf(argument)
  if (isList(value)) return value.length
  return isDict(value) ? Object.keys(value).length : [...pythonString(value)].length
}

const functions: Readonly<Record<string, Defined>> = {
  abs: { takes: [['number']], run: ([one]) => numeric(Math.abs(numberOf(valueOf(one))), [valueOf(one)]) },
  avg: {
    takes: [numbers],
    run([list]) {
      const items = listOf(list)
      return items.length === 0
        ? null
        : new Decimal(items.reduce<number>((sum, one) => sum + numberOf(one), 0) / items.length)
    },
  },
  ceil: { takes: [['number']], run: ([one]) => Math.ceil(numberOf(valueOf(one))) },
  contains: { takes: [['array', 'string'], []], run: contains },
  ends_with: { takes: [text, text], run: ([one, other]) => textOf(one).endsWith(textOf(other)) },
  floor: { takes: [['number']], run: ([one]) => Math.floor(numberOf(valueOf(one))) },
  join: { takes: [text, ['array-string']], run: ([by, list]) => listOf(list).map(pythonString).join(textOf(by)) },
  keys: { takes: [['object']], run: ([one]) => Object.keys(dictOf(one)) },
  length: { takes: [['string', 'array', 'object']], run: size },
  map: { takes: [['expref'], ['array']], run: ([by, list]) => listOf(list).map((one) => expressionOf(by)(one)) },
  max: { takes: [ranked], run: ([list]) => extreme(listOf(list), (one) => one, -1) },
  max_by: byKey('max_by', -1),
  merge: {
    takes: [['object']],
    variadic: true,
    run: (args) => Object.fromEntries(args.flatMap((one) => Object.entries(dictOf(one)))),
  },
  min: { takes: [ranked], run: ([list]) => extreme(listOf(list), (one) => one, 1) },
  min_by: byKey('min_by', 1),
  not_null: { takes: [[]], variadic: true, run: (args) => args.map(valueOf).find((value) => value !== null) ?? null },
  reverse: {
    takes: [['array', 'string']],
    run([one]) {
      const value = valueOf(one)
      return isList(value) ? value.toReversed() : [...pythonString(value)].toReversed().join('')
    },
  },
  sort: { takes: [['array-string', 'array-number']], run: ([list]) => listOf(list).toSorted(compare) },
  sort_by: { takes: [['array'], ['expref']], run: sortedBy },
  starts_with: { takes: [text, text], run: ([one, other]) => textOf(one).startsWith(textOf(other)) },
  sum: {
    takes: [numbers],
    run: ([list]) =>
      numeric(
        listOf(list).reduce<number>((sum, one) => sum + numberOf(one), 0),
        listOf(list),
      ),
  },
  to_array: { takes: [[]], run: ([one]) => (isList(valueOf(one)) ? valueOf(one) : [valueOf(one)]) },
  to_number: { takes: [[]], run: toNumber },
  to_string: {
    takes: [[]],
    run: ([one]) => (typeof valueOf(one) === 'string' ? valueOf(one) : compactJson(valueOf(one))),
  },
  type: { takes: [[]], run: ([one]) => kindOf(valueOf(one)) },
  values: { takes: [['object']], run: ([one]) => Object.values(dictOf(one)) },
}

/** Calls a function by its name, once its arguments are as many and of the kinds that it takes. */
export function call(name: string, args: readonly Argument[]): Value {
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (!known) throw new CliError(`Unknown function: ${name}()`)
  const needed = known.takes.length
  const plural = needed === 1 ? 'argument' : 'arguments'
  if (known.variadic && args.length < needed)
    throw new CliError(`Expected at least ${needed} ${plural} for function ${name}(), received ${args.length}`)
  if (!known.variadic && args.length !== needed)
    throw new CliError(`Expected ${needed} ${plural} for function ${name}(), received ${args.length}`)
  for (const [i, arg] of args.entries()) check(name, arg, known.takes[Math.min(i, needed - 1)] ?? [])
  return known.run(args)
}

function check(name: string, argument: Argument, allowed: readonly Kind[]): void {
  if (allowed.length === 0) return
  const kind = pythonTypes[pythonTypeOf(argument)]
  const value = valueOf(argument)
  if (!allowed.some((one) => one.split('-')[0] === kind)) {
    const shown = 'value' in argument ? pythonString(value) : 'an expression'
    throw typeError(name, shown, allowed, kind)
  }
  const within = allowed.flatMap((one) => (one.includes('-') ? [one.split('-')[1] ?? ''] : []))
  if (within.length === 0 || !isList(value) || value.length === 0) return
  const wanted = within.find((one) => one === kindOf(value[0] ?? null))
  const wrong = wanted === undefined ? value[0] : value.find((one) => kindOf(one) !== wanted)
  if (wrong !== undefined) throw typeError(name, pythonString(wrong), allowed, typeName(wrong))
}
