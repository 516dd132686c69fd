import { inspect, lookAt } from '#store/preferences/transient.ts'
import type { ThingKind } from '#store/preferences/transientState.ts'
import { useStudio } from '#store/react.tsx'
import { useMedia } from '#ui/look/useMedia.ts'

/** Looks at a thing, where there is no room beside the page in a sheet before it. */
export function useLookAt(): (kind: ThingKind, id: string) => void {
  const studio = useStudio()
  const wide = useMedia('(min-width: 80rem)', true)
  return (kind, id) => {
    lookAt(studio, kind, id)
    if (!wide) inspect(studio, true)
  }
}
