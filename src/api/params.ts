import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import { shown } from './plain.ts'
import { instantOf } from './when.ts'

/** The description of a parameter, for people and for `actions()`: JSON-clean. */
export interface Described {
  readonly type: 'text' | 'flag' | 'whole' | 'decimal' | 'time' | 'list' | 'struct'
  /** least and most: characters of a text, items of a list, or the number itself */
  readonly least?: number
  readonly most?: number
  readonly values?: readonly string[]
  readonly of?: Described
  readonly members?: Readonly<Record<string, Described>>
  readonly required?: true
}

/** A parameter: what it is, and how a value that somebody sent is read, or refused by AWS's name for it. */
export interface Param<T, Needed extends boolean = boolean> {
  readonly needed: Needed
  readonly described: Described
  readonly read: (value: unknown, name: string) => T | Refusal
  /** the refusal of a request without it, where AWS has one of its own */
  readonly missing?: (() => Refusal) | undefined
}

export type Members = Readonly<Record<string, Param<unknown>>>

/** The values that reading gives: every member by its name, undefined where it was not sent and not needed. */
export type Values<M extends Members> = {
  readonly [Name in keyof M]: M[Name] extends Param<infer T, true>
    ? T
    : M[Name] extends Param<infer T>
      ? T | undefined
      : never
}

const param = <T>(described: Described, read: Param<T>['read']): Param<T, false> => ({ needed: false, described, read })

/** The same, and a request without it is refused. */
export const need = <T>({ described, read }: Param<T>, missing?: () => Refusal): Param<T, true> => ({
  needed: true,
  described: { ...described, required: true },
  read,
  missing,
})

const tooLong = (value: string, name: string, most: number) =>
  refusal(
    'InvalidParameterValue',
    `Value (${shown(value)}) for parameter ${name} is invalid. It can have at most ${most} characters.`,
  )

/** A text; of 1 to 255 characters unless it says otherwise. */
export const text = ({ least = 1, most = 255 } = {}): Param<string, false> =>
  param({ type: 'text', least, most }, (sent, name) => {
    // clients of AWS write numbers and flags as text, so where a text is wanted they are one
    const value = typeof sent === 'number' || typeof sent === 'boolean' ? String(sent) : sent
    if (typeof value !== 'string' || value.length < least) return refuse.badValue(shown(value), name)
    return value.length > most ? tooLong(value, name, most) : value
  })

/** The ARN of a topic has a name of up to 256 characters, and that of a subscription one more id behind it. */
const longestArn = 512

/** An id or ARN of one kind. Whether there is such a thing is not asked here. */
export const id = <Id extends string>(): Param<Id, false> =>
  param({ type: 'text', least: 1, most: longestArn }, (value, name) => {
    const read = text({ most: longestArn }).read(value, name)
    return isRefusal(read) ? read : (read as Id)
  })

/** A parameter that is on or off, also as the text that clients of AWS send. */
export const flag = (): Param<boolean, false> =>
  param({ type: 'flag' }, (value, name) => {
    const said = typeof value === 'string' ? value.toLowerCase() : value
    if (said === true || said === 'true') return true
    return said === false || said === 'false' ? false : refuse.badValue(shown(value), name)
  })

/** A number, also as the text that clients of AWS send; anything else as it is. */
const counted = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : value

/** An integer within bounds. */
export const whole = (least: number, most: number): Param<number, false> =>
  param({ type: 'whole', least, most }, (sent, name) => {
    const value = counted(sent)
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? zeroed(value)
      : refuse.badValue(shown(value), name)
  })

/** JSON has no -0. */
const zeroed = (value: number) => value + 0

export const decimal = (refuses: (value: string, name: string) => Refusal = refuse.badValue): Param<number, false> =>
  param({ type: 'decimal' }, (sent, name) => {
    const value = counted(sent)
    return typeof value === 'number' && Number.isFinite(value) ? zeroed(value) : refuses(shown(value), name)
  })

/** A moment: ISO 8601 with its offset, or seconds since 1970, as the CLI takes both; milliseconds when read. */
export const time = (): Param<number, false> =>
  param({ type: 'time' }, (value, name) => instantOf(counted(value)) ?? refuse.badValue(shown(value), name))

/** A parameter that is one of a few words; a service may have its own way to refuse another. */
export const oneOf = <const Value extends string>(
  values: readonly Value[],
  refuses: (value: string, name: string) => Refusal = refuse.badValue,
): Param<Value, false> =>
  param(
    { type: 'text', values },
    (value, name) => values.find((known) => known === value) ?? refuses(shown(value), name),
  )

/** The length that a list may have, and the refusal of a longer one. */
interface Length {
  readonly least?: number
  readonly most?: number
  readonly tooMany?: (name: string, most: number) => Refusal
  readonly tooFew?: (name: string) => Refusal
}

const manyItems = (name: string, most: number): Refusal =>
  refusal('InvalidParameterValue', `The parameter ${name} can have at most ${most} items.`)

/** A list; at most 1,000 items, as most of EC2's. */
export const list = <T>(
  of: Param<T>,
  { least = 0, most = 1000, tooMany = manyItems, tooFew = refuse.missing }: Length = {},
): Param<readonly T[], false> =>
  param({ type: 'list', of: of.described, least, most }, (value, name) => {
    if (!Array.isArray(value)) return refuse.badValue(shown(value), name)
    if (value.length < least) return tooFew(name)
    if (value.length > most) return tooMany(name, most)
    const items: T[] = []
    for (const [i, item] of value.entries()) {
      const read = of.read(item, `${name}[${i}]`)
      if (isRefusal(read)) return read
      items.push(read)
    }
    return items
  })

export const struct = <M extends Members>(members: M): Param<Values<M>, false> =>
  param({ type: 'struct', members: describe(members) }, (value, name) => readMembers(members, value, name))

/** A structure that is taken as it is. What it may hold is known from AWS's models alone. */
export const asItIs = (): Param<Readonly<Record<string, unknown>>, false> =>
  param({ type: 'struct' }, (value, name) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : refuse.badValue(shown(value), name),
  )

export const describe = (members: Members): Readonly<Record<string, Described>> =>
  Object.fromEntries(Object.entries(members).map(([name, { described }]) => [name, described]))

/** Reads each member by its own name. `path` is empty for the request itself. */
export function readMembers<M extends Members>(members: M, value: unknown, path: string): Values<M> | Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse.badValue(shown(value), path || 'params')
  const sent = new Map<string, unknown>(Object.entries(value).filter(([, part]) => part !== undefined && part !== null))
  const nameOf = (name: string) => (path ? `${path}.${name}` : name)
  for (const name of sent.keys()) if (!Object.hasOwn(members, name)) return refuse.unknownParameter(nameOf(shown(name)))
  const read: [string, unknown][] = []
  for (const [name, member] of Object.entries(members)) {
    if (!sent.has(name)) {
      if (member.needed) return member.missing?.() ?? refuse.missing(nameOf(name))
      continue
    }
    const part = member.read(sent.get(name), nameOf(name))
    if (isRefusal(part)) return part
    read.push([name, part])
  }
  return Object.fromEntries(read) as Values<M>
}
