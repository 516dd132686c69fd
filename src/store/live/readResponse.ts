import type { Request } from '#api/answer.ts'
import { ask } from '#api/ask.ts'
import type { Account } from '#engine/account.ts'
import { playground } from './playground.ts'

/** The response to a request that only reads, as a client of AWS gets it; the error where there is one. */
export function answerOf(account: Account, request: Request): unknown {
  const { history } = playground.getState()
  const { answer } = ask({ ...history, account }, request)
  return answer.ok ? answer.response : answer.error
}
