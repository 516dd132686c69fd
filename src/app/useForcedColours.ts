import { part } from '#store/load.ts'
import { useMedia } from '#ui/look/useMedia.ts'
import { useEffect } from 'react'

const sheet = part(() => import('#ui/look/wearForced.ts'))

/** A sheet for systems that put their own colours in place of the page's: what those alone said is said otherwise. */
export function useForcedColours(): void {
  const forced = useMedia('(forced-colors: active)', false)
  useEffect(() => {
    // without it the page is still used, if less well told
    if (forced)
      void sheet().then(
        ({ wearForced }) => wearForced(),
        () => undefined,
      )
  }, [forced])
}
