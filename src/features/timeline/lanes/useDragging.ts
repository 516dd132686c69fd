import type { Instant } from '#lib/time.ts'
import { whole } from '#store/live/past.ts'
import { useStudio } from '#store/react.tsx'
import { type PointerEvent, useEffect, useRef } from 'react'
import type { Scale } from './scale.ts'

/** nearer to now than this many pixels is now */
const snap = 4

interface Dragging {
  readonly scale: Scale
  /** at most once a frame */
  readonly onMove: (at: Instant) => void
  readonly onBegin?: (at: Instant, event: PointerEvent<HTMLElement>) => void
}

/** A press on the picture, or on a handle in it, that follows the pointer: however fast it moves, a frame shows one moment. */
export function useDragging({ scale, onMove, onBegin }: Dragging) {
  const studio = useStudio()
  const { from, to } = scale
  const frame = useRef<number>(undefined)
  const wanted = useRef<Instant>(undefined)
  useEffect(
    () => () => {
      if (frame.current !== undefined) cancelAnimationFrame(frame.current)
    },
    [],
  )
  const show = () => {
    frame.current = undefined
    if (wanted.current !== undefined) onMove(wanted.current)
  }
  const momentOf = ({ clientX, currentTarget }: PointerEvent<HTMLElement>): Instant => {
    const picture = currentTarget.closest('[data-picture]') ?? currentTarget
    const { left, width } = picture.getBoundingClientRect()
    const at = Math.round(from + ((to - from) * (clientX - left)) / width)
    const near = ((whole(studio).now - at) * width) / (to - from) <= snap
    return near ? whole(studio).now : Math.max(from, at)
  }
  const follow = (event: PointerEvent<HTMLElement>) => {
    wanted.current = momentOf(event)
    frame.current ??= requestAnimationFrame(show)
  }
  const onPointerUp = ({ currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
    if (currentTarget.hasPointerCapture(pointerId)) currentTarget.releasePointerCapture(pointerId)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      onBegin?.(momentOf(event), event)
      follow(event)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event)
    },
    onPointerUp,
    onPointerCancel: onPointerUp,
  }
}
