import { type PointerEvent, useRef } from 'react'

/** px: less than this is a press that slipped */
const far = 24

/** Handlers of a grip that is pulled up or down: it is told which way once the finger is lifted. */
export function useSwipe(onSwipe: (way: 'up' | 'down') => void) {
  const from = useRef<number>(undefined)
  return {
    onPointerDown: ({ clientY, isPrimary, pointerId, currentTarget }: PointerEvent) => {
      from.current = isPrimary ? clientY : undefined
      // a mouse is lifted elsewhere
      if (isPrimary) currentTarget.setPointerCapture(pointerId)
    },
    onPointerUp: ({ clientY }: PointerEvent) => {
      const moved = from.current === undefined ? 0 : clientY - from.current
      from.current = undefined
      if (Math.abs(moved) > far) onSwipe(moved > 0 ? 'down' : 'up')
    },
    onPointerCancel: () => {
      from.current = undefined
    },
  }
}
