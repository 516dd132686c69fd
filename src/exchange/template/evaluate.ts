import { base64Of, utf8 } from '#lib/bytes.ts'
import { isRecord } from '#lib/record.ts'
import { listOf, membersOf, textIn, type Tree } from '../read/tree.ts'

/** The surroundings that the functions of a template are evaluated against. */
export interface Scope {
  /** a parameter, a pseudo parameter, or what a resource is called by; undefined where there is none yet */
  readonly ref: (name: string) => Tree
  readonly attribute: (name: string, attribute: string) => Tree
  readonly condition: (name: string) => boolean
  readonly mappings: Tree
  readonly zones: () => readonly string[]
  /** told of whatever has no value here */
  readonly missing: (name: string) => void
}

/** longest text that functions may come to: a user data script with room to spare */
const longestText = 200_000

const noValue = Symbol('AWS::NoValue')

/** A value with its functions done; undefined where it has none, which leaves out the property that it stands in. */
export function evaluate(tree: Tree, scope: Scope): Tree {
  const value = evaluated(tree, scope)
  return value === noValue ? undefined : value
}

function evaluated(tree: Tree, scope: Scope): Tree {
  if (Array.isArray(tree))
    return tree.flatMap((item): readonly Tree[] => {
      const value = evaluate(item, scope)
      return value === undefined ? [] : [value]
    })
  if (!isRecord(tree)) return typeof tree === 'string' ? dynamic(tree, scope) : tree
  const [[name, argument] = ['', undefined], ...others] = Object.entries(tree)
  if (others.length === 0 && name === 'Ref') return reference(argument, scope)
  if (others.length === 0 && name.startsWith('Fn::')) return functions(name.slice(4), argument, scope)
  const entries = Object.entries(tree)
  const members = entries.flatMap(([key, part]): readonly (readonly [string, Tree])[] => {
    const value = evaluate(part, scope)
    return value === undefined ? [] : [[key, value]]
  })
  // a structure of which nothing has a value says nothing either
  return members.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(members)
}

/** `{{resolve:ssm:name}}`: of what SSM holds here, only the public images' names mean something; they are read elsewhere. */
function dynamic(text: string, scope: Scope): Tree {
  if (!text.startsWith('{{resolve:')) return text
  const ssm = /^\{\{resolve:(ssm:\/aws\/service\/[\w./-]+)(?::\d+)?\}\}$/.exec(text)?.[1]
  if (ssm) return `resolve:${ssm}`
  scope.missing(text.slice(0, 80))
  return undefined
}

function reference(name: Tree, scope: Scope): Tree {
  if (name === 'AWS::NoValue') return noValue
  const value = typeof name === 'string' ? scope.ref(name) : undefined
  if (value === undefined) scope.missing(String(name).slice(0, 80))
  return value
}

function attribute(of: string, scope: Scope): Tree {
  const [name = '', ...rest] = of.split('.')
  const value = scope.attribute(name, rest.join('.'))
  if (value === undefined) scope.missing(of.slice(0, 80))
  return value
}

function functions(name: string, argument: Tree, scope: Scope): Tree {
  const all = () => listOf(evaluate(argument, scope))
  switch (name) {
    case 'GetAtt':
      return attribute(Array.isArray(argument) ? listOf(evaluate(argument, scope)).join('.') : String(argument), scope)
    case 'Sub':
      return sub(argument, scope)
    case 'Join': {
      const [between, parts] = all()
      return whole(
        listOf(parts).map((part) => textIn(part) ?? ''),
        textIn(between) ?? '',
        scope,
      )
    }
    case 'Select': {
      const [at, from] = all()
      const found = listOf(from)[Number(at)]
      if (found === undefined) scope.missing(`Fn::Select ${String(textIn(at))}`)
      return found
    }
    case 'Split': {
      const [by, text] = all()
      return (textIn(text) ?? '').split(textIn(by) || ',')
    }
    case 'FindInMap':
      return inMap(all(), scope)
    case 'Base64': {
      const text = textIn(evaluate(argument, scope))
      return text === undefined ? undefined : base64Of(utf8(text))
    }
    case 'If': {
      const [condition, then, otherwise] = listOf(argument)
      return evaluated(scope.condition(String(condition)) ? then : otherwise, scope)
    }
    case 'GetAZs':
      return [...scope.zones()]
    case 'Cidr': {
      const [block, count, bits] = all()
      return blocks(String(block), Number(count), Number(bits))
    }
    // no function of CloudFormation's: what Terraform's file is read as
    case 'cidrsubnet': {
      const [block, bits, nth] = all()
      const found = blockWithin(String(block), Number(bits), Number(nth))
      if (found === undefined) scope.missing(`cidrsubnet(${String(textIn(block))}, …)`)
      return found
    }
    case 'Length':
      return listOf(evaluate(argument, scope)).length
    case 'ToJsonString':
      return JSON.stringify(evaluate(argument, scope))
    default:
      scope.missing(`Fn::${name.slice(0, 40)}`)
      return undefined
  }
}

