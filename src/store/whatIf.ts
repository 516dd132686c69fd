import type { Request } from '#api/answer.ts'
import { ask } from '#api/ask.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history.ts'

/** What would come of a request: AWS's refusal, or the account as it would then be. */
export type WhatIf =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** Rehearses a request on a copy; nothing happens and nothing is logged. */
export function whatIf(history: History, request: Request): WhatIf {
  const { history: after, answer } = ask(history, request)
  return answer.ok ? { ok: true, account: after.account } : { ok: false, ...answer.error }
}
