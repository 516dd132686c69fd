import { nextEvent, oneBack, pauseTime, playTime } from '#parts/commands/page/page.ts'
import { speeds } from '#store/live/playground.ts'
import { setSpeed } from '#store/live/time.ts'
import { useInPast, useNow, usePlayground, useStudio, useTimeZone } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Select } from '#ui/controls/Select.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { OfferedIcon } from './TimeControls.tsx'
import { useDay } from './useDay.ts'

/** The folded clock and what moves it, in one line. */
export function StripControls() {
  const studio = useStudio()
  const words = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const past = useInPast()
  const today = useDay()
  const playing = usePlayground((state) => state.playing)
  const speed = usePlayground((state) => state.speed)
  return (
    <section aria-label={words.time.label} className="flex max-w-full flex-wrap items-center gap-1.5">
      <span
        title={words.common.simulated}
        className={classes('mr-1 font-mono text-title font-bold tabular-nums', past && 'text-amber')}
      >
        {format.clock(now)}
        {/* from the second one on, a clock alone does not say when it is */}
        {today > 1 && (
          <span className="pl-1.5 font-sans text-small font-normal text-ink-3">{words.common.day(today)}</span>
        )}
      </span>
      <OfferedIcon command={oneBack} />
      <OfferedIcon command={playing ? pauseTime : playTime} kind="primary" />
      <OfferedIcon command={nextEvent} />
      <Select
        aria-label={words.time.speed}
        className="w-23"
        value={String(speed)}
        options={speeds.map((n) => ({ value: String(n), label: words.time.times(n) }))}
        onChange={(value) => setSpeed(studio, Number(value))}
      />
    </section>
  )
}
