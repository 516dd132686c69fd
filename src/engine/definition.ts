import type { InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from './account.ts'
import type { BillReason } from './observers/bill/bill.ts'

/**
 * The instances (checks, metrics, what alarms see of them), the things that cost (bill) and the alarms themselves which an
 * event may have changed for those who only read.
 */
export interface Touched {
  readonly instances: readonly InstanceId[]
  readonly resources: readonly string[]
  /** by their names */
  readonly alarms?: readonly string[]
}

/** Parts of an instance that an event may turn, away or back: where Why? looks for the event that turned one. */
export type Part = 'state' | 'type' | 'name' | 'settings' | 'publicIp' | 'host' | 'ram' | 'files' | 'volumes'

/**
 * The readings of a kind of event: what others than its own family read of it. Whoever defines one answers for each of
 * them.
 */
export interface Readings<F> {
  /** where a reader of the log looks for it */
  readonly heading: 'requests' | 'state' | 'checks' | 'messages'
  /** whether it would tell which fault a mystery is: the log keeps it to itself while one is on */
  readonly tellsMystery: boolean
  /** the id of a thing and what people call it from now on */
  readonly names: ((fact: F) => readonly [id: string, name: string] | undefined) | undefined
  /** why a bill line of a thing begins or ends with it */
  readonly bills: BillReason | ((fact: F, resourceId: string) => BillReason) | undefined
  /** what it turns of an instance */
  readonly turns: readonly Part[]
}

/** A kind of event that only its own family reads; it stands among the states of the log. */
export const plain: Readings<unknown> = {
  heading: 'state',
  tellsMystery: false,
  names: undefined,
  bills: undefined,
  turns: [],
}

/** The definition of one kind of event: everything that the engine and its readers have to know of it. */
export interface Definition<F> extends Readings<F> {
  /** the account in which it has happened; only its own family's tables, unless it says so */
  readonly evolve: (account: Account, fact: F, at: Instant) => Account
  /** for whom what hangs on it is derived anew; nobody where it says nothing */
  readonly touches?: (fact: F, after: Account, before: Account) => Touched
}

/** The fact of one kind; a fact may be written with several kinds in one member. */
export type OfKind<F, K> = F extends { readonly kind: infer Kind } ? (K extends Kind ? F : never) : never

/** A definition of each kind that a family's facts have. */
export type Definitions<F extends { readonly kind: string }> = {
  readonly [K in F['kind']]: Definition<OfKind<F, K>>
}
