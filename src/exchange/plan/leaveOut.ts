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

/** The outcome of a request, and what of it was kept or left out. */
export interface Trimmed {
  readonly answer: Answer
  readonly request: Request
  readonly parts: readonly Part[]
}

/**
 * The member that a refusal calls unknown. In a file of another tool it is that tool's own argument, which AWS is never
 * asked about.
 */
function ownIn({ code, message }: { readonly code: string; readonly message: string }): Part | undefined {
  const name = code === 'UnknownParameter' ? /^The parameter (\S+) is not recognized/.exec(message)?.[1] : undefined
  if (name === undefined) return undefined
  const written = name.replaceAll(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
  const why =
    written === 'provisioner'
      ? ({ kind: 'type', type: written } as const)
      : ({ kind: 'option', name: written } as const)
  return { name: name.replaceAll(/\[\d*\]/g, ''), fate: 'left', why }
}

/** Asks; where the playground leaves out a member or a value of the request, asks without it and says so. */
export function askWithout(tried: Rehearsal, asked: Request, isForeign: boolean): Trimmed {
  let request = asked
  const parts: Part[] = []
  for (;;) {
    const answer = tried.ask(request)
    if (answer.ok) return { answer, request, parts: [...keptIn(request), ...parts] }
    const left = leftIn(answer.error)
    const part: Part | undefined =
      left?.kind === 'member' || left?.kind === 'value'
        ? {
            name: left.name.replaceAll(/\[\d*\]/g, ''),
            fate: 'left',
            why: { kind: 'refusal', ...answer.error },
          }
        : isForeign
          ? ownIn(answer.error)
          : undefined
    if (!part || parts.length === most || !isAt(request.params, stepsOf(part.name))) return { answer, request, parts }
    parts.push(part)
    const params = without(request.params, stepsOf(part.name))
    request = { action: request.action, params: isRecord(params) ? params : {} }
  }
}
