import type { InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from './account.ts'

/** What an event may have changed for those who only read: instances (checks, alarms) and things that cost (bill). */
export interface Touched {
  readonly instances: readonly InstanceId[]
  readonly resources: readonly string[]
}

/** The definition of one kind of event: everything that the engine and its readers have to know of it. */
export interface Definition<F> {
  /** the account in which it has happened; only its own family's tables, unless it says so */
  readonly evolve: (account: Account, fact: F, at: Instant) => Account
  /** for whom what hangs on it is derived anew; nobody where it says nothing */
  readonly touches?: (fact: F, after: Account, before: Account) => Touched
  /** where a reader of the log looks for it; among the states where it says nothing */
  readonly heading?: 'requests' | 'checks' | 'messages'
  /** it would tell which fault a mystery is: the log keeps it to itself while one is on */
  readonly tellsMystery?: true
}

/** The fact of one kind; a fact may be written with several kinds in one member. */
export type OfKind<F, K> = F extends { readonly kind: infer Kind } ? (K extends Kind ? F : never) : never

/** A definition of each kind that a family's facts have. */
export type Definitions<F extends { readonly kind: string }> = {
  readonly [K in F['kind']]: Definition<OfKind<F, K>>
}
