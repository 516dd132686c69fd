import type { Instance } from '#engine/world/instances/instance.ts'
import { probe } from '#engine/world/network/probe.ts'
import { doors } from '#parts/commands/things/doors.ts'
import { Culprit } from '#parts/network/Culprit.tsx'
import { useAccount } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The list of what stops whoever knocks from outside, each with the way to what stops them. */
export function Stops({ instance }: { readonly instance: Instance }) {
  const { stage } = useWords()
  const reasons = useAccount((account) =>
    doors.map(({ port }) => probe(account, instance.id, port)?.reason ?? 'Listening'),
  )
  // that it does not run is said at its head
  const shown = reasons.flatMap((reason, nth) =>
    reason === 'Listening' || reason === 'NotRunning' || reasons.indexOf(reason) < nth ? [] : [reason],
  )
  if (shown.length === 0) return null
  return (
    <ul className="mt-2.5 grid gap-1.5">
      {shown.map((reason) => (
        <li key={reason} className="rounded-control border border-line px-2.5 py-1.5 text-small">
          <b className="font-strong">
            {doors
              .filter((_, nth) => reasons[nth] === reason)
              .map(({ name }) => name)
              .join(', ')}
          </b>{' '}
          <span className="text-ink-2">{stage.reasons[reason]}</span>
          <Culprit instance={instance} stop={reason} />
        </li>
      ))}
    </ul>
  )
}
