import type { Making } from '../plan/making.ts'
import { listOf, type Members, membersOf, textIn, type Tree } from '../read/tree.ts'

/** The references that others may make of a thing that was made. */
export interface Made {
  /** what `Ref` gives */
  readonly ref: string
  /** what `Fn::GetAtt` gives */
  readonly attributes: (name: string) => Tree
}

/** The way in which a kind of resource is made: the requests of the API's that its properties come to. */
export type Kind = (properties: Members, making: Making, name: string) => Made | undefined

/** A thing whose attributes are members of what was answered, some under another name. */
export const made = (ref: Tree, answer: Tree = {}, names: Readonly<Record<string, string>> = {}): Made | undefined => {
  const text = textIn(ref)
  return text === undefined
    ? undefined
    : { ref: text, attributes: (name) => membersOf(answer)[names[name] ?? name] ?? undefined }
}

/** Tags as the API takes them at a making. Those of AWS's own nobody can give: it puts them on by itself. */
export function tagged(type: string, tags: Tree): Members {
  const own = listOf(tags).filter((tag) => !(textIn(membersOf(tag)['Key']) ?? '').startsWith('aws:'))
  return own.length === 0 ? {} : { TagSpecifications: [{ ResourceType: type, Tags: own }] }
}

/** The members of a value that there are, under the API's names. */
export const renamed = (from: Members, names: Readonly<Record<string, string>>): Members =>
  Object.fromEntries(
    Object.entries(from).flatMap(([name, value]) => (value === undefined ? [] : [[names[name] ?? name, value]])),
  )

/** A name that CloudFormation would make up; without its random letters. */
export const madeUpName = (said: Tree, name: string): string => textIn(said) ?? `${stackName}-${name}`

/** The name of a stack here: nothing of it is kept. */
export const stackName = 'my-stack'
