import type { Plan } from '#exchange/plan/plan.ts'
import { gesture } from '#store/live/gesture.ts'
import { ask } from '#store/live/requests.ts'
import { letPass } from '#store/live/time.ts'
import type { Studio } from '#store/studio.ts'

/** Makes what was planned, as one press of a button that one undo takes back: its requests, and the time that they wait for. */
export function makePlanned(studio: Studio, { acts }: Plan): void {
  gesture(studio, () => {
    for (const act of acts) {
      if (act.kind === 'wait') letPass(studio, act.until)
      // it was rehearsed on this very account; should it be refused all the same, the page says so, and the rest stays undone
      else if (act.kind === 'ask' && !ask(studio, act.request).ok) return
    }
  })
}
