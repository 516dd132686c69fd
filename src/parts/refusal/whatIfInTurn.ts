import type { Request } from '#api/answer.ts'
import { handle } from '#api/handle.ts'
import type { History } from '#engine/history/history.ts'
import { type WhatIf, whatIf } from '#store/live/whatIf.ts'

type Response = Readonly<Record<string, unknown>>

/** The outcome of two requests that a window makes in turn, rehearsed. */
interface InTurn {
  /** AWS's first no, or the account after both */
  readonly what: WhatIf
  /** the second one, as far as the first is answered */
  readonly second?: Request
}

/**
 * Rehearses a request and the one that follows from its answer on a copy, so that nothing is made and billed before AWS
 * says no to what it is made for. `meanwhile` is what happens between the two.
 */
export function whatIfInTurn(
  history: History,
  first: Request,
  next: (response: Response) => Request,
  meanwhile: (history: History, response: Response) => History = (copy) => copy,
): InTurn {
  const { history: copy, answer } = handle(history, first)
  if (!answer.ok) return { what: { ok: false, ...answer.error } }
  const second = next(answer.response)
  return { what: whatIf(meanwhile(copy, answer.response), second), second }
}
