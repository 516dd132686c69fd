import type { Request } from '#api/answer.ts'
import { putNotice } from '#store/live/notices.ts'
import type { Studio } from '#store/studio.ts'

/** What takes something away, and what is forced to let go. */
const takingAway = /^(Delete|Terminate|Deregister|Release|Disassociate|Detach|Revoke)(?!Tags)/

/** Does what may take something away, and says afterwards what is gone and how it comes back. */
export function doing(studio: Studio, requests: readonly Request[], act: () => boolean): void {
  const before = studio.playground.getState().history.account
  if (act() && requests.some(({ action }) => takingAway.test(action)))
    putNotice(studio, { kind: 'gone', requests, before })
}
