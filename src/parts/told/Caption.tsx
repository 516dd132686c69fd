import type { Told } from '#engine/questions/told/newestTold.ts'
import { show } from '#store/preferences/transient.ts'
import { usePlayground, useStudio, useTimeZone } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { WhyButton } from '../why/WhyButton.tsx'
import { useSay } from './useSay.ts'
import { isOld } from './isOld.ts'
import { useTold } from './useTold.ts'

interface CaptionProps {
  readonly className?: string
  /** whether a long sentence goes on in a second line; else its end is told by pointing at it */
  readonly twoLines?: boolean
  /** whether it belongs where this one stands; everywhere where it says nothing */
  readonly at?: (told: Told) => boolean
}

/**
 * The caption of what happened last, in one sentence with its time and its why. It stays until the next, or until it is
 * long ago; `Voice` reads it out.
 */
export function Caption({ className, at, twoLines = false }: CaptionProps) {
  const studio = useStudio()
  const words = useWords()
  const format = useFormat(useTimeZone())
  const say = useSay()
  const told = useTold()
  const isStale = usePlayground(({ history, playing, speed }) => isOld(told, history.now, playing ? speed : 0))
  if (!told || isStale || (at && !at(told))) return null
  const { event, place } = told
  const text = say(event)
  return (
    <div
      role="group"
      aria-label={words.story.label}
      data-place={place.kind}
      className={classes('flex min-w-0 items-baseline gap-2', className)}
    >
      <span key={event.id} className="flex min-w-0 animate-rise items-baseline gap-2">
        <span className="shrink-0 font-mono text-small text-ink-3 tabular-nums">{format.clock(event.at)}</span>
        <span className={classes('min-w-0 font-medium', twoLines ? 'line-clamp-2' : 'truncate')} title={text}>
          {text}
        </span>
      </span>
      <WhyButton
        text={words.why.ask}
        label={words.why.eventLabel(text)}
        onClick={() => show(studio, { kind: 'why', subject: { of: 'event', id: event.id } })}
      />
    </div>
  )
}
