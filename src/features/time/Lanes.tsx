import { nameOf } from '#engine/instances/read.ts'
import { get } from '#lib/table.ts'
import { useAccount, useDesk, useInstance, useNow, usePlayground, useTimeZone } from '#store/react.ts'
import { playground } from '#store/playground.ts'
import { classes } from '#ui/classes.ts'
import { useFormat, useWords } from '#ui/words.tsx'
import { useMemo } from 'react'
import { type Bar, drawn, type DrawnLane } from './lanesLooks.ts'
import { lanesOf } from './lanesOf.ts'
import { placeOf, type Scale, scaleOf, ticksOf } from './lanesScale.ts'

/** How the selected instance fared until now: its state, its checks, its public address and its alarm. */
export function Lanes() {
  const words = useWords()
  const instance = useInstance()
  const alarmName = useAlarmName(instance?.id)
  const log = usePlayground((state) => state.history.log)
  const id = instance?.id
  const lanes = useMemo(() => {
    const { history } = playground.getState()
    return id === undefined ? undefined : lanesOf({ ...history, log }, id, alarmName)
  }, [log, id, alarmName])
  const lines = useMemo(() => lanes && drawn(lanes, words), [lanes, words])
  if (!instance || !lanes || !lines) return null
  return (
    <section aria-label={words.time.over(nameOf(instance))} className="h-full px-4 py-2">
      <Picture launchedAt={lanes.from} lines={lines} />
      <Summary lines={lines} />
    </section>
  )
}

/** The selected alarm, else the first that watches the instance. */
function useAlarmName(id: string | undefined): string | undefined {
  const selected = useDesk((state) => state.selected)
  const names = useAccount((account) => (id === undefined ? undefined : get(account.watchers, id)?.names))
  return names?.find((name) => name === selected) ?? names?.[0]
}

interface PictureProps {
  readonly launchedAt: number
  readonly lines: readonly DrawnLane[]
}

/** Only this moves with time, and only its scale. */
function Picture({ launchedAt, lines }: PictureProps) {
  const words = useWords().time
  const format = useFormat(useTimeZone())
  const now = useNow()
  const scale = scaleOf(launchedAt, now)
  const here = placeOf(scale, now)
  const label = classes('absolute top-0.5 text-tiny font-semibold text-accent', here > 50 ? 'right-1.5' : 'left-1.5')
  return (
    <div aria-hidden className="grid h-full grid-cols-[auto_1fr] gap-x-3">
      <div className="grid auto-rows-[1.25rem] gap-0.75">
        {lines.map(({ id, label: said }) => (
          <span key={id} className="text-small leading-5 whitespace-nowrap text-ink-3">
            {said}
          </span>
        ))}
      </div>
      <div className="@container relative min-w-0">
        <div className="grid auto-rows-[1.25rem] gap-0.75">
          {lines.map(({ id, bars }) => (
            <div key={id} className="relative overflow-hidden">
              {bars.map((bar) => (
                <Stretch key={bar.from} bar={bar} scale={scale} now={now} />
              ))}
            </div>
          ))}
        </div>
        <div className="relative mt-1 h-4.5 border-t border-line">
          {ticksOf(scale).map((at, nth) => (
            <Tick key={at} clock={format.clock(at).slice(0, 5)} place={placeOf(scale, at)} here={here} nth={nth} />
          ))}
        </div>
        <span style={{ left: `${here}%` }} className="absolute inset-y-0 -ml-px w-0.5 bg-accent">
          <span className={classes(label, 'top-auto bottom-0 whitespace-nowrap')}>{words.now}</span>
        </span>
      </div>
    </div>
  )
}

interface TickProps {
  readonly clock: string
  readonly place: number
  readonly here: number
  readonly nth: number
}

/** Where there is little room, every second one; none beneath the word for now. */
function Tick({ clock, place, here, nth }: TickProps) {
  const distance = Math.abs(place - here)
  if (distance < 6) return null
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

interface StretchProps {
  readonly bar: Bar
  readonly scale: Scale
  readonly now: number
}

/** The word shows where it fits: else it wraps to a second line, which is out of sight. */
function Stretch({ bar, scale, now }: StretchProps) {
  const left = placeOf(scale, bar.from)
  const width = placeOf(scale, bar.to ?? now) - left
  if (width <= 0) return null
  return (
    <span
      title={bar.word}
      style={{ left: `${left}%`, width: `${width}%` }}
      className={classes(
        '@container absolute inset-y-0 flex flex-wrap overflow-hidden rounded-chip text-tiny font-semibold',
        'shadow-[inset_-1px_0_var(--color-surface)]',
        bar.look,
      )}
    >
      <span className="h-full w-1.5" />
      <span className="pr-1.5 leading-5 whitespace-nowrap">
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

/** The same for those who do not see the picture: how each lane stands now. */
function Summary({ lines }: { readonly lines: readonly DrawnLane[] }) {
  const words = useWords()
  return (
    <ul className="sr-only">
      {lines.map(({ id, label, bars }) => {
        const last = bars.at(-1)
        const now = last && last.to === undefined ? last.word : words.common.none
        return <li key={id}>{words.time.summary(label, now)}</li>
      })}
    </ul>
  )
}
