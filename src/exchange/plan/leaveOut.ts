import type { Answer, Request } from '#api/answer.ts'
import { findAction } from '#api/handlerOf.ts'
import { leftIn } from '#api/model/left.ts'
import { registry } from '#api/registry.ts'
import { isRecord } from '#lib/record.ts'
import type { Part } from './plan.ts'
import type { Rehearsal } from './rehearsal.ts'

/** no request has more members that are left out */
const most = 40

/** `NetworkInterfaces[0].Ipv6Addresses` as its steps; a number in brackets means every item of the list. */
const stepsOf = (path: string): readonly string[] => path.replaceAll(/\[\d*\]/g, '').split('.')

/** The same without what stands at a path; what is empty after that goes too. */
function without(value: unknown, [step = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => without(item, [step, ...rest]))
  if (!isRecord(value) || !Object.hasOwn(value, step)) return value
  const { [step]: inner, ...others } = value
  if (rest.length === 0) return others
  const left = without(inner, rest)
  return isRecord(left) && Object.keys(left).length === 0 ? others : { ...others, [step]: left }
}

function isAt(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return value !== undefined
  if (Array.isArray(value)) return value.some((item) => isAt(item, [step, ...rest]))
  return isRecord(value) && Object.hasOwn(value, step) && isAt(value[step], rest)
}

/** The members that the API takes of a request, shows and does not act on. */
function keptIn({ action, params = {} }: Request): readonly Part[] {
  const keeps = findAction(registry, action)?.keeps ?? {}
  return Object.keys(keeps).flatMap((path): readonly Part[] =>
    isAt(params, stepsOf(path)) ? [{ name: path.replaceAll('[]', ''), fate: 'kept' }] : [],
  )
}

function trimmed({ action, params }: Request, path: string): Request {
  const rest = without(params, stepsOf(path))
  return { action, params: isRecord(rest) ? rest : {} }
}

/** The outcome of a request, and what of it was kept or left out. */
export interface Trimmed {
  readonly answer: Answer
  readonly request: Request
  readonly parts: readonly Part[]
}

/** The member that AWS does not know either, at its place in the request. */
const unknownIn = ({ code, message }: { readonly code: string; readonly message: string }): string | undefined =>
  code === 'UnknownParameter' ? /^The parameter (\S+) is not recognized$/.exec(message)?.[1] : undefined

/** The name that Terraform has for what would be this member: `get_password_data`. */
const asArgument = (path: string): string =>
  (
    path
      .replaceAll(/\[\d*\]/g, '')
      .split('.')
      .at(-1) ?? path
  )
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_')
    .toLowerCase()

/**
 * Asks; where the playground leaves out a member or a value of the request, asks without it and says so. Arguments of
 * Terraform's are not all members of AWS's: those that are none are left out too.
 */
export function askWithout(tried: Rehearsal, asked: Request, ofTerraform = false): Trimmed {
  let request = asked
  const parts: Part[] = []
  for (;;) {
    const answer = tried.ask(request)
    if (answer.ok) return { answer, request, parts: [...keptIn(request), ...parts] }
    const unknown = ofTerraform ? unknownIn(answer.error) : undefined
    if (unknown !== undefined && parts.length < most && isAt(request.params, stepsOf(unknown))) {
      const name = asArgument(unknown)
      parts.push({ name, fate: 'left', why: { kind: 'argument', name } })
      request = trimmed(request, unknown)
      continue
    }
    const left = leftIn(answer.error)
    const isPart = left && (left.kind === 'member' || left.kind === 'value')
    if (!isPart || parts.length === most || !isAt(request.params, stepsOf(left.name))) return { answer, request, parts }
    parts.push({ name: left.name.replaceAll(/\[\d*\]/g, ''), fate: 'left', why: { kind: 'refusal', ...answer.error } })
    request = trimmed(request, left.name)
  }
}
