import { backToNow } from '#store/live/past.ts'
import { useNow, usePreferences, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import { ClockIcon, NextIcon } from '#ui/look/icons.ts'
import { handOn } from '#ui/look/handOn.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { useFormat, useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { MouseEvent } from 'react'

/** Says over everything that this is not now, and leads back; over the map it floats, and takes no room from it. */
export function PastBanner() {
  const studio = useStudio()
  const words = useFirstWords().time
  const format = useFormat(useTimeZone())
  const now = useNow()
  const floats = usePreferences((state) => state.view === 'map')
  const leave = (event: MouseEvent) => {
    backToNow(studio)
    // where one looked at the past, one looks at now
    handOn(event, document.querySelector('[role=slider]'))
  }
  return (
    <section
      aria-label={words.past.label}
      className={classes(
        'flex items-center gap-x-3 border-amber/40 bg-amber-soft py-1',
        // at the right over the map, where that has lines only; when it is stands on the clock. Elsewhere above what is read
        floats
          ? 'absolute top-1.5 right-2 z-20 w-max rounded-full border pr-1 pl-3 shadow-card max-tablet:gap-x-2 max-tablet:text-small'
          : 'border-b px-4 max-tablet:px-2.5',
      )}
      title={words.past.hint}
    >
      <Icon shape={ClockIcon} className="text-amber" />
      <p className="min-w-0 flex-1 truncate text-ink-2">
        {floats && (
          <b aria-hidden className="text-ink">
            {words.past.label}
          </b>
        )}
        <b className={floats ? 'sr-only' : 'text-ink tabular-nums'}>{words.past.title(format.moment(now))}</b>
        <span className={floats ? 'sr-only' : 'max-desk:sr-only'}> · {words.past.hint}</span>
      </p>
      <Button size="small" className={floats ? 'rounded-full' : ''} icon={NextIcon} onClick={leave}>
        {words.backToNow}
      </Button>
    </section>
  )
}
