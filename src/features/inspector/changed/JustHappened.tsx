import type { Event } from '#engine/event.ts'
import { WhyButton } from '#parts/why/WhyButton.tsx'
import { useSay } from '#parts/told/useSay.ts'
import { show } from '#store/preferences/transient.ts'
import { useStudio, useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

/** The newest things that happened, each with its time, who brought it about, and its why. */
export function JustHappened({ told }: { readonly told: readonly Event[] }) {
  const studio = useStudio()
  const { why, log } = useWords()
  const format = useFormat(useTimeZone())
  const say = useSay()
  return (
    <dl className="grid gap-1">
      {told.map((event) => {
        const text = say(event)
        return (
          <div key={event.id} className="grid grid-cols-[4.25rem_1fr] items-baseline gap-x-1">
            <dt className="font-mono text-small text-ink-3 tabular-nums">{format.clock(event.at)}</dt>
            <dd className="flex min-w-0 items-baseline justify-between gap-1.5">
              <span className="min-w-0">
                {event.by !== 'you' && <span className="text-small text-ink-3">{log.who[event.by]} · </span>}
                {text}
              </span>
              <WhyButton
                text={why.ask}
                label={why.eventLabel(text)}
                onClick={() => show(studio, { kind: 'why', subject: { of: 'event', id: event.id } })}
              />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
