import type { Block, Steps } from './steps.ts'
import { cannot, done, mostRounds, type Ran, type Session } from './session.ts'

/** Functions are kept among the variables, so that they are there as long as those. */
const nameOf = (name: string) => `${name}()`

/** Keeps a function under its name. */
export function kept({ variables }: Pick<Session, 'variables'>, { name, body }: Block & { kind: 'function' }): void {
  variables.set(nameOf(name), JSON.stringify(body))
}

/** Writes a function down, which runs nothing of it. */
export function define(session: Session, block: Block & { kind: 'function' }): Ran {
  kept(session, block)
  return done()
}

/** The steps of a function, as it was written down; undefined where there is none of that name. */
export function functionNamed({ variables }: Pick<Session, 'variables'>, name: string): Steps | undefined {
  const body = variables.get(nameOf(name))
  return body === undefined ? undefined : (JSON.parse(body) as Steps)
}

/** calls within calls: more are taken for a function that calls itself for ever */
const deepest = 30

type RunSteps = (session: Session, steps: Steps) => Ran

/** Runs a function with its own words and its own `local` variables. */
export function runFunction(session: Session, body: Steps, args: readonly string[], runSteps: RunSteps): Ran {
  const { variables, flow } = session
  const depth = Number(variables.get('()') ?? 0) + 1
  if (depth > deepest) return cannot(session, `functions that call each other more than ${deepest} deep`)
  if (++flow.rounds > mostRounds) return cannot(session, `functions that are called more than ${mostRounds} times`)
  const locals = new Map<string, string | undefined>()
  const given = [...args.entries()].map(([nth, text]) => [String(nth + 1), text] as const)
  const before = Number(variables.get('#') ?? 0)
  for (let nth = 1; nth <= Math.max(before, args.length); nth++) local({ variables, locals }, String(nth))
  local({ variables, locals }, '#')
  local({ variables, locals }, '()')
  for (const [name, text] of [...given, ['#', String(args.length)] as const, ['()', String(depth)] as const])
    variables.set(name, text)
  const ran = runSteps({ ...session, locals }, body)
  for (const [name, value] of locals)
    if (value === undefined) variables.delete(name)
    else variables.set(name, value)
  if (flow.left === 'return') flow.left = undefined
  return ran
}

/** Makes a variable a function's own: what it was comes back afterwards. */
export function local(
  { variables, locals }: { readonly variables: Session['variables']; readonly locals?: Session['locals'] },
  name: string,
): void {
  if (locals && !locals.has(name)) locals.set(name, variables.get(name))
  variables.delete(name)
}
