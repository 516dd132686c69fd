import { get } from '#lib/table.ts'
import { useAccount, useInstance } from '#store/react.tsx'
import { useMemo } from 'react'
import type { Drawn } from './layout/desk.ts'
import { countOnShelf } from './anatomy/shelf.ts'

/** The things that there are to be drawn. */
export function useDrawn(): Drawn {
  const instance = useInstance()
  const empty = useAccount((account) => account.instances.size === 0)
  const alarm = useAccount(
    ({ watchers }) => instance !== undefined && (get(watchers, instance.id)?.names.length ?? 0) > 0,
  )
  const shelf = useAccount((account) => countOnShelf(account) > 0)
  return useMemo(() => ({ empty, alarm, shelf }), [empty, alarm, shelf])
}
