import type { Origin } from '#engine/event.ts'

/** The answer to a request: AWS's response, or AWS's refusal; JSON-clean, times as ISO strings. */
export type Answer =
  | { readonly ok: true; readonly response: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } }

export interface Request {
  readonly action: string
  readonly params?: Readonly<Record<string, unknown>> | undefined
  /** by what way it was asked, as the log tells it; nobody says it in AWS's words */
  readonly from?: Origin | undefined
}
