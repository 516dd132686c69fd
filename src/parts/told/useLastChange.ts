import { type LastChange, lastChangeOf } from '#engine/questions/told/lastChange.ts'
import type { InstanceId } from '#lib/brand.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { useMemo } from 'react'

/** The last change of an instance; the same answer while only time passes. */
export function useLastChange(id: InstanceId): LastChange | undefined {
  const { playground } = useStudio()
  const log = usePlayground(({ history }) => history.log)
  return useMemo(() => lastChangeOf({ ...playground.getState().history, log }, id), [playground, log, id])
}
