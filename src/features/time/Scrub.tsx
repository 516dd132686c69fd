import { compareFrom, compareFromHere, leaveComparison } from '#store/live/compare.ts'
import { moment } from '#store/preferences/transient.ts'
import { backToNow, lookAt, lookAtBeginning, stepBack, whole } from '#store/live/past.ts'
import { playground, skipToNextEvent } from '#store/live/playground.ts'
import { useNow, useTimeZone, useWhole } from '#store/react.ts'
import { useFormat, useWords } from '#ui/words.tsx'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import type { Scale } from './lanesScale.ts'
import { useDragging } from './useDragging.ts'

interface ScrubProps {
  readonly scale: Scale
  readonly launchedAt: number
  readonly children: ReactNode
}

/** The picture as a slider over time: by pointer to any moment, by keys from event to event; with Shift from where it began. */
export function Scrub({ scale, launchedAt, children }: ScrubProps) {
  const words = useWords().time
  const format = useFormat(useTimeZone())
  const at = useNow()
  const end = useWhole((history) => history.now)
  const dragging = useDragging({
    scale,
    onMove: lookAt,
    onBegin: (from, { shiftKey }) => shiftKey && compareFrom(from),
  })
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
      {...dragging}
      onKeyDown={(event) => goByKey(event, scale)}
    >
      {children}
      <span id={hint} className="sr-only">
        {words.timelineHint}
      </span>
    </div>
  )
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
    Escape: moment.getState().comparedWith ? leaveComparison : backToNow,
  }
  const act = go[event.key]
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  if (event.shiftKey && !moment.getState().comparedWith) compareFromHere()
  act()
}
