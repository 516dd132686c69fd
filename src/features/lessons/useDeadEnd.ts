import { lastDone, type Learner, looksForWay } from '#course/help.ts'
import { whole } from '#store/live/past.ts'
import { useStudio, useWhole } from '#store/react.tsx'
import { useEffect, useState } from 'react'
import { searching } from './searching.ts'

/** True where no way that a lesson knows leads on from what was done last. */
export function useDeadEnd(learner: Learner, isOn: boolean): boolean {
  const studio = useStudio()
  const done = useWhole((story) => lastDone(learner, story))
  const [dead, setDead] = useState<number>()
  useEffect(() => {
    if (done === undefined || !isOn) return undefined
    return searching(looksForWay(learner, whole(studio)), (is) => setDead(is ? undefined : done))
  }, [done, isOn, learner, studio])
  return isOn && done !== undefined && dead === done
}
