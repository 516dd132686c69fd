import { eventOf } from '#engine/history/log.ts'
import { beatAfter, beatOf, historyUpTo } from '#engine/history/past.ts'
import { compareFrom, leaveComparison } from '#store/live/compare.ts'
import { whole } from '#store/live/past.ts'
import { useComparedWith, useNow, useStudio, useTimeZone, useWhole } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { KeyboardEvent } from 'react'
import { placeOf, type Scale } from './scale.ts'
import { useDragging } from './useDragging.ts'

interface BandProps {
  readonly scale: Scale
  readonly launchedAt: number
}

/** The time between the two moments that are compared; its first end can be moved, the other is the moment that is shown. */
export function Band({ scale, launchedAt }: BandProps) {
  const studio = useStudio()
  const words = useWords().compare
  const format = useFormat(useTimeZone())
  const chosen = useComparedWith()
  const at = useNow()
  const end = useWhole((history) => history.now)
  const dragging = useDragging({ scale, onMove: (to) => compareFrom(studio, to) })
  if (!chosen) return null
  const [place, here] = [placeOf(scale, chosen.now), placeOf(scale, at)]
  const isLater = place > here
  return (
    <div data-picture className="pointer-events-none absolute inset-0">
      <span
        style={{ left: `${Math.min(place, here)}%`, right: `${100 - Math.max(place, here)}%` }}
        className="absolute inset-y-0 bg-accent/15"
      />
      <span
        style={{ left: `${here}%` }}
        className={classes(grip, isLater ? 'rounded-l-full' : 'rounded-r-full', isLater && '-translate-x-full')}
      />
      <div
        role="slider"
        tabIndex={0}
        aria-label={words.first}
        aria-valuemin={Math.round(Math.min(launchedAt, chosen.now) / 1000)}
        aria-valuemax={Math.round(end / 1000)}
        aria-valuenow={Math.round(chosen.now / 1000)}
        aria-valuetext={`${format.moment(chosen.now)}. ${words.firstHint}`}
        style={{ left: `${place}%` }}
        className="pointer-events-auto absolute inset-y-0 -ml-2.5 w-5 cursor-ew-resize touch-none rounded-chip pointer-coarse:-ml-4 pointer-coarse:w-8"
        {...dragging}
        onKeyDown={(event) => goByKey(studio, event)}
      >
        <span className="absolute inset-y-0 left-1/2 -ml-px w-0.5 bg-accent" />
        <span className={classes(grip, 'left-1/2', isLater ? 'rounded-r-full' : '-translate-x-full rounded-l-full')} />
      </div>
    </div>
  )
}

const grip = 'absolute top-1/2 h-6 w-2 -translate-y-1/2 bg-accent'

/** Event by event, as on the timeline itself. */
function goByKey(studio: Studio, event: KeyboardEvent): void {
  const { comparedWith } = studio.transient.getState()
  if (!comparedWith || event.metaKey || event.ctrlKey || event.altKey) return
  const all = whole(studio)
  const { size } = comparedWith.log
  const to = (many: number) => studio.transient.setState({ comparedWith: historyUpTo(all, many) })
  const back = () => to(size > 0 ? beatOf(all.log, size - 1) : 0)
  const on = () => eventOf(all.log, size) && to(beatAfter(all.log, size))
  const go: Readonly<Record<string, () => void>> = {
    ArrowLeft: back,
    ArrowDown: back,
    ArrowRight: on,
    ArrowUp: on,
    Home: () => to(0),
    End: () => studio.transient.setState({ comparedWith: all }),
    Escape: () => leaveComparison(studio),
  }
  const act = go[event.key]
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
