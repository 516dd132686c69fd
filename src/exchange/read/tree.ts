import { isRecord } from '#lib/record.ts'

/** The tree that a file of structures comes to, whatever it was written in: what JSON can hold. */
export type Tree = unknown

export type Members = Readonly<Record<string, Tree>>

/** The reason why a file is not read. Each has a sentence of the page's. */
export type Trouble =
  | { readonly kind: 'empty' | 'unknown' | 'alias' | 'experiment' | 'nothing' | 'state' | 'variables' }
  | { readonly kind: 'large'; readonly most: number; readonly unit: 'characters' | 'things' | 'lines' }
  | { readonly kind: 'deep'; readonly most: number }
  /** what the parser says, in English, and where */
  | { readonly kind: 'syntax'; readonly said: string; readonly line?: number | undefined }
  | { readonly kind: 'circle'; readonly names: readonly string[] }
  | { readonly kind: 'name'; readonly name: string }

const troubles = new Set([
  'empty',
  'unknown',
  'alias',
  'experiment',
  'nothing',
  'state',
  'variables',
  'large',
  'deep',
  'syntax',
  'circle',
  'name',
])

/** A refusal to read, which is told apart from what was read by its own mark. */
export interface NotRead {
  readonly notRead: Trouble
}

export const notRead = (trouble: Trouble): NotRead => ({ notRead: trouble })

export const isNotRead = (value: unknown): value is NotRead =>
  isRecord(value) && isRecord(value['notRead']) && troubles.has(String(value['notRead']['kind']))

/** characters of any file: more than AWS takes of a template, and than a page reads in a blink */
export const mostCharacters = 2_000_000
/** of a structure; what people write has ten */
export const mostDepth = 60
/** values in a structure; a description of a thousand instances has fewer */
const mostValues = 300_000

/** The fault in the size of a structure. It is walked with a list of its own: a deep one would use up the stack. */
export function whyNotSized(tree: Tree): Trouble | undefined {
  const waiting: (readonly [Tree, number])[] = [[tree, 0]]
  let values = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next
    if (typeof value !== 'object' || value === null) continue
    if (depth >= mostDepth) return { kind: 'deep', most: mostDepth }
    const parts = Object.values(value)
    values += parts.length
    if (values > mostValues) return { kind: 'large', most: mostValues, unit: 'things' }
    for (const part of parts) waiting.push([part, depth + 1])
  }
  return undefined
}

/** True where more brackets are open at once than anybody writes: JavaScript's own reader takes seconds over a million. */
function isDeep(text: string): boolean {
  let open = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isQuoted) {
      if (sign === '\\') at++
      else if (sign === '"') isQuoted = false
    } else if (sign === '"') isQuoted = true
    else if (sign === '[' || sign === '{') {
      if (++open > mostDepth) return true
    } else if (sign === ']' || sign === '}') open--
  }
  return false
}

/** JSON as a structure, or why it is none. */
export function readJson(text: string): { readonly tree: Tree } | NotRead {
  if (isDeep(text)) return notRead({ kind: 'deep', most: mostDepth })
  try {
    const tree: Tree = JSON.parse(text)
    const trouble = whyNotSized(tree)
    return trouble ? notRead(trouble) : { tree }
  } catch (error) {
    return notRead({ kind: 'syntax', said: error instanceof Error ? error.message.slice(0, 200) : '' })
  }
}

export const membersOf = (tree: Tree): Members => (isRecord(tree) ? tree : {})

export const listOf = (tree: Tree): readonly Tree[] => (Array.isArray(tree) ? tree : [])

export const textIn = (tree: Tree): string | undefined =>
  typeof tree === 'string' ? tree : typeof tree === 'number' || typeof tree === 'boolean' ? String(tree) : undefined

/** On or off, also as text. */
export const isOn = (tree: Tree): boolean => tree === true || tree === 'true'
