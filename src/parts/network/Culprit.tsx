import type { Instance } from '#engine/world/instances/instance.ts'
import { thingName } from '../things/thingOf.ts'
import { useLookAt } from '../things/useLookAt.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { culpritsOf } from './culprits.ts'

/** The route table, ACL or group that stops a packet, by name; a press leads there. */
export function Culprit({ instance, stop }: { readonly instance: Instance; readonly stop: string }) {
  const studio = useStudio()
  const look = useLookAt()
  const { networks: words, things } = useWords()
  const account = useAccount((one) => one)
  const found = culpritsOf(account, instance, stop)
  if (found.length === 0) return null
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-small">
      <span className="text-ink-3">{words.culprit}</span>
      {found.map(({ kind, id }) => (
        <button
          key={id}
          type="button"
          onClick={() => {
            closeDialog(studio)
            look(kind, id)
          }}
          className="min-h-6 text-left font-medium text-accent underline-offset-3 [overflow-wrap:anywhere] hover:underline"
        >
          {things.kinds[kind]} {thingName(account, kind, id)}
        </button>
      ))}
    </span>
  )
}
