import { type LastChange, lastChangeSince, type ReadChange } from '#engine/questions/told/lastChange.ts'
import type { History } from '#engine/history/history.ts'
import type { InstanceId } from '#lib/brand.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { useMemo } from 'react'

/** Reads the last change of an instance, and goes on from there the next time. */
function reader(id: InstanceId): (history: History) => LastChange | undefined {
  let before: ReadChange | undefined
  return (history) => {
    before = lastChangeSince(before, history, id)
    return before.change
  }
}

/** The last change of an instance; the same answer while only time passes. */
export function useLastChange(id: InstanceId): LastChange | undefined {
  const { playground } = useStudio()
  const log = usePlayground(({ history }) => history.log)
  const read = useMemo(() => reader(id), [id])
  return useMemo(() => read({ ...playground.getState().history, log }), [playground, log, read])
}
