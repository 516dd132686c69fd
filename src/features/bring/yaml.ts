import { type NotRead, notRead, type Tree, whyNotSized } from '#exchange/read/tree.ts'
import { isRecord } from '#lib/record.ts'
import {
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml'

/** of YAML, which is read more slowly than JSON; AWS takes 51,200 bytes in a request and 1 MB from S3 */
export const mostYaml = 250_000
/** brackets and dashes that are open at once, or twice as many blanks before a line; the reader takes a step on the stack for each */
const mostNested = 100

/** CloudFormation's short tags that are no `Fn::`. */
const plainTags: Readonly<Record<string, string>> = { '!Ref': 'Ref', '!Condition': 'Condition' }

class Refused extends Error {
  readonly why: NotRead
  constructor(why: NotRead) {
    super()
    this.why = why
  }
}

/** Reads YAML as CloudFormation has it: `!Ref name` is `{ Ref: name }`; aliases, which it does not take, are refused. */
export function readYaml(text: string): { readonly tree: Tree } | NotRead {
  if (text.length > mostYaml) return notRead({ kind: 'large', most: mostYaml, unit: 'characters' })
  if (isNestedDeeply(text)) return notRead({ kind: 'deep', most: mostNested })
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      logLevel: 'silent',
      schema: 'core',
      prettyErrors: false,
    })
    const [error] = document.errors
    if (error) {
      const { line } = lines.linePos(error.pos[0])
      return notRead({ kind: 'syntax', said: error.message.slice(0, 200), line })
    }
    const tree = plain(document.contents)
    const trouble = whyNotSized(tree)
    return trouble ? notRead(trouble) : { tree }
  } catch (error) {
    if (error instanceof Refused) return error.why
    // a stack that is used up
    if (error instanceof RangeError) return notRead({ kind: 'deep', most: mostNested })
    throw error
  }
}

/** Brackets that are open at once, wherever they stand, and dashes in a row. */
function isNestedDeeply(text: string): boolean {
  let open = 0
  for (const sign of text) {
    if (sign === '[' || sign === '{') open++
    else if ((sign === ']' || sign === '}') && open > 0) open--
    if (open > mostNested) return true
  }
  return new RegExp(`(?:[-?:] *){${mostNested}}|^ {${2 * mostNested}}`, 'm').test(text)
}

function plain(node: unknown): Tree {
  if (isAlias(node)) throw new Refused(notRead({ kind: 'alias' }))
  if (!isNode(node)) return null
  return tagged(node.tag, valueOf(node))
}

function valueOf(node: unknown): Tree {
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map(plain)
  if (!isMap(node)) return null
  return Object.fromEntries(
    node.items.map(({ key, value }): readonly [string, Tree] => [isScalar(key) ? String(key.value) : '', plain(value)]),
  )
}

function tagged(tag: string | undefined, value: Tree): Tree {
  if (tag === undefined || !/^![A-Za-z]/.test(tag)) return value
  return { [plainTags[tag] ?? `Fn::${tag.slice(1)}`]: value }
}

/** Writes a template as people write YAML: `!Ref name` in place of `{ Ref: name }`, with its head as comments. */
export function writeYaml(tree: Tree, head: readonly string[]): string {
  const document = new Document()
  document.contents = nodeOf(tree)
  document.commentBefore = head.map((line) => ` ${line}`).join('\n')
  return document.toString({ lineWidth: 0 })
}

function nodeOf(tree: Tree): Scalar | YAMLMap | YAMLSeq {
  if (Array.isArray(tree)) {
    const list = new YAMLSeq()
    list.items = tree.map(nodeOf)
    return list
  }
  if (!isRecord(tree)) return new Scalar(tree)
  const [[name, value] = ['', undefined], ...others] = Object.entries(tree)
  if (others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) {
    const node = nodeOf(name === 'Fn::GetAtt' && Array.isArray(value) ? value.join('.') : value)
    node.tag = name === 'Ref' ? '!Ref' : `!${name.slice(4)}`
    return node
  }
  const map = new YAMLMap()
  for (const [key, part] of Object.entries(tree)) if (part !== undefined) map.set(key, nodeOf(part))
  return map
}
