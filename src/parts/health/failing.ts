import type { Account } from '#engine/account.ts'
import { list } from '#lib/table.ts'
import { healthBy } from './healthOf.ts'

/** The number of instances that fail a status check. */
export const failing = (account: Pick<Account, 'checks'>): number =>
  list(account.checks).reduce((sum, row) => (healthBy(row).mark === 'failing' ? sum + 1 : sum), 0)
