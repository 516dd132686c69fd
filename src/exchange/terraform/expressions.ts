import { isRecord } from '#lib/record.ts'
import { membersOf, type Tree } from '../read/tree.ts'
import { callIn } from './hcl.ts'
import { pieces } from './texts.ts'

/** The meanings of names in a Terraform file. */
export interface Meanings {
  /** a resource's name among a template's, by its type, its own name, and which of several it is */
  readonly resource: (type: string, name: string, at: number | string) => string | undefined
  /** the numbers or keys of a resource's copies */
  readonly copies: (type: string, name: string) => readonly (number | string)[]
  readonly local: (name: string) => Tree
  /** a variable's usual value, where that is a list or a structure */
  readonly literal: (variable: string) => Tree
  readonly data: (type: string, name: string, attribute: string) => Tree
  /** the number of the copy whose arguments are read */
  readonly index?: number | undefined
  /** what is gone through, by the name that its blocks have for it */
  readonly each?: Readonly<Record<string, Each>> | undefined
}

/** An item of what `for_each` goes through. */
export interface Each {
  readonly key: string
  readonly value: Tree
}

/** Attributes whose names do not follow from CloudFormation's. */
const attributes: Readonly<Record<string, string>> = {
  'aws_eip.id': 'AllocationId',
  'aws_sns_topic.arn': '',
  'aws_key_pair.key_name': '',
  'aws_cloudwatch_metric_alarm.arn': 'Arn',
  'aws_iam_instance_profile.name': '',
  'aws_iam_role.name': '',
  'aws_launch_template.latest_version': 'LatestVersionNumber',
  'aws_launch_template.default_version': 'DefaultVersionNumber',
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

/** locals and calls that stand for one another, at most so many in a row */
const mostDepth = 8

function text(written: string, meanings: Meanings, depth: number): Tree {
  const parts = pieces(written).map((piece) => (piece.hole ? expression(piece.text, meanings, depth) : piece.text))
  return parts.length === 1 ? parts[0] : parts.length === 0 ? '' : { 'Fn::Join': ['', parts] }
}

/** An expression: a reference, a call, or what nobody here evaluates, which then has no value and is said by its text. */
function expression(written: string, meanings: Meanings, depth: number): Tree {
  const missing = { Ref: written.slice(0, 80) }
  if (depth > mostDepth) return missing
  const counted = /^count\.index(?:\s*\+\s*(\d{1,6}))?$/.exec(written)
  if (counted) return meanings.index === undefined ? missing : meanings.index + Number(counted[1] ?? 0)
  return reference(written, meanings, depth) ?? called(written, meanings, depth) ?? missing
}

/** `aws_instance.web[0].id`, `aws_instance.web["a"].id`, `aws_instance.web.*.id`, `data.aws_subnets.all.ids[0]`, `each.value` */
function reference(written: string, meanings: Meanings, depth: number): Tree {
  const own = meanings.each?.['each']?.key
  const path = written
    .replaceAll('.*', '[*]')
    .replaceAll('[count.index]', `[${meanings.index ?? 'count.index'}]`)
    .replaceAll('[each.key]', own === undefined ? '[each.key]' : `["${own}"]`)
  if (!/^[\w-]+(?:\[(?:\d{1,6}|\*|"[^"\]]{1,80}")\])?(?:\.[\w-]+(?:\[(?:\d{1,6}|\*|"[^"\]]{1,80}")\])?)+$/.test(path))
    return undefined
  const steps = path.split('.').map((step) => step.replace(/\[.*$/, ''))
  const [first = '', second = '', third = '', fourth = ''] = steps
  const [, at, key] = /\[(?:(\d+|\*)|"([^"]*)")\]/.exec(path) ?? []
  const item = meanings.each && Object.hasOwn(meanings.each, first) ? meanings.each[first] : undefined
  if (item) return within(item, steps.slice(1))
  if (first === 'var') return chosen(meanings.literal(second) ?? { Ref: second }, at)
  if (first === 'local') return told(meanings.local(second), meanings, depth + 1)
  if (first === 'data') return chosen(meanings.data(second, third, fourth), at)
  const one = (copy: number | string): Tree => {
    const name = meanings.resource(first, second, copy)
    if (name === undefined) return undefined
    const as = attributes[`${first}.${third}`]
    if (as === '' || (as === undefined && third === 'id')) return { Ref: name }
    return { 'Fn::GetAtt': [name, as ?? pascal(third)] }
  }
  if (at === '*') return meanings.copies(first, second).map(one)
  return one(key ?? Number(at ?? 0))
}

/** `key`, `value`, or a member of the value. */
function within({ key, value }: Each, [what, ...path]: readonly string[]): Tree {
  if (what === 'key') return key
  if (what !== 'value') return undefined
  return path.reduce<Tree>(
    (inner, step) => (isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
    value,
  )
}

/** The item of a list that an expression asks for; all of it where it asks for none. */
const chosen = (tree: Tree, at: string | undefined): Tree =>
  tree === undefined || at === undefined || at === '*' ? tree : { 'Fn::Select': [Number(at), tree] }

/** A call of one of Terraform's functions that come to something a template can say. */
function called(written: string, meanings: Meanings, depth: number): Tree {
  const call = callIn(written)
  if (!call) return undefined
  const given = call.given.map((argument) => told(argument, meanings, depth + 1))
  switch (call.name) {
    case 'merge':
      return given.every(isRecord) ? Object.assign({}, ...given) : undefined
    case 'concat':
      return given.flat()
    case 'tolist':
    case 'toset':
    case 'tostring':
      return given[0]
    case 'join':
      return { 'Fn::Join': given }
    case 'element':
      return { 'Fn::Select': [given[1], given[0]] }
    case 'base64encode':
      return { 'Fn::Base64': given[0] }
    case 'cidrsubnet':
      return { 'Fn::cidrsubnet': given }
    case 'jsonencode':
      return { 'Fn::ToJsonString': given[0] }
    default:
      return undefined
  }
}

/** A structure's names as CloudFormation writes them, `volume_size` as `VolumeSize`. */
export const pascalised = (tree: Tree): Tree =>
  Object.fromEntries(Object.entries(membersOf(tree)).map(([name, part]) => [pascal(name), part]))
