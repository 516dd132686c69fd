import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import { isRecord } from '#lib/record.ts'
import { type Described, decimal, flag, text, time, whole } from '../params.ts'
import { shown } from '../plain.ts'
import { leftOut } from './left.ts'
import { shapesOf, type Shape, type Shapes } from './modelled.ts'
import { validationMessage, violation, type Violation } from './violations.ts'

/**
 * The members of a request that are kept, each with where it is shown again: at its own place, at another (`[]` is the
 * item's), or nowhere.
 */
export type Keeps = Readonly<Record<string, boolean | string | Only>>

/** The values that are kept, which are what is so here anyway; any other one would change something. */
export interface Only {
  readonly only: readonly (string | number | boolean)[]
}

export interface Sifted {
  /** what the action itself reads */
  readonly done: unknown
  /** what is only kept, where a Describe shows it */
  readonly kept: Readonly<Record<string, unknown>>
}

interface Sifting {
  readonly action: string
  readonly service: string
  readonly keeps: Keeps
  readonly violations: Violation[]
  readonly kept: Record<string, unknown>
  /** values are not held against AWS's lists of them: a launch template may name a type that there is not */
  readonly asItIs?: true
}

/**
 * Parts a request into what its action reads and what is only kept, and holds all of it against AWS's models: a name that
 * AWS has and nobody here reads or keeps is left out, and said so; a name that AWS does not have is left for the reader.
 */
export function sift(
  action: string,
  service: string,
  params: Readonly<Record<string, Described>>,
  keeps: Keeps,
  sent: unknown,
): Sifted | Refusal {
  const shapes = shapesOf(action)
  if (!shapes || !isRecord(sent)) return { done: sent, kept: {} }
  const sifting: Sifting = { action, service, keeps, violations: [], kept: {} }
  const done = siftMembers(sifting, params, shapes, sent, '', [])
  if (isRefusal(done)) return done
  const [first] = sifting.violations
  if (!first) return { done, kept: sifting.kept }
  if (service !== 'ec2') return refuse.validation(validationMessage(sifting.violations))
  return outOfRange(action, first)
}

const outOfRange = (action: string, { path, value, shape, constraint }: Violation): Refusal => {
  const names = action === 'CreateImage' || action === 'CopyImage' || action === 'RegisterImage'
  if (names && path === 'Name') return refuse.imageName()
  if (path === 'MaxResults') return refuse.maxResults(Number(value), shape.least ?? 1, shape.most)
  return refusal('InvalidParameterValue', `Value (${shown(value)}) for parameter ${path} is invalid. ${constraint}`)
}

type Steps = readonly (string | number)[]

function siftMembers(
  sifting: Sifting,
  params: Readonly<Record<string, Described>>,
  shapes: Shapes,
  sent: Readonly<Record<string, unknown>>,
  path: string,
  steps: Steps,
): Readonly<Record<string, unknown>> | Refusal {
  const done: [string, unknown][] = []
  for (const [name, value] of Object.entries(sent)) {
    const shape = shapes.get(name)
    if (!shape || value === undefined || value === null) {
      done.push([name, value])
      continue
    }
    const known = Object.hasOwn(params, name) ? params[name] : undefined
    const at = path === '' ? name : `${path}.${name}`
    if (at === 'ClientToken' && !known && sifting.keeps['ClientToken'] === undefined) continue
    const part = known
      ? siftValue(sifting, known, shape, value, at, [...steps, name])
      : aside(sifting, shape, value, at, [...steps, name])
    if (isRefusal(part)) return part
    if (known) done.push([name, part])
  }
  return Object.fromEntries(done)
}

/** A value that the action reads: within it may be what nobody reads. */
function siftValue(
  sifting: Sifting,
  known: Described,
  shape: Shape,
  value: unknown,
  path: string,
  steps: Steps,
): unknown {
  const broken = violation(numbered(steps), value, shape, false)
  if (broken) sifting.violations.push(broken)
  if (Array.isArray(value) && shape.of && known.of) {
    const items: unknown[] = []
    for (const [i, item] of value.entries()) {
      const part = siftValue(sifting, known.of, shape.of, item, `${path}[]`, [...steps, i])
      if (isRefusal(part)) return part
      items.push(part)
    }
    return items
  }
  // a structure that is taken as it is: what it holds is held against AWS's models, and read where it is used
  if (shape.members && known.type === 'struct' && !known.members)
    return readShape({ ...sifting, asItIs: true }, shape, value, steps)
  return isRecord(value) && shape.members && known.members
    ? siftMembers(sifting, known.members, shape.members, value, path, steps)
    : value
}

