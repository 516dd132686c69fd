import type { Knowledge } from '#facts/aws/known.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import type { History } from '#engine/history/history.ts'
import { kindOf, whyNotKind } from '../kinds/every.ts'
import type { Made } from '../kinds/kind.ts'
import { type Making, making } from '../plan/making.ts'
import type { Line, Plan, What, Why } from '../plan/plan.ts'
import { rehearsal } from '../plan/rehearsal.ts'
import { isNotRead, type NotRead } from '../read/tree.ts'
import { conditionsOf, evaluate, type Scope } from './evaluate.ts'
import { type Given, parametersOf, pseudo, valueOf } from './parameters.ts'
import { inOrder, type Resource, type Template } from './template.ts'

interface Planning {
  readonly what: What
  readonly knowledge: Knowledge
  readonly given?: Given | undefined
}

/** The plan of what a template would make of an account, one resource after the other, each after those that it refers to. */
export function planTemplate(template: Template, before: History, planning: Planning): Plan | NotRead {
  const ordered = inOrder(template)
  if (isNotRead(ordered)) return ordered
  const tried = rehearsal(before, planning.knowledge)
  const parameters = parametersOf(template, planning.given ?? {}, tried)
  const values = new Map(
    parameters.map(({ name, value }) => [name, valueOf(value, template.parameters.get(name) ?? {})]),
  )
  const things = new Map<string, Made>()
  const scopeFor = (missing: Scope['missing']): Scope => ({
    ref: (name) => {
      if (name.startsWith('AWS::')) return pseudo(tried.history().account, name)
      return things.get(name)?.ref ?? values.get(name)
    },
    attribute: (name, attribute) => things.get(name)?.attributes(attribute),
    condition,
    mappings: template.mappings,
    zones: () => [...new Set(subnets(tried.history().account).map(({ zone }) => zone))],
    missing,
  })
  const condition = conditionsOf(template.conditions, () => scopeFor(() => undefined))
  const addresses = new Map(template.resources.map(({ name, address }) => [name, address]))
  // what wants an attribute of a thing lacks the thing
  const called = (name: string) => addresses.get(name) ?? addresses.get(name.replace(/\..*$/, '')) ?? name
  const lineOf = (resource: Resource): Line => {
    const { type } = resource
    const name = called(resource.name)
    if (resource.condition !== undefined && !condition(resource.condition))
      return { name, type, fate: 'skipped', parts: [] }
    if (resource.hangsOn !== undefined)
      return { name, type, fate: 'left', why: { kind: 'expression', name: resource.hangsOn }, parts: [] }
    const kind = kindOf(type, planning.what === 'template')
    if (!kind) return { name, type, fate: 'left', why: whyNotKind(type, planning.knowledge), parts: [] }
    const line = making(tried, planning.what === 'terraform')
    const made = kind(propertiesOf(resource, scopeFor, line, called), line, resource.name)
    if (made) things.set(resource.name, made)
    return line.line(name, type, made?.ref)
  }
  const lines = ordered.map(lineOf)
  return { what: planning.what, lines, acts: tried.acts(), parameters, before, after: tried.history() }
}

/** True of a thing's name; anything else that has no value is an expression. */
const isName = (said: string): boolean => /^[\w.:-]+(?: \d+)?$/.test(said)

/** The reason why something has no value: a file of somebody's computer, a thing that is not made, or an expression. */
function whyMissing(name: string, called: (name: string) => string): Why {
  const file = /^(?:file|filebase64|templatefile)\(\s*"?([^",)]+)/.exec(name)?.[1]
  if (file !== undefined) return { kind: 'file', name: file }
  return { kind: isName(name) ? 'needs' : 'expression', name: called(name) }
}

/** The properties with their functions done; what stands on nothing here is said, by the property that wanted it. */
function propertiesOf(
  { properties }: Resource,
  scopeFor: (missing: Scope['missing']) => Scope,
  line: Making,
  called: (name: string) => string,
) {
  const entries = Object.entries(properties).flatMap(([property, said]): readonly (readonly [string, unknown])[] => {
    const scope = scopeFor((name) => line.notes({ name: property, fate: 'left', why: whyMissing(name, called) }))
    const value = evaluate(said, scope)
    return value === undefined ? [] : [[property, value]]
  })
  return Object.fromEntries(entries)
}
