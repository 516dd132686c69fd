import type { Answer, Request } from '#api/answer.ts'
import { handle } from '#api/handle.ts'
import type { Knowledge } from '#facts/aws/known.ts'
import { type WaiterName, waitUntil } from '#api/waiters.ts'
import type { History } from '#engine/history/history.ts'
import { valueAt } from '../read/query.ts'
import type { Act } from './plan.ts'

/** A copy of the account on which everything is tried before anybody asks for it. */
export interface Rehearsal {
  readonly history: () => History
  readonly acts: () => readonly Act[]
  /** Asks; what is refused leaves nothing behind. */
  readonly ask: (request: Request) => Answer
  /** Looks something up. */
  readonly look: (action: string, params: object) => Readonly<Record<string, unknown>>
  /** One value of what there is already, at its place in the answer. */
  readonly find: (action: string, params: object, query: string) => string | undefined
  /** Lets time pass until it is so; answers whether it came to be. */
  readonly wait: (name: WaiterName, params: Readonly<Record<string, unknown>>) => boolean
}

/** Begins a rehearsal. `knowledge` tells what is left out from what AWS does not have either. */
export function rehearsal(start: History, knowledge: Knowledge): Rehearsal {
  let history = start
  const acts: Act[] = []
  const looked = (action: string, params: object) => {
    const { answer } = handle(history, { action, params: { ...params } }, undefined, knowledge)
    return answer.ok ? answer.response : {}
  }
  return {
    history: () => history,
    acts: () => acts,
    ask(request) {
      const asked = handle(history, request, undefined, knowledge)
      if (!asked.answer.ok) return asked.answer
      // what only reads is not told again
      if (asked.history !== history) acts.push({ kind: 'ask', request, answer: asked.answer.response })
      history = asked.history
      return asked.answer
    },
    look: looked,
    find(action, params, query) {
      const value = valueAt(looked(action, params), query)
      if (typeof value !== 'string') return undefined
      acts.push({ kind: 'find', request: { action, params: { ...params } }, query, value })
      return value
    },
    wait(name, params) {
      const waited = waitUntil(history, name, params)
      if (waited.outcome !== 'success') return false
      history = waited.history
      acts.push({ kind: 'wait', until: history.now, name, params })
      return true
    },
  }
}