/** `MetricData.member.1.Value`, as the query protocol counts. */
const numbered = (steps: Steps): string =>
  steps.map((step) => (typeof step === 'number' ? `member.${step + 1}` : step)).join('.')

/** A member that nobody reads: kept, or left out. */
function aside(sifting: Sifting, shape: Shape, value: unknown, path: string, steps: Steps): Refusal | undefined {
  const place = Object.hasOwn(sifting.keeps, path) ? sifting.keeps[path] : undefined
  if (place === undefined) return within(sifting, shape, value, path, steps)
  const before = sifting.violations.length
  const read = readShape(sifting, shape, value, steps)
  if (isRefusal(read)) return read
  if (sifting.violations.length > before) return undefined
  if (typeof place === 'object') {
    const left = leftOut({ kind: 'value', action: sifting.action, name: path })
    return place.only.some((one) => one === read) ? undefined : left
  }
  if (place !== false) put(sifting.kept, typeof place === 'string' ? placed(place, steps) : steps, read)
  return undefined
}

/** A structure of which some members are kept; anything else is left out. */
function within(sifting: Sifting, shape: Shape, value: unknown, path: string, steps: Steps): Refusal | undefined {
  const { action, keeps } = sifting
  const partly = shape.members && isRecord(value) && Object.keys(keeps).some((kept) => kept.startsWith(`${path}.`))
  if (!partly || !shape.members) return leftOut({ kind: 'member', action, name: path })
  const rest = siftMembers(sifting, {}, shape.members, value, path, steps)
  if (isRefusal(rest)) return rest
  const [unknown] = Object.entries(rest).flatMap(([name, part]) => (part === undefined || part === null ? [] : [name]))
  return unknown === undefined ? undefined : refuse.unknownParameter(`${path}.${shown(unknown)}`)
}

/** A place with its items' numbers, in the order in which they were met. */
function placed(place: string, steps: Steps): Steps {
  const numbers = steps.filter((step) => typeof step === 'number')
  return place
    .replaceAll('[]', '.[]')
    .split('.')
    .map((step) => (step === '[]' ? (numbers.shift() ?? 0) : step))
}

function put(tree: Record<string | number, unknown>, [step = '', ...rest]: Steps, value: unknown): void {
  if (rest.length === 0) {
    tree[step] = value
    return
  }
  const inner = tree[step]
  const next: Record<string | number, unknown> = isRecord(inner) ? { ...inner } : {}
  tree[step] = next
  put(next, rest, value)
}

/** Reads a value by what the models say of it. */
function readShape(sifting: Sifting, shape: Shape, value: unknown, steps: Steps): unknown {
  const name = numbered(steps)
  const broken = violation(name, value, shape, sifting.service !== 'ec2')
  if (broken) {
    sifting.violations.push(broken)
    return value
  }
  switch (shape.type) {
    case 'text': {
      const read = text({ least: 0, most: 100_000 }).read(value, name)
      return isRefusal(read) || sifting.asItIs || !shape.values || shape.values.includes(read)
        ? read
        : refuse.badValue(shown(read), name)
    }
    case 'bytes':
      return text({ least: 0, most: 100_000 }).read(value, name)
    case 'flag':
      return flag().read(value, name)
    case 'whole':
      return whole(-(2 ** 53), 2 ** 53).read(value, name)
    case 'decimal':
      return decimal().read(value, name)
    case 'time':
      return time().read(value, name)
    case 'map':
      return isRecord(value) ? value : refuse.badValue(shown(value), name)
    case 'list':
      return readList(sifting, shape, value, steps)
    case 'struct':
      return readStruct(sifting, shape, value, steps)
  }
}

function readList(sifting: Sifting, { of }: Shape, value: unknown, steps: Steps): unknown {
  if (!Array.isArray(value)) return refuse.badValue(shown(value), numbered(steps))
  const items: unknown[] = []
  for (const [i, item] of value.entries()) {
    const read = of ? readShape(sifting, of, item, [...steps, i]) : item
    if (isRefusal(read)) return read
    items.push(read)
  }
  return items
}

function readStruct(sifting: Sifting, { members = new Map() }: Shape, value: unknown, steps: Steps): unknown {
  if (!isRecord(value)) return refuse.badValue(shown(value), numbered(steps))
  const read: [string, unknown][] = []
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined || part === null) continue
    const shape = members.get(name)
    if (!shape) return refuse.unknownParameter(numbered([...steps, shown(name)]))
    const got = readShape(sifting, shape, part, [...steps, name])
    if (isRefusal(got)) return got
    read.push([name, got])
  }
  return Object.fromEntries(read)
}
