import type { Selected } from '#store/preferences/transientState.ts'
import { useTransient } from '#store/react.tsx'

/** True where a thing is the one that the inspector shows. */
export const useLooked = (kind: Selected['kind'], id: string | undefined): boolean =>
  useTransient(({ selected }) => selected?.kind === kind && selected.id === id)

export const looksSelected = 'ring-3 ring-accent/35 border-accent!'