function whole(parts: readonly string[], between: string, scope: Scope): string | undefined {
  const length = parts.reduce((sum, part) => sum + part.length + between.length, 0)
  if (length <= longestText) return parts.join(between)
  scope.missing('Fn::Join')
  return undefined
}

/** `${Name}`, `${Name.Attribute}`, `${!Literal}`. Where a value is missing, the text has none. */
function sub(argument: Tree, scope: Scope): Tree {
  const [text, own] = Array.isArray(argument) ? argument : [argument]
  if (typeof text !== 'string') return undefined
  const mine = membersOf(evaluate(own, scope))
  const parts: string[] = []
  let at = 0
  let length = 0
  for (const match of text.matchAll(/\$\{(!?)([^}$]{0,300})\}/g)) {
    const [whole, literal, name = ''] = match
    const value = literal
      ? `\${${name}}`
      : Object.hasOwn(mine, name)
        ? textIn(mine[name])
        : textIn(name.includes('.') ? attribute(name, scope) : evaluate({ Ref: name.trim() }, scope))
    if (value === undefined) return undefined
    parts.push(text.slice(at, match.index), value)
    at = match.index + whole.length
    length += value.length
    if (length > longestText) {
      scope.missing('Fn::Sub')
      return undefined
    }
  }
  return parts.join('') + text.slice(at)
}

function inMap([map, top, second, options]: readonly Tree[], scope: Scope): Tree {
  const found = [map, top, second].reduce<Tree>((inner, key) => {
    const members = membersOf(inner)
    const name = String(textIn(key))
    return Object.hasOwn(members, name) ? members[name] : undefined
  }, scope.mappings)
  const value = found ?? membersOf(options)['DefaultValue']
  if (value === undefined) scope.missing(`${String(textIn(map))}.${String(textIn(top))}.${String(textIn(second))}`)
  return value
}

/** Equal parts of a block of IPv4 addresses, each of so many bits. */
function blocks(block: string, count: number, bits: number): readonly string[] | undefined {
  const base = baseOf(block)
  if (base === undefined || !(count >= 1 && count <= 256) || !(bits >= 0 && bits <= 32)) return undefined
  return Array.from({ length: count }, (_, nth) => blockAt(base + nth * 2 ** bits, bits))
}

/** The nth block in another, so many bits smaller; undefined where there are not so many. */
function blockWithin(block: string, smaller: number, nth: number): string | undefined {
  const base = baseOf(block)
  const bits = 32 - Number(block.split('/')[1]) - smaller
  if (base === undefined || !(bits >= 0 && smaller >= 0 && nth >= 0 && nth < 2 ** smaller)) return undefined
  return blockAt(base + nth * 2 ** bits, bits)
}

function baseOf(block: string): number | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(block)
  return match?.slice(1, 5).reduce((sum, byte) => sum * 256 + Number(byte), 0)
}

const blockAt = (from: number, bits: number): string =>
  `${[24, 16, 8, 0].map((shift) => Math.floor(from / 2 ** shift) % 256).join('.')}/${32 - bits}`

/** True where a condition holds. Conditions may name one another; each is decided once, and one that goes round holds not. */
export function conditionsOf(conditions: Tree, scope: () => Scope): (name: string) => boolean {
  const known = new Map<string, boolean>()
  const holds = (tree: Tree): boolean => {
    const [[name, argument] = ['', undefined]] = Object.entries(membersOf(tree))
    const parts = listOf(argument)
    switch (name) {
      case 'Condition':
        return named(String(argument))
      case 'Fn::Equals': {
        const [one, other] = parts.map((part) => textIn(evaluate(part, scope())))
        return one === other
      }
      case 'Fn::Not':
        return !holds(parts[0])
      case 'Fn::And':
        return parts.every(holds)
      case 'Fn::Or':
        return parts.some(holds)
      default:
        return false
    }
  }
  const named = (name: string): boolean => {
    const decided = known.get(name)
    if (decided !== undefined) return decided
    known.set(name, false)
    const all = membersOf(conditions)
    const is = Object.hasOwn(all, name) && holds(all[name])
    known.set(name, is)
    return is
  }
  return named
}
