import type { AlarmState } from '#engine/messages/alarms/alarm.ts'
import type { HistoryItem } from '#engine/questions/alarmHistory.ts'
import { useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { statesOver } from './statesOver.ts'

const looks: Readonly<Record<AlarmState, string>> = {
  OK: 'bg-green',
  ALARM: 'bg-red',
  INSUFFICIENT_DATA: '',
}

/** Told from the others without its colour. */
const hatched = 'repeating-linear-gradient(135deg, var(--color-edge) 0 3px, transparent 3px 6px)'

/** A ribbon under a graph of the same width and time: which state the alarm was in. */
export function StateRibbon(props: {
  readonly items: readonly HistoryItem[]
  readonly from: number
  readonly to: number
}) {
  const { items, from, to } = props
  const words = useWords().alarms
  const format = useFormat(useTimeZone())
  const stretches = statesOver(items, from, to)
  if (stretches.length === 0) return null
  const percent = (at: number) => `${((at - from) / Math.max(1, to - from)) * 100}%`
  const said = stretches.map((one) => `${words.states[one.state]} ${format.clock(one.from)}–${format.clock(one.to)}`)
  return (
    <div
      role="img"
      aria-label={words.history.ribbon(said.join(', '))}
      className="relative mt-1 h-2 rounded-full bg-sunken"
    >
      {stretches.map((one) => (
        <span
          key={one.from}
          title={words.states[one.state]}
          className={`absolute inset-y-0 first:rounded-l-full last:rounded-r-full ${looks[one.state]}`}
          style={{
            left: percent(one.from),
            width: `calc(${percent(one.to - one.from + from)} - 1px)`,
            ...(one.state === 'INSUFFICIENT_DATA' && { backgroundImage: hatched }),
          }}
        />
      ))}
    </div>
  )
}
