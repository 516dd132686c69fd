import type { Event, Origin } from '#engine/event.ts'
import type { EventId } from '#lib/brand.ts'
import { show } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import { WhyButton } from '#parts/why/WhyButton.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo, type ReactNode } from 'react'
import { Asker } from './Asker.tsx'
import { markOf } from './markOf.ts'
import { Said } from './Said.tsx'

interface LogRowProps {
  readonly event: Event
  /** time of day; empty where the row above says the same */
  readonly clock: string
  readonly text: string
  /** the cause in a sentence */
  readonly because: string | undefined
  /** by what way a person asked for it */
  readonly from: Origin | undefined
  /** it was just looked for */
  readonly found: boolean
  readonly onCause: (cause: EventId) => void
  /** the news that it became */
  readonly followed?: ReactNode
}

export const rowId = (id: EventId) => `event-${id}`

/** The row of an event: when, who, what, and because of what. */
export const LogRow = memo(function LogRow({
  event,
  clock,
  text,
  because,
  from,
  found,
  onCause,
  followed,
}: LogRowProps) {
  const studio = useStudio()
  const { log: words, why } = useWords()
  const mark = markOf(event)
  const { cause } = event
  const refused = event.kind === 'Refused'
  return (
    <li
      id={rowId(event.id)}
      tabIndex={-1}
      style={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 3.5rem' }}
      className={classes(
        'grid grid-cols-[4.25rem_6rem_1fr] items-start gap-x-2 border-b border-line px-4 py-1.5 -outline-offset-2 max-tablet:grid-cols-[4.25rem_1fr] max-tablet:px-3',
        found ? 'bg-accent-soft' : 'bg-surface',
      )}
    >
      <span className="font-mono text-small leading-5 text-ink-3 tabular-nums">{clock}</span>
      <span className="leading-5">
        <Asker by={event.by} from={from} />
      </span>
      <div className="min-w-0 max-tablet:col-span-2 max-tablet:mt-1">
        <p
          className={classes(
            'flex items-start gap-2 [overflow-wrap:anywhere]',
            refused ? 'font-medium text-red' : event.kind === 'Asked' ? 'font-medium text-ink' : 'text-ink',
          )}
        >
          {mark && (
            <span className="mt-0.5 inline-flex">
              <StateIcon tone={mark.tone} shape={mark.shape} filled={mark.filled === true} />
            </span>
          )}
          <span className="min-w-0">
            <Said text={text} also={'action' in event ? nameOf(event) : undefined} />
          </span>
        </p>
        {event.kind === 'AlarmStateChanged' && <p className="mt-0.5 text-small text-ink-3">{event.reason}</p>}
        {because !== undefined && cause !== undefined && (
          <div className="flex items-start justify-between gap-3">
            <button
              type="button"
              onClick={() => onCause(cause)}
              className="min-h-6 text-left text-small text-ink-3 underline-offset-3 hover:text-ink hover:underline pointer-coarse:min-h-11"
            >
              {words.because(because)}
            </button>
            <WhyButton
              text={why.ask}
              label={why.eventLabel(text)}
              onClick={() => show(studio, { kind: 'why', subject: { of: 'event', id: event.id } })}
              className="my-0! pointer-coarse:my-0!"
            />
          </div>
        )}
        {followed}
      </div>
    </li>
  )
})

/** The API's name for what was asked; an alarm's action is an ARN and stays out of sight. */
const nameOf = (event: Extract<Event, { action: string }>) =>
  event.kind === 'AlarmActionRun' ? undefined : event.action
