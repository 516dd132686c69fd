import { classes } from '#ui/look/classes.ts'
import type { Bar } from './drawnLane.ts'
import { placeOf, type Scale } from './scale.ts'

interface StretchProps {
  readonly bar: Bar
  readonly scale: Scale
  readonly now: number
}

/** The word shows where it fits: else it wraps to a second line, which is out of sight. */
export function Stretch({ bar, scale, now }: StretchProps) {
  const left = placeOf(scale, bar.from)
  const width = placeOf(scale, bar.to ?? now) - left
  if (width <= 0) return null
  return (
    <span
      data-bar
      style={{ left: `${left}%`, width: `${width}%`, boxShadow: 'inset -1px 0 var(--color-surface)' }}
      className={classes(
        '@container absolute inset-y-0 flex flex-wrap overflow-hidden rounded-chip text-tiny font-semibold',
        bar.look,
      )}
    >
      <span className="h-full w-1.5" />
      <span className="pr-1.5 leading-4 whitespace-nowrap">
        {bar.short === undefined ? (
          bar.word
        ) : (
          <>
            <span className="@max-[5rem]:hidden">{bar.word}</span>
            <span className="@min-[5rem]:hidden">{bar.short}</span>
          </>
        )}
      </span>
    </span>
  )
}
