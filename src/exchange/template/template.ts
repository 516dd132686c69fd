import { isRecord } from '#lib/record.ts'
import { isNotRead, type Members, membersOf, type NotRead, notRead, type Tree } from '../read/tree.ts'

/** A resource as a template describes it: what it says may be functions of other things. */
export interface Resource {
  readonly name: string
  /** the name that its own file has for it, where that is no template */
  readonly address?: string | undefined
  /** CloudFormation's name for its kind; for what CloudFormation has none, the API's action that makes it */
  readonly type: string
  readonly properties: Members
  readonly dependsOn: readonly string[]
  readonly condition?: string | undefined
  /** an expression that nobody here works out, and on which it hangs whether it is made */
  readonly hangsOn?: string | undefined
}

/** A template, whichever file it was: CloudFormation's own, or another file told in its terms. */
export interface Template {
  readonly parameters: ReadonlyMap<string, Members>
  readonly mappings: Members
  readonly conditions: Members
  readonly resources: readonly Resource[]
}

/** AWS's own quota of resources in a template (CloudFormation user guide, quotas). */
export const mostResources = 500

/** Reads a CloudFormation template. */
export function readTemplate(tree: Tree): Template | NotRead {
  const { Parameters, Mappings, Conditions, Resources } = membersOf(tree)
  const entries = Object.entries(membersOf(Resources))
  if (entries.length === 0) return notRead({ kind: 'nothing' })
  if (entries.length > mostResources) return notRead({ kind: 'large', most: mostResources, unit: 'things' })
  const resources: Resource[] = []
  for (const [name, said] of entries) {
    // a logical id is alphanumeric (CloudFormation user guide, resources)
    if (!/^[A-Za-z0-9]{1,255}$/.test(name) || !isRecord(said) || typeof said['Type'] !== 'string')
      return notRead({ kind: 'name', name: name.slice(0, 60) })
    const { DependsOn: after, Condition: condition } = said
    resources.push({
      name,
      type: said['Type'].slice(0, 200),
      properties: membersOf(said['Properties']),
      dependsOn: [after].flat().filter((one) => typeof one === 'string'),
      condition: typeof condition === 'string' ? condition : undefined,
    })
  }
  return {
    parameters: new Map(Object.entries(membersOf(Parameters)).map(([name, one]) => [name, membersOf(one)])),
    mappings: membersOf(Mappings),
    conditions: membersOf(Conditions),
    resources,
  }
}

/** The names that a value refers to, of resources and parameters alike. */
export function namesIn(tree: Tree, found = new Set<string>()): Set<string> {
  if (Array.isArray(tree)) for (const item of tree) namesIn(item, found)
  if (!isRecord(tree)) return found
  for (const [key, value] of Object.entries(tree)) {
    if (key === 'Ref' && typeof value === 'string') found.add(value)
    else if (key === 'Fn::GetAtt') found.add(String(Array.isArray(value) ? value[0] : value).split('.')[0] ?? '')
    else if (key === 'Fn::Sub') {
      const [text, own] = Array.isArray(value) ? value : [value]
      for (const [, name = ''] of String(text).matchAll(/\$\{([^!}$][^}$]{0,300})\}/g))
        found.add(name.split('.')[0] ?? '')
      namesIn(own, found)
    } else namesIn(value, found)
  }
  return found
}

/** Resources in an order in which each comes after what it refers to, as they stand where it does not matter. */
export function inOrder({ resources }: Template): readonly Resource[] | NotRead {
  const byName = new Map(resources.map((one) => [one.name, one]))
  const needs = new Map(
    resources.map((one) => [
      one.name,
      [...namesIn(one.properties), ...one.dependsOn].filter((name) => byName.has(name)),
    ]),
  )
  const done = new Set<string>()
  const ordered: Resource[] = []
  const onTheWay: string[] = []
  const visit = (name: string): NotRead | undefined => {
    if (done.has(name)) return undefined
    if (onTheWay.includes(name))
      return notRead({ kind: 'circle', names: [...onTheWay.slice(onTheWay.indexOf(name)), name] })
    onTheWay.push(name)
    for (const other of needs.get(name) ?? []) {
      const circle = visit(other)
      if (circle) return circle
    }
    onTheWay.pop()
    done.add(name)
    const resource = byName.get(name)
    if (resource) ordered.push(resource)
    return undefined
  }
  for (const { name } of resources) {
    const circle = visit(name)
    if (isNotRead(circle)) return circle
  }
  return ordered
}
