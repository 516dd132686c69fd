import { type RefObject, useLayoutEffect, useState } from 'react'

/** True where an element is narrower than so many px. The room does not know what stands beside it. */
export function useNarrow(ref: RefObject<HTMLElement | null>, below: number): boolean {
  const [narrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const look = () => setNarrow(element.clientWidth < below)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, below])
  return narrow
}
