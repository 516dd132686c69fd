import { useMemo } from 'react'
import type { Account } from '#engine/account.ts'
import { useAccount, useTransient } from '#store/react.tsx'
import type { AnyKind } from '../commands/command.ts'
import { thingOf } from '../things/thingOf.ts'

const none: ReadonlySet<string> = new Set()

/** The ids of what is picked of a kind and still there, in the order of picking. */
export function usePicked(of: AnyKind): readonly string[] {
  const ids = useTransient(({ picked }) => (picked?.of === of ? picked.ids : none))
  const read = useMemo(
    () => (account: Account) => [...ids].filter((id) => thingOf(account, of, id) !== undefined),
    [ids, of],
  )
  return useAccount(read)
}
