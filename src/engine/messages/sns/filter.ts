import { isRecord } from '#lib/record.ts'
import { isWithin } from '../../world/network/learner.ts'
import type { MessageAttributes, Scope } from './sns.ts'

/** The values that a message has under a name, in its attributes or in its body. */
type Values = (name: string) => readonly unknown[]

/** SNS developer guide, subscription-filter-policy-constraints. */
const mostKeys = 5
const mostCombinations = 150
const operators = [
  'prefix',
  'suffix',
  'equals-ignore-case',
  'wildcard',
  'anything-but',
  'numeric',
  'exists',
  'cidr',
] as const

/**
 * The reason why SNS takes no such filter policy, in its words; undefined for one that it takes. Sentences as clients have
 * seen them (the snapshots of LocalStack, moto's tests); what Jackson adds of where in the text it was is left out.
 */
export function whyNotPolicy(text: string, scope: Scope): string | undefined {
  const policy = parsed(text)
  if (!isRecord(policy)) return 'failed to parse JSON.'
  if (Object.keys(policy).length > mostKeys) return 'Filter policy can not have more than 5 keys'
  const wrong = whyNotRules(policy, scope)
  if (wrong !== undefined) return wrong
  return combinations(policy) > mostCombinations ? 'Filter policy is too complex' : undefined
}

/** The value that a text says in JSON; undefined where it says none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function whyNotRules(policy: object, scope: Scope): string | undefined {
  for (const [key, rule] of Object.entries(policy)) {
    const wrong = whyNotRule(key, rule, scope)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

function whyNotRule(key: string, rule: unknown, scope: Scope): string | undefined {
  if (key === '$or' && Array.isArray(rule))
    return rule.map((one) => (isRecord(one) ? whyNotRules(one, scope) : undefined)).find((one) => one !== undefined)
  if (Array.isArray(rule)) {
    if (rule.length === 0) return 'Empty arrays are not allowed'
    return rule.map(whyNotCondition).find((one) => one !== undefined)
  }
  if (!isRecord(rule)) return `"${key}" must be an object or an array`
  if (scope === 'MessageAttributes')
    return 'Filter policy scope MessageAttributes does not support nested filter policy'
  return whyNotRules(rule, scope)
}

function whyNotCondition(condition: unknown): string | undefined {
  if (!isRecord(condition))
    return Array.isArray(condition) ? 'Match value must be String, number, true, false, or null' : undefined
  const [name = '', ...others] = Object.keys(condition)
  if (others.length > 0) return 'Only one key allowed in match expression'
  if (!operators.some((known) => known === name)) return `Unrecognized match type ${name}`
  const value = condition[name]
  if (name === 'exists')
    return typeof value === 'boolean' ? undefined : 'exists match pattern must be either true or false.'
  if (name === 'numeric')
    return isRange(value) ? undefined : 'Value of numeric must be an array of operators and numbers'
  if (name === 'anything-but') return undefined
  return typeof value === 'string' ? undefined : `${name} match pattern must be a string`
}

const compares: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

const isRange = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  (value.length === 2 || value.length === 4) &&
  value.every((part, i) => (i % 2 === 0 ? Object.hasOwn(compares, String(part)) : typeof part === 'number'))

const combinations = (policy: object): number =>
  Object.values(policy).reduce<number>(
    (product, rule) =>
      product * (Array.isArray(rule) ? Math.max(1, rule.length) : isRecord(rule) ? combinations(rule) : 1),
    1,
  )

/** The policy's question to a message: true where the subscription wants it. A body that is no JSON passes no policy of bodies. */
export function accepts(
  policy: string,
  scope: Scope,
  { attributes, body }: { readonly attributes: MessageAttributes | undefined; readonly body: string },
): boolean {
  const rules = parsed(policy)
  if (!isRecord(rules)) return true
  if (scope === 'MessageAttributes') return passes(rules, valuesOf(attributes ?? {}))
  const said = parsed(body)
  return isRecord(said) && passes(rules, (name) => (Object.hasOwn(said, name) ? [said[name]].flat() : []))
}

const valuesOf =
  (attributes: MessageAttributes): Values =>
  (name) => {
    const one = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (!one || one.type.startsWith('Binary')) return []
    if (one.type.startsWith('Number')) return [Number(one.value)]
    return one.type === 'String.Array' ? [parsed(one.value)].flat() : [one.value]
  }

const passes = (rules: object, values: Values): boolean =>
  Object.entries(rules).every(([key, rule]) => {
    if (key === '$or' && Array.isArray(rule)) return rule.some((one) => isRecord(one) && passes(one, values))
    const found = values(key)
    if (Array.isArray(rule)) return rule.some((condition) => fits(condition, found))
    return (
      isRecord(rule) && found.some((inner) => isRecord(inner) && passes(rule, (name) => [inner[name] ?? []].flat()))
    )
  })

function fits(condition: unknown, values: readonly unknown[]): boolean {
  if (!isRecord(condition)) return values.includes(condition)
  if ('exists' in condition) return condition['exists'] === values.length > 0
  return values.some((value) => fitsOne(condition, value))
}

function fitsOne(condition: Readonly<Record<string, unknown>>, value: unknown): boolean {
  if ('anything-but' in condition) {
    const not = condition['anything-but']
    return ![not].flat().some((one) => (isRecord(one) ? fitsOne(one, value) : one === value))
  }
  if ('numeric' in condition) return typeof value === 'number' && inRange(condition['numeric'], value)
  if (typeof value !== 'string') return false
  const [[name, sought] = ['', '']] = Object.entries(condition)
  const text = String(sought)
  if (name === 'prefix') return value.startsWith(text)
  if (name === 'suffix') return value.endsWith(text)
  if (name === 'equals-ignore-case') return value.toLowerCase() === text.toLowerCase()
  if (name === 'wildcard') return isLike(value, text.split('*'))
  return name === 'cidr' && isWithin(value, text)
}

const inRange = (range: unknown, value: number): boolean =>
  isRange(range) &&
  range.every((part, i) => i % 2 === 1 || compares[String(part)]?.(value, Number(range[i + 1])) === true)

/** True where a word is these parts in this order, with anything between them. */
function isLike(word: string, [first = '', ...parts]: readonly string[]): boolean {
  if (parts.length === 0) return word === first
  if (!word.startsWith(first)) return false
  const last = parts.at(-1) ?? ''
  let at = first.length
  for (const part of parts.slice(0, -1)) {
    const found = word.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return word.length - last.length >= at && word.endsWith(last)
}
