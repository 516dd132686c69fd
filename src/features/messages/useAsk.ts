import { useState } from 'react'
import type { Answer, Request } from '#api/answer.ts'
import { ask, dismissNotice } from '#store/live/playground.ts'

export interface Refused {
  readonly action: string
  readonly code: string
  readonly message: string
}

/** Asks, and keeps the refusal to be told here and not as a notice. */
export function useAsk() {
  const [refused, setRefused] = useState<Refused>()
  const request = (wish: Request): Answer => {
    const answer = ask(wish)
    if (!answer.ok) dismissNotice()
    setRefused(answer.ok ? undefined : { action: wish.action, ...answer.error })
    return answer
  }
  return { refused, request }
}
