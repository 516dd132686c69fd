import type { Instant } from '#lib/time.ts'
import { type Account, type Beginning, openAccount } from '../account.ts'
import { emptyLog, type Log } from './log.ts'

/** An account with everything that led to it, at a moment of simulated time. */
export interface History {
  readonly beginning: Beginning
  readonly account: Account
  readonly log: Log
  /** now: no earlier than the newest event */
  readonly now: Instant
}

/** A new account, to which nothing has happened yet. Apart from what makes it move, which is the whole engine. */
export function beginHistory(beginning: Beginning): History {
  return { beginning, account: openAccount(beginning), log: emptyLog, now: beginning.startedAt }
}
