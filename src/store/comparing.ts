import { useMemo } from 'react'
import type { History } from '#engine/history/history.ts'
import { type Ends, inOrder, isOfStory } from './compared.ts'
import { useMoment, usePlayground, useWhole } from './react.ts'

/** The moment that what is shown is compared with, while it is one of this story. */
export function useComparedWith(): History | undefined {
  const chosen = useMoment((state) => state.comparedWith)
  const log = useWhole((history) => history.log)
  const beginning = useWhole((history) => history.beginning)
  return useMemo(() => {
    const all = chosen && { ...chosen, log, beginning }
    return all && isOfStory(all, chosen) ? chosen : undefined
  }, [chosen, log, beginning])
}

/** The two moments that are compared. Moves with time: ask for it only where it is shown. */
export function useEnds(): Ends | undefined {
  const chosen = useComparedWith()
  const shown = usePlayground((state) => state.history)
  return useMemo(() => chosen && inOrder(chosen, shown), [chosen, shown])
}
