import { isTold } from '#engine/history/log.ts'
import { day } from '#lib/time.ts'
import { stepBack } from '#store/live/past.ts'
import { speeds } from '#store/live/playground.ts'
import { nextAt, pause, play, setSpeed, skipToNextEvent } from '#store/live/time.ts'
import { lastRequest, redo, undo } from '#store/live/undo.ts'
import { useAccount, useInPast, useNow, usePlayground, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/Button.tsx'
import { classes } from '#ui/classes.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { BackIcon, NextIcon, PauseIcon, PlayIcon, RedoIcon, UndoIcon } from '#ui/icons.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { useFormat, useWords } from '#ui/words.tsx'

/** The simulated clock and what moves it. */
export function TimeControls() {
  const studio = useStudio()
  const words = useWords().time
  const speed = usePlayground((state) => state.speed)
  return (
    <section
      aria-label={words.label}
      className="grid content-center gap-2 px-4 py-2 max-tablet:grid-cols-[minmax(0,1fr)_auto] max-tablet:items-center max-tablet:px-3 max-tablet:py-1.5"
    >
      <Clock />
      <div className="flex items-center gap-1.5">
        <Steps />
        <Undoing />
      </div>
      <div className="max-tablet:col-span-2">
        <Segmented
          label={words.speed}
          size="small"
          value={String(speed)}
          onChange={(value) => setSpeed(studio, Number(value))}
          options={speeds.map((n) => ({ value: String(n), label: words.times(n) }))}
        />
      </div>
    </section>
  )
}

function Steps() {
  const studio = useStudio()
  const words = useWords().time
  const playing = usePlayground((state) => state.playing)
  const waits = usePlayground((state) => nextAt(state) !== undefined)
  const begun = usePlayground((state) => isTold(state.history.log))
  return (
    <>
      <IconButton
        icon={BackIcon}
        label={words.back}
        {...(begun ? {} : { why: words.nothingBefore })}
        onClick={() => stepBack(studio)}
      />
      <IconButton
        kind="primary"
        icon={playing ? PauseIcon : PlayIcon}
        label={playing ? words.pause : words.play}
        onClick={() => (playing ? pause : play)(studio)}
      />
      <Button
        icon={NextIcon}
        {...(waits ? {} : { why: words.nothingNext })}
        onClick={() => void skipToNextEvent(studio)}
      >
        <span className="max-tablet:sr-only">{words.next}</span>
      </Button>
    </>
  )
}

function Undoing() {
  const studio = useStudio()
  const words = useWords().time
  const past = useInPast()
  const asked = usePlayground((state) => lastRequest(state.history.log) !== undefined)
  const undone = usePlayground((state) => state.undone.length > 0)
  const why = (can: boolean, nothing: string) => (past ? { why: words.notInPast } : can ? {} : { why: nothing })
  return (
    <>
      <IconButton
        icon={UndoIcon}
        label={words.undo}
        {...why(asked, words.nothingToUndo)}
        onClick={() => undo(studio)}
      />
      <IconButton
        icon={RedoIcon}
        label={words.redo}
        {...why(undone, words.nothingToRedo)}
        onClick={() => redo(studio)}
      />
    </>
  )
}

function Clock() {
  const words = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const past = useInPast()
  const startedAt = useAccount((account) => account.startedAt)
  const next = usePlayground(nextAt)
  return (
    <div className="flex min-w-0 items-baseline gap-2 whitespace-nowrap" title={words.common.simulated}>
      <span className={classes('font-mono text-big font-bold tabular-nums', past && 'text-amber')}>
        {format.clock(now)}
      </span>
      <span className="min-w-0 truncate text-small text-ink-3">
        {words.common.day(Math.floor((now - startedAt) / day) + 1)}
        <span className="max-tablet:sr-only">
          {' · '}
          {next === undefined ? words.common.simulated : words.time.nextIn(format.span(next - now))}
        </span>
      </span>
    </div>
  )
}
