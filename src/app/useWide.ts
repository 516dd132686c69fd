import { useSyncExternalStore } from 'react'

const query = '(min-width: 1280px)'

/** Whether there is room for the inspector beside the map; a server assumes that there is. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
    () => true,
  )
}
