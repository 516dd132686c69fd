import { isRecord } from '#lib/record.ts'
import { listOf, type Members, membersOf, textIn, type Tree } from '../read/tree.ts'
import { mostResources } from '../template/template.ts'
import { type Each, type Meanings, told } from './expressions.ts'
import { pieces } from './texts.ts'

/** A thing of those that a block means. */
export interface Copy {
  /** its number, or its key; undefined of a block that means just one */
  readonly at: number | string | undefined
  readonly each?: Each
}

/** Everything that a number of copies may be taken from. */
export interface Ground {
  readonly meanings: Meanings
  /** of a variable */
  readonly value: (name: string) => Tree
  readonly resources: Members
}

/** Blocks may stand in lists of one, as Terraform's JSON syntax has them. */
export const single = (tree: Tree): Members => membersOf(Array.isArray(tree) ? tree[0] : tree)

/** An expression's own text, as a sentence names it. */
const writtenIn = (tree: Tree): string =>
  (pieces(String(tree)).find(({ hole }) => hole)?.text ?? String(tree)).slice(0, 80)

/** The copies that a block means; the text of the expression that nobody here works out, where it hangs on one. */
export function copiesOf(said: Members, ground: Ground): readonly Copy[] | string {
  if (said['for_each'] !== undefined) {
    const items = itemsOf(said['for_each'], ground.meanings)
    return items?.map(([key, value]) => ({ at: key, each: { key, value } })) ?? writtenIn(said['for_each'])
  }
  if (said['count'] === undefined) return [{ at: undefined }]
  const times = timesOf(said['count'], ground)
  return times === undefined ? writtenIn(said['count']) : Array.from({ length: times }, (_, at) => ({ at }))
}

/** The keys and values that `for_each` goes through, where they stand in the file. */
export function itemsOf(over: Tree, meanings: Meanings): readonly (readonly [string, Tree])[] | undefined {
  const found = told(over, meanings)
  if (Array.isArray(found)) {
    const keys = found.map(textIn)
    return keys.every((key) => key !== undefined) ? keys.map((key) => [key, key]) : undefined
  }
  if (!isRecord(found)) return undefined
  const isFunction = Object.keys(found).some((name) => name === 'Ref' || name.startsWith('Fn::'))
  return isFunction ? undefined : Object.entries(found)
}

/** The number that `count` says, by itself or as the length of something; undefined where nobody here knows. */
function timesOf(count: Tree, ground: Ground, depth = 0): number | undefined {
  const { meanings, value, resources } = ground
  const written = writtenIn(count)
  const [, of] = /^length\(([\w.-]+)\)$/.exec(written) ?? []
  const [kind = '', name = ''] = (of ?? written).split('.')
  const isValue = kind === 'var' || kind === 'local'
  if (of !== undefined && !isValue)
    return depth > 0 ? undefined : timesOf(single(single(resources[kind])[name])['count'], ground, 1)
  const said = kind === 'var' ? value(name) : kind === 'local' ? told(meanings.local(name), meanings) : count
  const times = of === undefined ? said : listOf(said).length
  const number = typeof times === 'string' && /^\d+$/.test(times) ? Number(times) : times
  return typeof number === 'number' && Number.isInteger(number) && number >= 0
    ? Math.min(number, mostResources + 1)
    : undefined
}

/** A block with its `dynamic` blocks written out; those that hang on something else stand in it by their expression. */
export function writtenOut(said: Members, meanings: Meanings): Members {
  const { dynamic, ...rest } = said
  if (dynamic === undefined) return rest
  const all = new Map<string, Tree>(Object.entries(rest))
  for (const [label, blocks] of [dynamic].flat().flatMap((one) => Object.entries(membersOf(one))))
    for (const block of Array.isArray(blocks) ? blocks : [blocks]) {
      const { for_each: over, iterator, content } = membersOf(block)
      const items = itemsOf(over, meanings)
      if (!items) all.set(`dynamic ${label}`, { Ref: writtenIn(over) })
      const name = textIn(iterator) ?? label
      const each = (key: string, value: Tree) => ({ ...meanings, each: { ...meanings.each, [name]: { key, value } } })
      const made = (items ?? []).map(([key, value]) => told(single(content), each(key, value)))
      const before = all.get(label)
      all.set(label, [...(before === undefined ? [] : Array.isArray(before) ? before : [before]), ...made])
    }
  return Object.fromEntries(all)
}
