import {
  nextEvent,
  oneBack,
  type PageCommand,
  pauseTime,
  playTime,
  redoLast,
  undoLast,
} from '#parts/commands/page/page.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { speeds } from '#store/live/playground.ts'
import { setSpeed } from '#store/live/time.ts'
import { useInPast, useNow, usePlayground, useStudio, useTimeZone } from '#store/react.tsx'
import { useDay } from './useDay.ts'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { useFormat, useFirstWords } from '#ui/words/WordsProvider.tsx'
import { Unsaved } from './Unsaved.tsx'

/** The simulated clock and what moves it. */
export function TimeControls() {
  const studio = useStudio()
  const words = useFirstWords().time
  const speed = usePlayground((state) => state.speed)
  return (
    <section
      aria-label={words.label}
      className="grid content-center gap-2 px-4 py-2 max-tablet:flex max-tablet:flex-wrap max-tablet:items-center max-tablet:justify-between max-tablet:px-3 max-tablet:py-1.5 low:flex low:flex-wrap low:items-center low:justify-between low:py-1"
    >
      <div className="flex min-w-0 items-center gap-2">
        <Clock />
        <Unsaved />
      </div>
      <div className="flex items-center gap-1.5 max-tablet:flex-wrap">
        <Steps />
        <Undoing />
      </div>
      <Segmented
        label={words.speed}
        size="small"
        value={String(speed)}
        onChange={(value) => setSpeed(studio, Number(value))}
        options={speeds.map((n) => ({ value: String(n), label: words.times(n) }))}
      />
    </section>
  )
}

function Steps() {
  const playing = usePlayground((state) => state.playing)
  const next = usePageCommand(nextEvent)
  return (
    <>
      <OfferedIcon command={oneBack} />
      <OfferedIcon command={playing ? pauseTime : playTime} kind="primary" />
      <Button icon={next.icon} {...(next.why !== undefined && { why: next.why })} onClick={next.onChoose}>
        <span className="max-tablet:sr-only">{next.label}</span>
      </Button>
    </>
  )
}

export function OfferedIcon({ command, kind }: { readonly command: PageCommand; readonly kind?: 'primary' }) {
  const { icon, label, why, onChoose } = usePageCommand(command)
  return (
    <IconButton
      icon={icon}
      label={label}
      onClick={onChoose}
      {...(kind && { kind })}
      {...(why !== undefined && { why })}
    />
  )
}

function Undoing() {
  return (
    <>
      <OfferedIcon command={undoLast} />
      <OfferedIcon command={redoLast} />
    </>
  )
}

function Clock() {
  const words = useFirstWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const past = useInPast()
  const today = useDay()
  return (
    <div className="flex min-w-0 items-baseline gap-2 whitespace-nowrap" title={words.common.simulated}>
      <span className={classes('font-mono text-big font-bold tabular-nums', past && 'text-amber')}>
        {format.clock(now)}
      </span>
      <span className="min-w-0 truncate text-small text-ink-3">
        {words.common.day(today)}
        <span className="max-tablet:sr-only">
          {' · '}
          {words.common.simulated}
        </span>
      </span>
    </div>
  )
}
