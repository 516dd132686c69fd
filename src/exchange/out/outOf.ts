import type { Knowledge } from '#facts/aws/known.ts'
import { beginHistory, type History } from '#engine/history/begin.ts'
import { imageOf } from '#engine/world/images/imageOf.ts'
import { readAnswers } from '../answers/answers.ts'
import { asTemplate } from '../answers/asTemplate.ts'
import { planTemplate } from '../template/planTemplate.ts'
import { isNotRead, type Members, type NotRead, notRead } from '../read/tree.ts'
import { answersOf } from './answersOf.ts'
import { scriptOf } from './scriptOf.ts'
import { sessionOf } from './sessionOf.ts'
import { templateTree } from './templateOf.ts'
import { type Untold, untoldIn } from './untold.ts'

/** An account as other tools know it, with what each of them cannot say. */
export type Out =
  | { readonly format: 'script' | 'session'; readonly lines: readonly string[]; readonly untold: readonly Untold[] }
  | { readonly format: 'template' | 'json'; readonly tree: Members; readonly untold: readonly Untold[] }

/** Writes the account out. All three are told from what AWS answers about it, by the way on which such a file comes in. */
export function outOf(history: History, format: Out['format'], knowledge: Knowledge): Out | NotRead {
  if (format === 'session') return session(history)
  const tree = answersOf(history)
  const template = asTemplate(readAnswers(tree))
  if (isNotRead(template)) return template
  const untold = untoldIn(tree, template, format)
  if (format === 'json') return { format, tree, untold }
  if (format === 'template') return { format, tree: templateTree(template, originals(history, template)), untold }
  const { beginning } = history
  const plan = planTemplate(template, beginHistory(beginning), { what: 'answers', knowledge })
  return isNotRead(plan) ? plan : { format, lines: scriptOf(plan.acts), untold }
}

function session(history: History): Out | NotRead {
  const { lines, untold } = sessionOf(history)
  return lines.length === 0 ? notRead({ kind: 'nothing' }) : { format: 'session', lines, untold }
}

/** For each image and snapshot of the account's own, the public image that is under it. */
function originals(
  { account }: History,
  template: {
    readonly resources: readonly { readonly name: string; readonly type: string; readonly properties: Members }[]
  },
) {
  const own = template.resources.filter(({ type }) => type === 'CreateImage' || type === 'CreateSnapshot')
  const instances = new Map(
    template.resources.filter(({ type }) => type === 'AWS::EC2::Instance').map((one) => [one.name, one]),
  )
  const rootOf = (name: string, depth = 0): string => {
    const of = own.find((one) => one.name === name)?.properties['InstanceId']
    const source = instances.get(refIn(of))?.properties['ImageId']
    return typeof source === 'string' || depth > 20 ? String(source) : rootOf(refIn(source), depth + 1)
  }
  return new Map(
    own.map(({ name, type }) => [
      name,
      type === 'CreateImage' ? (imageOf(account, rootOf(name))?.id ?? rootOf(name)) : '',
    ]),
  )
}

const refIn = (tree: unknown): string =>
  typeof tree === 'object' && tree !== null && 'Ref' in tree ? String(tree.Ref) : ''
