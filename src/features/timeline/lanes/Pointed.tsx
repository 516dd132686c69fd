import { firstAfter } from '#engine/history/log.ts'
import { toldEvents } from '#engine/questions/told/newestTold.ts'
import { veilOver } from '#engine/questions/veil.ts'
import { useSay } from '#parts/told/useSay.ts'
import { whole } from '#store/live/past.ts'
import { useStudio, useTimeZone, useWhole } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat } from '#ui/words/WordsProvider.tsx'
import { useEffect, useRef, useState } from 'react'
import { dashed, type DrawnLane } from './drawnLane.ts'
import { placeOf, type Scale } from './scale.ts'

interface PointedProps {
  readonly scale: Scale
  readonly lines: readonly DrawnLane[]
}

/** The time under the pointer, how everything stood then, and what happened there. */
export function Pointed({ scale, lines }: PointedProps) {
  const studio = useStudio()
  const format = useFormat(useTimeZone())
  const say = useSay()
  const end = useWhole((history) => history.now)
  const ref = useRef<HTMLSpanElement>(null)
  const [part, setPart] = useState<number>()
  useEffect(() => {
    const picture = ref.current?.parentElement
    if (!picture) return undefined
    const onMove = ({ clientX, pointerType }: PointerEvent) => {
      const { left, width } = picture.getBoundingClientRect()
      setPart(pointerType === 'touch' ? undefined : Math.min(1, Math.max(0, (clientX - left) / width)))
    }
    const onLeave = () => setPart(undefined)
    picture.addEventListener('pointermove', onMove)
    picture.addEventListener('pointerleave', onLeave)
    return () => {
      picture.removeEventListener('pointermove', onMove)
      picture.removeEventListener('pointerleave', onLeave)
    }
  }, [])
  const at = part === undefined ? undefined : Math.round(scale.from + (scale.to - scale.from) * part)
  const event = at === undefined || at > end ? undefined : nearest(whole(studio), at, (scale.to - scale.from) / 60)
  const stood = at === undefined || at > end ? [] : standing(lines, at)
  const place = at === undefined ? 0 : placeOf(scale, at)
  return (
    <span ref={ref} aria-hidden className="pointer-events-none absolute inset-0">
      {at !== undefined && (
        <span style={{ left: `${place}%` }} className="absolute inset-y-0 w-px bg-ink/40">
          <span
            className={classes(
              'absolute bottom-full z-30 mb-1 grid w-max max-w-96 rounded-chip bg-tip px-2 py-1 text-small text-on-tip shadow-card',
              place > 50 ? 'right-0' : 'left-0',
            )}
          >
            <span>
              <b className="font-mono tabular-nums">{format.clock(at)}</b>
              {stood.length > 0 && ` · ${stood.join(' · ')}`}
            </span>
            {event && <span>{`${format.clock(event.at)} ${say(event)}`}</span>}
          </span>
        </span>
      )}
    </span>
  )
}

/** The words of each lane for a moment; nothing of what was not there. */
const standing = (lines: readonly DrawnLane[], at: number): readonly string[] =>
  lines.flatMap(({ bars }) => {
    const bar = bars.find(({ from, to = Infinity }) => from <= at && at < to)
    return bar && bar.look !== dashed ? bar.word : []
  })

/** The event that is told about that moment. */
function nearest({ log, account }: ReturnType<typeof whole>, at: number, within: number) {
  const [event] = toldEvents(log, veilOver(log, account), firstAfter(log, at + within))
  return event && event.at >= at - within ? event : undefined
}
