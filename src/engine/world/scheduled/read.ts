import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { ScheduledEvent } from './scheduled.ts'

/** Scheduled events of an instance, done ones of the last week included. */
export const scheduledOf = (account: Account, id: InstanceId): readonly ScheduledEvent[] =>
  list(account.scheduled).filter(({ instanceId }) => instanceId === id)

/** The one that is still to come. */
export const upcoming = (account: Account, id: InstanceId): ScheduledEvent | undefined =>
  scheduledOf(account, id).find(({ completedAt }) => completedAt === undefined)
