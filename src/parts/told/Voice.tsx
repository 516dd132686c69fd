import { useStudio } from '#store/react.tsx'
import { Live } from '#ui/display/Live.tsx'
import { useEffect, useState } from 'react'
import { useInstead } from './useInstead.ts'
import { useSay } from './useSay.ts'
import { useTold } from './useTold.ts'

/** ms: a reader hears of what changes in a region that it has found on the page, not of what came with it */
const settles = 120

/**
 * Says what happened last to those who do not see it; one sentence at a time, and once, however many captions and notices
 * show it.
 */
export function Voice() {
  const say = useSay()
  const told = useTold()
  const instead = useInstead()
  const { clock } = useStudio()
  const [isFound, setFound] = useState(false)
  useEffect(() => clock.after(settles, () => setFound(true)), [clock])
  if (!isFound) return <Live>{''}</Live>
  if (instead && (!told || told.event.id < instead.below)) return <Live>{instead.said}</Live>
  return <Live>{told ? say(told.event) : ''}</Live>
}
