import type { Instance } from '#engine/world/instances/instance.ts'
import type { ScheduledEvent } from '#engine/world/scheduled/scheduled.ts'
import { scheduledOf } from '#engine/world/scheduled/read.ts'
import { day, iso, minute } from '#lib/time.ts'
import { ask } from '#store/live/requests.ts'
import { useAccount, useNow, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { CalendarIcon } from '#ui/look/icons.ts'
import { Section } from '#ui/display/Section.tsx'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

/** The events that AWS has scheduled for the instance, and those of the last week; nothing while there are none. */
export function ScheduledEvents({ instance }: { readonly instance: Instance }) {
  const words = useWords().scheduled
  const all = useAccount((account) => scheduledOf(account, instance.id))
  if (all.length === 0) return null
  return (
    <Section title={<Term term="scheduled-event">{words.title}</Term>}>
      <ul className="grid gap-3">
        {all.map((one) => (
          <li key={one.id} className="flex items-start gap-2">
            <StateIcon tone={one.completedAt === undefined ? 'amber' : 'slate'} shape={CalendarIcon} size={18} />
            {one.completedAt === undefined ? <Coming event={one} /> : <Done event={one} at={one.completedAt} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface EventProps {
  readonly event: ScheduledEvent
}

function Coming({ event }: EventProps) {
  const words = useWords().scheduled
  const format = useFormat(useTimeZone())
  const { code, deadline } = event
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-mono text-small" lang="en">
          {code}
        </b>
        <Countdown at={event.notBefore} />
      </p>
      <p>{words.what[code]}</p>
      <p className="mt-1 text-small text-ink-3">{words.options[code]}</p>
      {deadline !== undefined && (
        <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1">
          <Later event={event} deadline={deadline} />
          <span className="text-small text-ink-3">{words.deadline(format.moment(deadline))}</span>
        </div>
      )}
    </div>
  )
}

function Countdown({ at }: { readonly at: number }) {
  const words = useWords().scheduled
  const format = useFormat(useTimeZone())
  const now = useNow()
  return <span className="font-semibold text-amber">{words.comes(format.span(at - now), format.moment(at))}</span>
}

function Later({ event, deadline }: EventProps & { readonly deadline: number }) {
  const studio = useStudio()
  const words = useWords().scheduled
  const late = useNow() > event.notBefore - 5 * minute
  const later = event.notBefore + day
  const why = late ? words.laterTooLate : later > deadline ? words.laterTooFar : undefined
  const params = { InstanceId: event.instanceId, InstanceEventId: event.id, NotBefore: iso(later) }
  return (
    <Button
      size="small"
      onClick={() => void ask(studio, { action: 'ModifyInstanceEventStartTime', params })}
      {...(why === undefined ? {} : { why })}
    >
      {words.later}
    </Button>
  )
}

function Done({ event, at }: EventProps & { readonly at: number }) {
  const words = useWords().scheduled
  const format = useFormat(useTimeZone())
  return (
    <div className="min-w-0">
      <b className="font-mono text-small" lang="en">
        [Completed] {event.code}
      </b>
      <p className="text-small text-ink-3">{words.done(format.moment(at))}</p>
    </div>
  )
}
