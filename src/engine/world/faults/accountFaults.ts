import type { EventId } from '#lib/brand.ts'
import type { FaultName } from './names.ts'

/** The faults of the account that are there, each with the event that brought it. */
export type AccountFaults = Readonly<Partial<Record<FaultName, EventId>>>

export interface AccountFaultFact {
  readonly kind: 'AccountFaultSet'
  readonly fault: FaultName
  /** false: it is mended */
  readonly there: boolean
}
