import { day } from '#lib/time.ts'
import { deedSaid } from '#parts/told/deedSaid.ts'
import { useNames } from '#parts/told/useSay.ts'
import { lookAtEvent } from '#store/live/past.ts'
import { useStudio, useTimeZone, useWhole } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { placeOf, type Scale, ticksOf } from './scale.ts'
import { Ahead } from './Ahead.tsx'
import { breaks, marksOf } from './marksOf.ts'

/** The times under the lanes, and a mark for each request; a press on one shows the moment just after it. */
export function Axis({ scale, here }: { readonly scale: Scale; readonly here: number }) {
  const studio = useStudio()
  const format = useFormat(useTimeZone())
  const log = useWhole((history) => history.log)
  const words = useWords()
  const names = useNames()
  const long = scale.to - scale.from > day
  return (
    <div className="relative mt-0.5 h-4 border-t border-line">
      {marksOf(log, scale).map((request) => (
        <span
          key={request.id}
          title={`${format.clock(request.at)} ${deedSaid(request, { log, names, words })}`}
          data-mark={request.action}
          style={{ left: `${placeOf(scale, request.at)}%` }}
          className={classes(dot, 'border-surface', breaks(request) ? 'bg-red' : 'bg-ink-2')}
          onPointerDown={(event) => {
            event.stopPropagation()
            lookAtEvent(studio, request.id)
          }}
        />
      ))}
      <Ahead scale={scale} />
      {ticksOf(scale).map((at, nth) => (
        <Tick
          key={at}
          clock={long ? format.short(at) : format.clock(at).slice(0, 5)}
          place={placeOf(scale, at)}
          here={here}
          nth={nth}
        />
      ))}
    </div>
  )
}

const dot = 'absolute -top-1 z-10 size-2 -translate-x-1/2 cursor-pointer rounded-full border'

interface TickProps {
  readonly clock: string
  readonly place: number
  readonly here: number
  readonly nth: number
}

/** A tick of the axis. Where there is little room, every second one is written; none beneath the word for now. */
function Tick({ clock, place, here, nth }: TickProps) {
  const distance = Math.abs(place - here)
  if (distance < 10) return null
  return (
    <span
      style={{ left: `${place}%` }}
      className={classes(
        'absolute top-0.5 -translate-x-1/2 font-mono text-tiny text-ink-3 tabular-nums',
        (nth % 2 === 1 || distance < 25) && '@max-[24rem]:hidden',
      )}
    >
      {clock}
    </span>
  )
}
