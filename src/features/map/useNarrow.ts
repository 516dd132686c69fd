import { useSyncExternalStore } from 'react'

const query = '(max-width: 699px)'

/** Whether the screen is a phone's; a server does not know and says no. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
    () => false,
  )
}
