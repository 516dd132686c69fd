import { ThingLink } from '#parts/things/ThingLink.tsx'
import type { ThingKind } from '#store/preferences/transientState.ts'

/** Things of one kind by their names, or that there is none. */
export function Links(props: { readonly kind: ThingKind; readonly ids: readonly string[]; readonly none: string }) {
  const { kind, ids, none } = props
  if (ids.length === 0) return <span className="font-normal text-ink-3">{none}</span>
  return (
    <ul className="flex flex-wrap gap-x-3">
      {ids.map((id) => (
        <li key={id}>
          <ThingLink kind={kind} id={id} />
        </li>
      ))}
    </ul>
  )
}
