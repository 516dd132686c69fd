import { isRecord } from '#lib/record.ts'
import { membersOf, type Tree } from '../read/tree.ts'

/** The meanings of names in a Terraform file. */
export interface Meanings {
  /** a resource's name among a template's, by its type and its own name */
  readonly resource: (type: string, name: string) => string | undefined
  readonly local: (name: string) => Tree
  readonly data: (type: string, name: string) => Tree
}

/** Attributes whose names do not follow from CloudFormation's. */
const attributes: Readonly<Record<string, string>> = {
  'aws_eip.id': 'AllocationId',
  'aws_sns_topic.arn': '',
  'aws_key_pair.key_name': '',
  'aws_cloudwatch_metric_alarm.arn': 'Arn',
}

const pascal = (name: string): string =>
  name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** A value with its `${…}` told as a template's functions. */
export function told(tree: Tree, meanings: Meanings, depth = 0): Tree {
  if (typeof tree === 'string') return text(tree, meanings, depth)
  if (Array.isArray(tree)) return tree.map((item: Tree) => told(item, meanings, depth))
  if (!isRecord(tree)) return tree
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, told(part, meanings, depth)]))
}

/** locals that stand for locals, at most so many in a row */
const mostDepth = 8

function text(written: string, meanings: Meanings, depth: number): Tree {
  const parts: Tree[] = []
  let at = 0
  for (const match of written.matchAll(/\$\{([^}$]{0,300})\}/g)) {
    if (match.index > at) parts.push(written.slice(at, match.index))
    parts.push(expression((match[1] ?? '').trim(), meanings, depth))
    at = match.index + match[0].length
  }
  if (parts.length === 0) return written
  if (at < written.length) parts.push(written.slice(at))
  return parts.length === 1 ? parts[0] : { 'Fn::Join': ['', parts] }
}

/** An expression: a reference, or what nobody here evaluates, which then has no value and is said by its text. */
function expression(written: string, meanings: Meanings, depth: number): Tree {
  const steps = written.replaceAll(/\[\d+\]/g, '').split('.')
  const [first = '', second = '', third = ''] = steps
  const missing = { Ref: written.slice(0, 80) }
  if (!/^[\w.-]+$/.test(steps.join('.')) || depth > mostDepth) return missing
  if (first === 'var') return { Ref: second }
  if (first === 'local') return told(meanings.local(second), meanings, depth + 1) ?? missing
  if (first === 'data') return meanings.data(second, third) ?? missing
  const name = meanings.resource(first, second)
  if (name === undefined) return missing
  const own = attributes[`${first}.${third}`]
  if (own === '' || (own === undefined && third === 'id')) return { Ref: name }
  return { 'Fn::GetAtt': [name, own ?? pascal(third)] }
}

/** A structure's names as CloudFormation writes them, `volume_size` as `VolumeSize`. */
export const pascalised = (tree: Tree): Tree =>
  Object.fromEntries(Object.entries(membersOf(tree)).map(([name, part]) => [pascal(name), part]))
