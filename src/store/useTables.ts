import type { Account } from '#engine/account.ts'
import { useState } from 'react'
import { useAccount } from './react.tsx'

/**
 * The account for a room that shows these tables of it: renders again only when one of them is another one, not whenever
 * anything happens in the account.
 */
export function useTables<Name extends keyof Account>(...names: readonly Name[]): Pick<Account, Name> {
  const [read] = useState(() => holding(names))
  return useAccount(read)
}

/** Answers the account that it answered before as long as these tables of it are the same. */
export function holding<Name extends keyof Account>(names: readonly Name[]): (account: Account) => Pick<Account, Name> {
  let held: Account | undefined
  return (account) => {
    const before = held
    held = before && names.every((name) => before[name] === account[name]) ? before : account
    return held
  }
}
