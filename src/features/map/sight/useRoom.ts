import { type RefObject, startTransition, useLayoutEffect, useState } from 'react'
import type { Room } from '../geometry.ts'

/** px: the stage of a common laptop, for which the first page is written */
const writtenFor: Room = { width: 1010, height: 588, text: 1 }

/**
 * The size of an element, from before it is painted on. What the document has written is painted already: where that comes
 * alive, `unhurried`, it may be laid out for its size a little later, in slices.
 */
export function useRoom(element: RefObject<HTMLElement | null>, unhurried = false): Room {
  const [room, setRoom] = useState(writtenFor)
  useLayoutEffect(() => {
    const own = element.current
    if (!own) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = own
      // hidden, it has no size
      if (width === 0 || height === 0) return
      // 16 px is what every browser begins with; a map of smaller text could not be read
      const text = Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16)
      setRoom((before) =>
        before.width === width && before.height === height && before.text === text ? before : { width, height, text },
      )
    }
    if (unhurried && own.closest('[data-waking]')) startTransition(measure)
    else measure()
    const observer = new ResizeObserver(measure)
    observer.observe(own)
    return () => observer.disconnect()
  }, [element, unhurried])
  return room
}
