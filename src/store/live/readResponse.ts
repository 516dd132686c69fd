import type { Request } from '#api/answer.ts'
import { ask } from '#api/handle.ts'
import type { History } from '#engine/history.ts'

/** The response to a request that only reads, as a client of AWS gets it; the error where there is one. */
export function readResponse(history: History, request: Request): unknown {
  const { answer } = ask(history, request)
  return answer.ok ? answer.response : answer.error
}
