import { newestTold, readingTime, type Told } from '#engine/questions/told/newestTold.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { useEffect, useMemo, useState } from 'react'

/**
 * The event that the page tells as the last: slow enough to be read while time runs, at once when somebody steps. Stays
 * until the next.
 */
export function useTold(): Told | undefined {
  const log = usePlayground(({ history }) => history.log)
  const account = usePlayground(({ history }) => history.account)
  const speed = usePlayground((state) => (state.playing ? state.speed : 0))
  const told = useMemo(() => newestTold({ log, account }, speed), [log, account, speed])
  return useUnhurried(told, speed > 0)
}

interface Held {
  readonly told: Told | undefined
  /** real time */
  readonly since: number
}

/** The told event, which is not taken away before it could be read while time runs. */
function useUnhurried(told: Told | undefined, runs: boolean): Told | undefined {
  const { clock } = useStudio()
  const [held, setHeld] = useState<Held>({ told, since: 0 })
  const id = told?.event.id
  const isShown = held.told?.event.id === id
  useEffect(() => {
    if (isShown) return undefined
    const wait = runs ? held.since + readingTime - clock.now() : 0
    return clock.after(Math.max(0, wait), () => setHeld({ told, since: clock.now() }))
  }, [clock, told, isShown, runs, held.since])
  return runs && !isShown ? held.told : told
}
