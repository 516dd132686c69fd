import { compareFrom, compareFromHere, leaveComparison } from '#store/live/compare.ts'
import { backToNow, lookAt, lookAtBeginning, stepBack, whole } from '#store/live/past.ts'
import { skipToNextEvent } from '#store/live/time.ts'
import { useNow, useStudio, useTimeZone, useWhole } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import type { Scale } from './scale.ts'
import { useDragging } from './useDragging.ts'

interface ScrubProps {
  readonly scale: Scale
  readonly launchedAt: number
  readonly children: ReactNode
}

/** The picture as a slider over time: by pointer to any moment, by keys from event to event; with Shift from where it began. */
export function Scrub({ scale, launchedAt, children }: ScrubProps) {
  const studio = useStudio()
  const words = useWords().time
  const format = useFormat(useTimeZone())
  const at = useNow()
  const end = useWhole((history) => history.now)
  const dragging = useDragging({
    scale,
    onMove: (to) => lookAt(studio, to),
    onBegin: (from, { shiftKey }) => shiftKey && compareFrom(studio, from),
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
      onKeyDown={(event) => goByKey(studio, event, scale)}
    >
      {children}
      <span id={hint} className="sr-only">
        {words.timelineHint}
      </span>
    </div>
  )
}

/** Arrow keys go event by event, in the past and no further than now; the others as on any slider. */
function goByKey(studio: Studio, event: KeyboardEvent, { from, to }: Scale): void {
  if (event.metaKey || event.ctrlKey || event.altKey) return
  const { history, ahead } = studio.playground.getState()
  const tenth = (to - from) / 10
  const go: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => stepBack(studio),
    ArrowDown: () => stepBack(studio),
    ArrowRight: () => ahead && skipToNextEvent(studio),
    ArrowUp: () => ahead && skipToNextEvent(studio),
    PageUp: () => lookAt(studio, Math.min(whole(studio).now, history.now + tenth)),
    PageDown: () => lookAt(studio, history.now - tenth),
    Home: () => lookAtBeginning(studio),
    End: () => backToNow(studio),
    Escape: studio.transient.getState().comparedWith ? () => leaveComparison(studio) : () => backToNow(studio),
  }
  const act = go[event.key]
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  if (event.shiftKey && !studio.transient.getState().comparedWith) compareFromHere(studio)
  act()
}
