import type { Account } from '#engine/account.ts'
import { list } from '#lib/table.ts'
import { healthOf } from './healthOf.ts'

/** The number of instances that fail a status check. */
export const failing = (account: Pick<Account, 'checks'>): number =>
  list(account.checks).filter(({ instanceId }) => healthOf(account, instanceId).mark === 'failing').length
