import { day } from '#lib/time.ts'
import { useAccount, useNow } from '#store/react.tsx'

/** The day of the account that the clock is in, from 1. */
export function useDay(): number {
  const now = useNow()
  const startedAt = useAccount((account) => account.startedAt)
  return Math.floor((now - startedAt) / day) + 1
}
