import { handle } from '#api/handle.ts'
import type { Answer } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { advance, type History, nextEventAt } from '#engine/history/history.ts'
import { day, type Instant } from '#lib/time.ts'

type Params = Readonly<Record<string, unknown>>

/** A move: something asked by AWS's name, or time that passes. Ids are read from the account of the moment. */
export type Move =
  | { readonly ask: string; readonly params: (account: Account) => Params }
  /** milliseconds of simulated time */
  | { readonly wait: Instant }
  /** until this is so, a day at most */
  | { readonly until: (account: Account) => boolean }

/** A step of a script. What it is may have to be read first, as the remedy of a fault that was drawn by chance. */
export type Step = Move | { readonly comesTo: (account: Account) => readonly Step[] }

export const does = (ask: string, params: Params | ((account: Account) => Params) = {}): Step => ({
  ask,
  params: typeof params === 'function' ? params : () => params,
})
export const waits = (ms: Instant): Step => ({ wait: ms })
export const until = (is: (account: Account) => boolean): Step => ({ until: is })
export const comesTo = (steps: (account: Account) => readonly Step[]): Step => ({ comesTo: steps })

/** A script as it comes to in this account: moves only. */
export const movesOf = (steps: readonly Step[], account: Account): readonly Move[] =>
  steps.flatMap((step) => ('comesTo' in step ? movesOf(step.comesTo(account), account) : [step]))

/** The outcome of a step: the history after it; of a request also the answer. */
export interface Played {
  readonly history: History
  readonly answer?: Answer | undefined
}

/** Plays one step; of several that it comes to, no answer is kept. A request that is refused has its refusal as the answer; what never comes about is waited for a day. */
export function playStep(history: History, step: Step): Played {
  if ('wait' in step) return { history: advance(history, history.now + step.wait) }
  if ('comesTo' in step) return { history: play(history, step.comesTo(history.account)) }
  if ('until' in step) return { history: waitUntil(history, step.until) }
  const { history: after, answer } = handle(history, { action: step.ask, params: step.params(history.account) })
  return { history: after, answer }
}

/** Plays a script; whether a request is refused makes no difference to the next. */
export const play = (history: History, steps: readonly Step[]): History =>
  steps.reduce((before, step) => playStep(before, step).history, history)

function waitUntil(start: History, is: (account: Account) => boolean): History {
  let history = start
  const latest = start.now + day
  while (!is(history.account)) {
    const at = nextEventAt(history)
    if (at === undefined || at > latest) return history
    history = advance(history, Math.max(at, history.now))
  }
  return history
}
