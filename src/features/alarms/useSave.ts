import { useState } from 'react'
import type { Request } from '#api/answer.ts'
import { gesture } from '#store/live/gesture.ts'
import { dismissNotice } from '#store/live/notices.ts'
import { ask } from '#store/live/requests.ts'
import { useStudio } from '#store/react.tsx'

export interface Refused {
  readonly action: string
  readonly code: string
  readonly message: string
}

/**
 * Asks one after the other and stops at the first refusal, which is told here and not as a notice. What was made stays;
 * saving again goes on after it.
 */
export function useSave() {
  const studio = useStudio()
  const [made, setMade] = useState<readonly Request[]>([])
  const [refused, setRefused] = useState<Refused>()
  const save = (requests: readonly Request[]): boolean => gesture(studio, () => saveAll(requests))
  const saveAll = (requests: readonly Request[]): boolean => {
    const done = [...made]
    for (const request of requests) {
      if (done.some((one) => JSON.stringify(one) === JSON.stringify(request))) continue
      const answer = ask(studio, request)
      if (!answer.ok) {
        dismissNotice(studio)
        setMade(done)
        setRefused({ action: request.action, ...answer.error })
        return false
      }
      done.push(request)
    }
    setMade([])
    setRefused(undefined)
    return true
  }
  const forget = () => {
    setMade([])
    setRefused(undefined)
  }
  return { made, refused, save, forget }
}
