import { isRecord } from '#lib/record.ts'
import { listOf, type Members, textIn, type Tree } from '../read/tree.ts'

/** Logical names for things that have ids: letters and digits, as CloudFormation wants them, each once. */
export interface Names {
  /** Gives a thing with this id a name like this. */
  readonly name: (id: Tree, like: string) => string
  /** A reference to the thing with this id; the id itself, where the file does not describe it. */
  readonly ref: (id: Tree) => Tree
  readonly has: (id: Tree) => boolean
  /** What stands for a thing that is there without having been described: of every account, or with another thing. */
  readonly means: (id: Tree, tree: Tree) => void
  /** Whether it has a name, or something stands for it. */
  readonly knows: (id: Tree) => boolean
  /** A thing's attribute, where the file describes the thing. */
  readonly attribute: (id: Tree, attribute: string) => Tree
}

const plain = (like: string): string => {
  const words = like.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 60)
}

export function newNames(): Names {
  const byId = new Map<string, string>()
  const taken = new Set<string>()
  const meant = new Map<string, Tree>()
  const standsFor = (id: Tree): Tree => meant.get(textIn(id) ?? '') ?? id
  return {
    means: (id, tree) => void (textIn(id) !== undefined && meant.set(textIn(id) ?? '', tree)),
    name(id, like) {
      const wish = plain(like) || 'Thing'
      let name = wish
      for (let nth = 2; taken.has(name); nth++) name = `${wish}${/\d$/.test(wish) ? 'N' : ''}${nth}`
      taken.add(name)
      const text = textIn(id)
      if (text !== undefined && !byId.has(text)) byId.set(text, name)
      return name
    },
    has: (id) => byId.has(textIn(id) ?? ''),
    knows: (id) => byId.has(textIn(id) ?? '') || meant.has(textIn(id) ?? ''),
    ref(id) {
      const name = byId.get(textIn(id) ?? '')
      return name === undefined ? standsFor(id) : { Ref: name }
    },
    attribute(id, attribute) {
      const name = byId.get(textIn(id) ?? '')
      return name === undefined ? standsFor(id) : { 'Fn::GetAtt': [name, attribute] }
    },
  }
}

/** The name that somebody gave a thing by its tag; another word where it has none. */
export function calledBy(thing: Members, otherwise: string): string {
  const tag = listOf(thing['Tags']).find((one) => isRecord(one) && one['Key'] === 'Name')
  const name = isRecord(tag) ? textIn(tag['Value']) : undefined
  return name !== undefined && /[A-Za-z0-9]/.test(name) ? name : otherwise
}

/** Tags that somebody can give; those of AWS's own begin with `aws:`. */
export const ownTags = (thing: Members): Members => {
  const tags = listOf(thing['Tags']).filter((one) => isRecord(one) && !String(one['Key']).startsWith('aws:'))
  return tags.length > 0 ? { Tags: tags } : {}
}

/** The members that are there, by name. */
export const some = (from: Members, ...names: readonly string[]): Members =>
  Object.fromEntries(
    names.flatMap((name) => (from[name] === undefined || from[name] === null ? [] : [[name, from[name]]])),
  )
