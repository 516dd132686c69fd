import { lastDone, type Learner, looksForWay } from '#course/help.ts'
import { whole } from '#store/live/past.ts'
import { useStudio, useWhole } from '#store/react.tsx'
import { useEffect, useState } from 'react'

/** milliseconds of work between two pauses: a frame has sixteen */
const slice = 8

/** True where no way that a lesson knows leads on from what was done last. It is looked for bit by bit, while nothing else is to do. */
export function useDeadEnd(learner: Learner, isOn: boolean): boolean {
  const studio = useStudio()
  const done = useWhole((story) => lastDone(learner, story))
  const [dead, setDead] = useState<number>()
  useEffect(() => {
    if (done === undefined || !isOn) return
    const search = looksForWay(learner, whole(studio))
    const goOn = () => {
      const until = performance.now() + slice
      for (;;) {
        const { done: over, value } = search.next()
        if (over) return setDead(value ? undefined : done)
        if (performance.now() > until) break
      }
      timer = window.setTimeout(goOn)
    }
    let timer = window.setTimeout(goOn, 50)
    return () => window.clearTimeout(timer)
  }, [done, isOn, learner, studio])
  return isOn && done !== undefined && dead === done
}
