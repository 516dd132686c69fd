import type { Request } from '#api/answer.ts'
import { putNotice } from '#store/live/notices.ts'
import type { Studio } from '#store/studio.ts'

/** The actions that take something away or force it to let go. */
const takingAway = /^(Delete|Terminate|Deregister|Release|Disassociate|Detach|Revoke)(?!Tags)/

/** Does what may take something away, and says afterwards what is gone and how it comes back. */
export function doing(studio: Studio, requests: readonly Request[], act: () => boolean): void {
  const before = studio.playground.getState().history.account
  if (!act() || !requests.some(({ action }) => takingAway.test(action))) return
  // who acted in the past hears first that another story began; the way back from that brings this back, too
  if (studio.playground.getState().notice?.kind !== 'branched') putNotice(studio, { kind: 'gone', requests, before })
}
