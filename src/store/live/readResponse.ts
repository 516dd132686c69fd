import type { Request } from '#api/answer.ts'
import { handle } from '#api/handle.ts'
import type { History } from '#engine/history/history.ts'

/** The response to a request that only reads, as a client of AWS gets it; the error where there is one. */
export function readResponse(history: History, request: Request): unknown {
  const { answer } = handle(history, request)
  return answer.ok ? answer.response : answer.error
}
