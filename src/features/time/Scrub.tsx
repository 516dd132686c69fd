import { backToNow, lookAt, lookAtBeginning, stepBack, whole } from '#store/past.ts'
import { playground, skipToNextEvent } from '#store/playground.ts'
import { useNow, useTimeZone, useWhole } from '#store/react.ts'
import { useFormat, useWords } from '#ui/words.tsx'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { Scale } from './lanesScale.ts'

interface ScrubProps {
  readonly scale: Scale
  readonly launchedAt: number
  readonly children: ReactNode
}

/** nearer to now than this many pixels is now */
const snap = 4

/** The picture as a slider over time: by pointer to any moment, by keys from event to event. */
export function Scrub({ scale, launchedAt, children }: ScrubProps) {
  const words = useWords().time
  const format = useFormat(useTimeZone())
  const at = useNow()
  const end = useWhole((history) => history.now)
  const { onPointerDown, onPointerMove, onPointerUp } = useDragging(scale)
  const hint = useId()
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={words.timeline}
      aria-describedby={hint}
      aria-valuemin={Math.round(launchedAt / 1000)}
      aria-valuemax={Math.round(end / 1000)}
      aria-valuenow={Math.round(at / 1000)}
      aria-valuetext={format.moment(at)}
      className="@container relative min-w-0 cursor-ew-resize touch-none rounded-chip select-none"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={(event) => goByKey(event, scale)}
    >
      {children}
      <span id={hint} className="sr-only">
        {words.timelineHint}
      </span>
    </div>
  )
}

/** However fast the pointer moves, a frame shows one moment. */
function useDragging({ from, to }: Scale) {
  const frame = useRef<number>(undefined)
  const wanted = useRef<number>(undefined)
  useEffect(
    () => () => {
      if (frame.current !== undefined) cancelAnimationFrame(frame.current)
    },
    [],
  )
  const show = () => {
    frame.current = undefined
    if (wanted.current !== undefined) lookAt(wanted.current)
  }
  const follow = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const at = Math.round(from + ((to - from) * (clientX - left)) / width)
    const near = ((whole().now - at) * width) / (to - from) <= snap
    wanted.current = near ? whole().now : Math.max(from, at)
    frame.current ??= requestAnimationFrame(show)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      follow(event)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId))
        event.currentTarget.releasePointerCapture(event.pointerId)
    },
  }
}

/** Arrow keys go event by event, in the past and no further than now; the others as on any slider. */
function goByKey(event: KeyboardEvent, { from, to }: Scale): void {
  if (event.metaKey || event.ctrlKey || event.altKey) return
  const { history, ahead } = playground.getState()
  const tenth = (to - from) / 10
  const go: Readonly<Record<string, () => void>> = {
    ArrowLeft: stepBack,
    ArrowDown: stepBack,
    ArrowRight: () => ahead && skipToNextEvent(),
    ArrowUp: () => ahead && skipToNextEvent(),
    PageUp: () => lookAt(Math.min(whole().now, history.now + tenth)),
    PageDown: () => lookAt(history.now - tenth),
    Home: lookAtBeginning,
    End: backToNow,
    Escape: backToNow,
  }
  const act = go[event.key]
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
