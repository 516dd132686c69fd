import { type ComingAt, everyComing } from '#engine/questions/coming.ts'
import { day } from '#lib/time.ts'
import { comingSaid } from '#parts/told/comingSaid.ts'
import { useNames } from '#parts/told/useSay.ts'
import { backToNow } from '#store/live/past.ts'
import { letPass, pause } from '#store/live/time.ts'
import { useStudio, useTimeZone, useWhole } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { placeOf, type Scale } from './scale.ts'

/**
 * The hollow dots of what waits for its time; a press runs to it. What AWS has scheduled stands at the edge while it is
 * far.
 */
export function Ahead({ scale }: { readonly scale: Scale }) {
  const studio = useStudio()
  const words = useWords()
  const format = useFormat(useTimeZone())
  const names = useNames()
  const account = useWhole((history) => history.account)
  const all = useMemo(() => everyComing(account), [account])
  const shown = all.filter(({ at, coming }) => at <= scale.to || coming.kind === 'scheduled')
  const runTo = ({ at }: ComingAt) => {
    backToNow(studio)
    pause(studio)
    letPass(studio, at)
  }
  return shown.map((one) => {
    const near = one.at - account.at <= day
    return (
      <span
        key={`${one.coming.kind}${one.at}`}
        title={`${near ? format.clock(one.at) : format.moment(one.at)} ${comingSaid(one.coming, words, names)}`}
        data-tells
        data-ahead={one.coming.kind}
        style={{ left: `${placeOf(scale, one.at)}%` }}
        className={classes(
          'absolute -top-1 z-10 size-2 -translate-x-1/2 rounded-full border-[1.5px] bg-surface',
          one.coming.kind === 'scheduled' ? 'border-amber' : 'border-ink-3',
          near && 'cursor-pointer',
        )}
        onPointerDown={(event) => {
          event.stopPropagation()
          if (near) runTo(one)
        }}
      />
    )
  })
}
