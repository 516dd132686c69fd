import type { Event } from '#engine/event.ts'
import type { EventId } from '#lib/brand.ts'
import { eventOf, type Log } from '#engine/history/log.ts'
import { day } from '#lib/time.ts'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { type Folded, folded } from './folded.ts'
import { Followed } from './Followed.tsx'
import { LogRow } from './LogRow.tsx'
import { originOf } from '#engine/questions/origin.ts'
import type { Names } from '#engine/questions/names.ts'
import { sentence } from '#parts/told/sentence.ts'

interface DaysProps {
  readonly log: Log
  /** newest first */
  readonly events: readonly Event[]
  readonly names: Names
  readonly found: EventId | undefined
  readonly onCause: (cause: EventId) => void
  /** what follows is shown without being asked for, as while somebody searches */
  readonly open?: boolean
}

/** The events of each simulated day under its number. */
export function Days({ log, events, names, found, onCause, open }: DaysProps) {
  const words = useWords()
  const format = useFormat(useTimeZone())
  const startedAt = useAccount((account) => account.startedAt)
  const say = (event: Event | undefined) => event && sentence(event, words.events, names)
  const rows = useMemo(() => folded(log, events), [log, events])
  return inDays(rows, startedAt).map(({ nth, members }) => (
    <section key={nth} aria-label={words.common.day(nth)}>
      <h3 className="sticky top-0 z-10 border-b border-line bg-page px-4 py-1 text-caps text-ink-3 max-tablet:px-3">
        {words.common.day(nth)}
      </h3>
      <ol>
        {members.map(({ event, followed }) => (
          <LogRow
            key={event.id}
            event={event}
            clock={format.clock(event.at)}
            text={say(event) ?? ''}
            from={originOf(log, event)}
            because={event.cause === undefined ? undefined : say(eventOf(log, event.cause))}
            found={event.id === found}
            onCause={onCause}
            {...(followed.length > 0 && {
              followed: (
                <Followed
                  opened={open === true || followed.some(({ id }) => id === found)}
                  count={followed.length}
                  rows={() =>
                    followed.map((one) => (
                      <LogRow
                        key={one.id}
                        event={one}
                        clock={format.clock(one.at)}
                        text={say(one) ?? ''}
                        from={originOf(log, one)}
                        because={one.cause === undefined ? undefined : say(eventOf(log, one.cause))}
                        found={one.id === found}
                        onCause={onCause}
                      />
                    ))
                  }
                />
              ),
            })}
          />
        ))}
      </ol>
    </section>
  ))
}

interface Day {
  /** counted from 1 */
  readonly nth: number
  readonly members: Folded[]
}

function inDays(events: readonly Folded[], startedAt: number): readonly Day[] {
  const days: Day[] = []
  for (const row of events) {
    const nth = Math.floor((row.event.at - startedAt) / day) + 1
    const last = days.at(-1)
    if (last?.nth === nth) last.members.push(row)
    else days.push({ nth, members: [row] })
  }
  return days
}
