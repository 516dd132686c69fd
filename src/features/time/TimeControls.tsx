import { nextEventAt } from '#engine/history.ts'
import { day } from '#lib/time.ts'
import { pause, play, setSpeed, skipToNextEvent, speeds } from '#store/playground.ts'
import { useAccount, useNow, usePlayground, useTimeZone } from '#store/react.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { NextIcon, PauseIcon, PlayIcon } from '#ui/icons.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { useFormat, useWords } from '#ui/words.tsx'

/** The simulated clock and what moves it. */
export function TimeControls() {
  const words = useWords().time
  const playing = usePlayground((state) => state.playing)
  const speed = usePlayground((state) => state.speed)
  const waits = usePlayground((state) => nextEventAt(state.history) !== undefined)
  return (
    <section
      aria-label={words.label}
      className="grid content-center gap-2 px-4 py-2 max-tablet:grid-cols-[minmax(0,1fr)_auto] max-tablet:items-center max-tablet:px-3 max-tablet:py-1.5"
    >
      <Clock />
      <div className="flex items-center gap-1.5">
        <IconButton
          kind="primary"
          icon={playing ? PauseIcon : PlayIcon}
          label={playing ? words.pause : words.play}
          onClick={playing ? pause : play}
        />
        <Button icon={NextIcon} {...(waits ? {} : { why: words.nothingNext })} onClick={() => void skipToNextEvent()}>
          <span className="max-tablet:sr-only">{words.next}</span>
        </Button>
        <Next />
      </div>
      <Segmented
        label={words.speed}
        size="small"
        value={String(speed)}
        onChange={(value) => setSpeed(Number(value))}
        options={speeds.map((n) => ({ value: String(n), label: words.times(n) }))}
      />
    </section>
  )
}

/** How long until something happens by itself. */
function Next() {
  const words = useWords().time
  const format = useFormat(useTimeZone())
  const now = useNow()
  const next = usePlayground((state) => nextEventAt(state.history))
  if (next === undefined) return null
  return (
    <span className="truncate text-small text-ink-3 max-tablet:hidden">
      {words.waitingFor(format.span(next - now))}
    </span>
  )
}

function Clock() {
  const words = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const startedAt = useAccount((account) => account.startedAt)
  return (
    <div className="flex min-w-0 items-baseline gap-2 whitespace-nowrap">
      <span className="font-mono text-big font-bold tabular-nums">{format.clock(now)}</span>
      <span className="min-w-0 truncate text-small text-ink-3">
        {words.common.day(Math.floor((now - startedAt) / day) + 1)} · {words.common.simulated}
      </span>
    </div>
  )
}
