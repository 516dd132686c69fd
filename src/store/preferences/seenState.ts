import type { Beginning } from '#engine/account.ts'
import type { Instant } from '#lib/time.ts'

/** The moment until which the messages of an account were looked at: of this page, never part of the account. */
export interface Seen {
  /** which account; another one has not been looked at yet */
  readonly of?: Beginning | undefined
  readonly until: Instant
}
