import { part } from '#store/load.ts'
import { useMedia } from '#ui/look/useMedia.ts'
import { useEffect } from 'react'

const sheet = part(() => import('#ui/look/forced.css?inline'))

/** A sheet for a system that puts its own colours in place of the page's: what they alone said is said otherwise. */
export function useForcedColours(): void {
  const forced = useMedia('(forced-colors: active)', false)
  useEffect(() => {
    if (!forced) return undefined
    const own = new CSSStyleSheet()
    document.adoptedStyleSheets.push(own)
    // without it the page is still used, if less well told
    void sheet().then(
      ({ default: rules }) => own.replaceSync(rules),
      () => undefined,
    )
    return () => void document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(own), 1)
  }, [forced])
}
