import { type Refusal, refuse } from '#facts/errors.ts'

/**
 * An omission: an action of AWS that the playground leaves out, a parameter of one, a filter, one value of a
 * parameter, or a type of instance.
 */
export interface Left {
  readonly kind: 'action' | 'member' | 'filter' | 'value' | 'type'
  readonly action: string
  readonly name: string
}

const code = 'NotModelled'

/** The sentences, whose form `leftIn` reads again: the page says the same in its own language, and what to do instead. */
const sentences: Readonly<Record<Left['kind'], (left: Left) => string>> = {
  action: ({ action }) => `The playground does not have ${action}, which AWS has.`,
  member: ({ action, name }) => `The playground leaves out the parameter ${name} of ${action}, which AWS has.`,
  filter: ({ action, name }) => `The playground leaves out the filter ${name} of ${action}, which AWS has.`,
  type: ({ action, name }) => `The playground does not have the type ${name} for ${action}, which AWS has.`,
  value: ({ action, name }) => `The playground leaves out this value of ${name} in ${action}, which AWS has.`,
}

export const leftOut = (left: Left): Refusal => refuse.playground(code, sentences[left.kind](left))

const forms: readonly (readonly [Left['kind'], RegExp])[] = [
  ['action', /^The playground does not have (?<action>\w+), which AWS has\.$/],
  ['member', /^The playground leaves out the parameter (?<name>\S+) of (?<action>\w+), which AWS has\.$/],
  ['filter', /^The playground leaves out the filter (?<name>\S+) of (?<action>\w+), which AWS has\.$/],
  ['type', /^The playground does not have the type (?<name>\S+) for (?<action>\w+), which AWS has\.$/],
  ['value', /^The playground leaves out this value of (?<name>\S+) in (?<action>\w+), which AWS has\.$/],
]

/** The omission that a refusal tells of, also one that was told again from a log; undefined for every other refusal. */
export function leftIn(refused: { readonly code: string; readonly message: string }): Left | undefined {
  if (refused.code !== `Playground.${code}`) return undefined
  for (const [kind, form] of forms) {
    const { action, name = '' } = form.exec(refused.message)?.groups ?? {}
    if (action !== undefined) return { kind, action, name }
  }
  return undefined
}
