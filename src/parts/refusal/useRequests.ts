import { useState } from 'react'
import type { Answer, Request } from '#api/answer.ts'
import { gesture } from '#store/live/gesture.ts'
import { dismissNotice } from '#store/live/notices.ts'
import { ask } from '#store/live/requests.ts'
import { useStudio } from '#store/react.tsx'

/** AWS's own no to an action. */
export interface Refused {
  readonly action: string
  readonly code: string
  readonly message: string
}

/** Asks, and keeps the refusal to be told where somebody asked, and not as a notice. */
export function useRequests() {
  const studio = useStudio()
  const [made, setMade] = useState<readonly Request[]>([])
  const [refused, setRefused] = useState<Refused>()
  const request = (wish: Request): Answer => {
    const answer = ask(studio, wish)
    if (!answer.ok) dismissNotice(studio)
    setRefused(answer.ok ? undefined : { action: wish.action, ...answer.error })
    return answer
  }
  /** Asks one after the other up to the first refusal. What was made stays, and the next try goes on after it. */
  const requestAll = (wishes: readonly Request[]): boolean =>
    gesture(studio, () => {
      const done = [...made]
      for (const wish of wishes) {
        if (done.some((one) => JSON.stringify(one) === JSON.stringify(wish))) continue
        if (!request(wish).ok) {
          setMade(done)
          return false
        }
        done.push(wish)
      }
      forget()
      return true
    })
  const forget = () => {
    setMade([])
    setRefused(undefined)
  }
  return { made, refused, request, requestAll, forget }
}
