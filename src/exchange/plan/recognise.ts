import { isAnswers } from '../answers/answers.ts'
import { readHcl } from '../terraform/hcl.ts'
import { isNotRead, mostCharacters, type NotRead, notRead, readJson, type Tree } from '../read/tree.ts'
import { isRecord } from '#lib/record.ts'

/** The kind of a text, before anybody knows what it makes. */
export type Recognised =
  | { readonly kind: 'template' | 'terraform' | 'answers'; readonly tree: Tree }
  | { readonly kind: 'commands' | 'script'; readonly text: string }

/** Reads YAML into a structure. Its library comes only for who brings YAML. */
export type ReadYaml = (text: string) => { readonly tree: Tree } | NotRead

/** True where a text may be YAML: then who asks has to have its reader at hand. */
export const mayBeYaml = (text: string): boolean =>
  !isJson(text) &&
  /^[ \t]*["']?(AWSTemplateFormatVersion|Resources|Reservations|Volumes|SecurityGroups|Addresses)["']?[ \t]*:/m.test(
    text,
  )

const isJson = (text: string) => /^\s*[[{]/.test(text)

/** A line of the AWS CLI, by itself, in brackets or after a name. */
const isCli = (text: string) => /^[ \t]*(?:(?:export )?\w{1,99}=(?:"?\$\(|`)[ \t]*)?aws[ \t]+[a-z]/m.test(text)

/** Says what a text is, or in a sentence why nobody here reads it. */
export function recognise(text: string, readYaml: ReadYaml | undefined): Recognised | NotRead {
  if (text.length > mostCharacters) return notRead({ kind: 'large', most: mostCharacters, unit: 'characters' })
  const plain = text.replace(/^\u{feff}/u, '').trim()
  if (plain === '') return notRead({ kind: 'empty' })
  if (isJson(plain)) {
    const read = readJson(plain)
    return isNotRead(read) ? read : structured(read.tree)
  }
  if (/^(#!|#cloud-config|#include|#cloud-boothook|MIME-Version:|<(?:powershell|script)>)/.test(plain) && !isCli(plain))
    return { kind: 'script', text: plain }
  if (isCli(plain)) return { kind: 'commands', text: plain }
  if (readYaml && mayBeYaml(plain)) {
    const read = readYaml(plain)
    return isNotRead(read) ? read : structured(read.tree)
  }
  if (isHcl(plain)) {
    const read = readHcl(plain)
    return isNotRead(read) ? read : { kind: 'terraform', tree: read.tree }
  }
  if (isVariables(plain)) return notRead({ kind: 'variables' })
  return notRead({ kind: 'unknown' })
}

/** A block of Terraform's own syntax. */
const isHcl = (text: string) =>
  /^[ \t]*(resource|provider|variable|terraform|data|module)[ \t]*(?:"[^"\n]{0,200}"[ \t]*){0,2}\{/m.test(text)

/** Nothing but names with values: what Terraform's variables are given in a file of their own. */
const isVariables = (text: string) =>
  /^[ \t]*[A-Za-z_][\w-]{0,99}[ \t]*=[ \t]*(?:["[{\d]|true|false|null|<<)/.test(
    text.replaceAll(/^[ \t]*(?:#|\/\/).*\n/gm, '').trim(),
  )

/** True of what Terraform notes of what it has made, or shows of that or of a plan as JSON. */
const isState = (tree: Readonly<Record<string, unknown>>) =>
  (tree['terraform_version'] !== undefined && (Array.isArray(tree['resources']) || isRecord(tree['values']))) ||
  isRecord(tree['planned_values'])

function structured(tree: Tree): Recognised | NotRead {
  // an experiment of the page's own begins with its version and its Region
  if (Array.isArray(tree) && typeof tree[0] === 'number' && typeof tree[1] === 'string')
    return notRead({ kind: 'experiment' })
  if (!isRecord(tree)) return notRead({ kind: 'unknown' })
  if (isState(tree)) return notRead({ kind: 'state' })
  if (isRecord(tree['Resources'])) return { kind: 'template', tree }
  if (isRecord(tree['resource'])) return { kind: 'terraform', tree }
  return isAnswers(tree) ? { kind: 'answers', tree } : notRead({ kind: 'unknown' })
}
