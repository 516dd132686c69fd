import { useState } from 'react'
import type { Answer, Request } from '#api/answer.ts'
import { dismissNotice } from '#store/live/notices.ts'
import { ask } from '#store/live/requests.ts'
import { useStudio } from '#store/react.tsx'

export interface Refused {
  readonly action: string
  readonly code: string
  readonly message: string
}

/** Asks, and keeps the refusal to be told here and not as a notice. */
export function useAsk() {
  const studio = useStudio()
  const [refused, setRefused] = useState<Refused>()
  const request = (wish: Request): Answer => {
    const answer = ask(studio, wish)
    if (!answer.ok) dismissNotice(studio)
    setRefused(answer.ok ? undefined : { action: wish.action, ...answer.error })
    return answer
  }
  return { refused, request }
}
