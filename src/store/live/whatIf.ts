import type { Request } from '#api/answer.ts'
import { handle } from '#api/handle.ts'
import type { Account } from '#engine/account.ts'
import { advance, type History, nextEventAt } from '#engine/history/history.ts'
import { hour } from '#lib/time.ts'

/** The outcome that a request would have: AWS's refusal, or the account as it would then be. */
export type WhatIf =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** Rehearses a request on a copy; nothing happens and nothing is logged. */
export function whatIf(history: History, request: Request): WhatIf {
  const { history: after, answer } = handle(history, request)
  return answer.ok ? { ok: true, account: after.account } : { ok: false, ...answer.error }
}

/** The same once what it began is done, within an hour: until then the copy's time passes. */
export function whatIfDone(history: History, request: Request, done: (account: Account) => boolean): WhatIf {
  const { history: asked, answer } = handle(history, request)
  if (!answer.ok) return { ok: false, ...answer.error }
  let after = asked
  for (let at = nextEventAt(after); !done(after.account); at = nextEventAt(after)) {
    if (at === undefined || at > asked.now + hour) break
    after = advance(after, Math.max(at, after.now))
  }
  return { ok: true, account: after.account }
}
