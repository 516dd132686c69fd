import type { Event } from '#engine/event.ts'
import { eventsFrom } from '#engine/history/log.ts'
import type { Subject } from '#engine/questions/why/why.ts'
import { usePlayground } from '#store/react.tsx'

/** Asks why the newest event of a kind about a thing came about: what made it, or changed it last. */
export function useMaker(is: (event: Event) => boolean): Subject | undefined {
  const id = usePlayground(({ history: { log } }) => {
    let found: number | undefined
    for (const event of eventsFrom(log, 0)) if (is(event)) found = event.id
    return found
  })
  return id === undefined ? undefined : { of: 'event', id }
}
