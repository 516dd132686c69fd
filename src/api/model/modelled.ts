import { modelledActions, structures, words } from '#facts/aws/modelled.data.ts'
import { must } from '#lib/never.ts'

/** The shape of a request's member, as AWS's models give it. */
export interface Shape {
  readonly type: 'text' | 'flag' | 'whole' | 'decimal' | 'time' | 'bytes' | 'map' | 'list' | 'struct'
  /** characters of a text, items of a list, or the number itself */
  readonly least?: number | undefined
  readonly most?: number | undefined
  readonly pattern?: string | undefined
  readonly values?: readonly string[] | undefined
  readonly of?: Shape
  readonly members?: Shapes
  readonly needed?: boolean
}

export type Shapes = ReadonlyMap<string, Shape>

const lines = (text: string) => text.split('\n').slice(1, -1)
const listed = lines(words)
const told = lines(structures)
const wordAt = (at: string | undefined) => must(listed[Number(at)], 'a line of words')

const read = new Map<number, Shapes>()
const none: Shapes = new Map()

function structureAt(at: number): Shapes {
  const known = read.get(at)
  if (known) return known
  const members = new Map<string, Shape>()
  read.set(at, members)
  for (const member of (told[at] ?? '').split(' ')) {
    const colon = member.indexOf(':')
    if (colon < 0) continue
    const needed = member[colon - 1] === '!'
    members.set(member.slice(0, needed ? colon - 1 : colon), shapeOf(member.slice(colon + 1), needed))
  }
  return members
}

const kinds = { i: 'whole', n: 'decimal', b: 'flag', t: 'time', x: 'bytes', m: 'map' } as const

function shapeOf(text: string, needed = false): Shape {
  const [, list, kind = '', , least, most, pattern] =
    /^(\*?)([a-z]?\d*)(<(-?[\d.]*),(-?[\d.]*)(?:,(\d+))?>)?/.exec(text) ?? []
  const limits = {
    ...(least && { least: Number(least) }),
    ...(most && { most: Number(most) }),
    ...(pattern && { pattern: wordAt(pattern) }),
  }
  const need = needed ? { needed } : {}
  if (list) return { type: 'list', ...limits, ...need, of: shapeOf(text.replace(/^\*(<[^>]*>)?/, '')) }
  const number = kind.slice(1)
  if (kind.startsWith('s'))
    return {
      type: 'struct',
      ...need,
      // read when somebody first asks: all of them would delay the first click
      get members() {
        return structureAt(Number(number))
      },
    }
  if (kind.startsWith('e')) return { type: 'text', ...need, values: wordAt(number).split('|') }
  return { type: kind === '' ? 'text' : kinds[kind as keyof typeof kinds], ...limits, ...need }
}

/** The actions that AWS's models were read for, each with where its structures are: of each service that has it. */
const actions: ReadonlyMap<string, readonly number[]> = new Map(
  lines(modelledActions).map((line) => {
    const [name = '', ...at] = line.split(' ')
    return [name, at.map(Number)]
  }),
)

export const modelledNames = (): readonly string[] => [...actions.keys()]

/** The members that AWS's model of an action has, where it was read. */
export function shapesOf(action: string): Shapes | undefined {
  const at = actions.get(action)
  if (!at) return undefined
  const [only = none, ...others] = at.map(structureAt)
  return others.length === 0 ? only : new Map([only, ...others].flatMap((one) => [...one]))
}
