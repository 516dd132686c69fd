import type { Event } from '#engine/event.ts'
import type { EventId } from '#lib/brand.ts'
import { eventOf, type Log } from '#engine/history/log.ts'
import { day } from '#lib/time.ts'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { LogRow } from './LogRow.tsx'
import type { Names } from '#engine/questions/names.ts'
import { sentence } from '#parts/told/sentence.ts'

interface DaysProps {
  readonly log: Log
  /** newest first */
  readonly events: readonly Event[]
  readonly names: Names
  readonly found: EventId | undefined
  readonly onCause: (cause: EventId) => void
}

/** The events of each simulated day under its number. */
export function Days({ log, events, names, found, onCause }: DaysProps) {
  const words = useWords()
  const format = useFormat(useTimeZone())
  const startedAt = useAccount((account) => account.startedAt)
  const say = (event: Event | undefined) => event && sentence(event, words.events, names)
  return inDays(events, startedAt).map(({ nth, members }) => (
    <section key={nth} aria-label={words.common.day(nth)}>
      <h3 className="sticky top-0 z-10 border-b border-line bg-page px-4 py-1 text-caps text-ink-3 max-tablet:px-3">
        {words.common.day(nth)}
      </h3>
      <ol>
        {members.map((event) => (
          <LogRow
            key={event.id}
            event={event}
            clock={format.clock(event.at)}
            text={say(event) ?? ''}
            because={event.cause === undefined ? undefined : say(eventOf(log, event.cause))}
            found={event.id === found}
            onCause={onCause}
          />
        ))}
      </ol>
    </section>
  ))
}

interface Day {
  /** counted from 1 */
  readonly nth: number
  readonly members: Event[]
}

function inDays(events: readonly Event[], startedAt: number): readonly Day[] {
  const days: Day[] = []
  for (const event of events) {
    const nth = Math.floor((event.at - startedAt) / day) + 1
    const last = days.at(-1)
    if (last?.nth === nth) last.members.push(event)
    else days.push({ nth, members: [event] })
  }
  return days
}
