import type { Refusal } from '#facts/errors.ts'
import type { EventId } from '#lib/brand.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { Instance } from '../instances/instance.ts'
import type { Volume } from '../volumes/volume.ts'

/** Everything that is known of a fault. Its name is its key in `every.ts`; `On` is what it befalls, as a learner points at it. */
interface FaultOn<Seat extends string, On> {
  /** where it sits in the hidden world */
  readonly seat: Seat
  /** its diagnosis: faults with the same one cannot be told apart from outside; without one it is never a mystery */
  readonly looksLike?: string
  /** which remedy helps: faults with the same one are mended in the same way */
  readonly remedy: string
  readonly isThere: (account: Account, on: On) => boolean
  /** Breaks what is whole. No check is touched: the checks have to find out. */
  readonly inject: (tx: Transaction, on: On, cause: EventId | undefined) => Refusal | undefined
  /** Takes it away as if somebody else had mended it: AWS its host and its storage, the owner the rest. */
  readonly clear: (tx: Transaction, on: On, cause: EventId | undefined) => void
  /** it does nothing until the OS boots */
  readonly bitesAtBoot?: true
  /** whether it would be found out as the mystery of an instance now; always, where it says nothing */
  readonly fits?: (account: Account, instance: Instance) => boolean
}

/** A fault of an instance, or of what it stands on. */
export interface InstanceFault extends FaultOn<'host' | 'guest' | 'root' | 'network' | 'application', Instance> {
  /** what does not run can be broken too */
  readonly inAnyState?: true
}

/** A fault of a volume. */
export type VolumeFault = FaultOn<'volume', Volume>

export type Fault = InstanceFault | VolumeFault
