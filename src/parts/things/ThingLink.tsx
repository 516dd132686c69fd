import type { ThingKind } from '#store/preferences/transientState.ts'
import { useAccount } from '#store/react.tsx'
import { thingName, thingOf } from './thingOf.ts'
import { useLookAt } from './useLookAt.ts'

/** A thing by its name; a press looks at it. One that is gone is only its name. */
export function ThingLink({ kind, id }: { readonly kind: ThingKind; readonly id: string }) {
  const look = useLookAt()
  const name = useAccount((account) => thingName(account, kind, id))
  const isThere = useAccount((account) => thingOf(account, kind, id) !== undefined)
  if (!isThere) return <span className="text-ink-3">{name}</span>
  return (
    <button
      type="button"
      onClick={(event) => {
        event.stopPropagation()
        look(kind, id)
      }}
      className="min-h-6 text-left font-medium text-accent underline-offset-3 [overflow-wrap:anywhere] hover:underline"
    >
      {name}
    </button>
  )
}
