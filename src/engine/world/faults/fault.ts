import type { Refusal } from '#facts/errors.ts'
import type { EventId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { Instance, StateReason } from '../instances/instance.ts'
import type { Volume } from '../volumes/volume.ts'

/** A fault as everybody knows it. Its name is its key in `every.ts`. */
interface FaultAt<Seat extends string> {
  /** where it sits in the hidden world */
  readonly seat: Seat
  /** its diagnosis: faults with the same one cannot be told apart from outside; without one it is never a mystery */
  readonly looksLike?: string
  /** which remedy helps: faults with the same one are mended in the same way */
  readonly remedy: string
  /** it does nothing until the OS boots */
  readonly bitesAtBoot?: true
  /** whether it would be found out as the mystery of an instance now; always, where it says nothing */
  readonly fits?: (account: Account, instance: Instance) => boolean
}

/** A fault that befalls one thing, as a learner points at it. */
interface FaultOf<Thing> {
  readonly isThere: (account: Account, thing: Thing) => boolean
  /** why it cannot be broken as it is now */
  readonly whyNot?: (account: Account, thing: Thing) => Refusal | undefined
  /** Breaks what is whole. No check is touched: the checks have to find out. */
  readonly inject: (tx: Transaction, thing: Thing, cause: EventId | undefined) => void
  /** Takes it away as if somebody else had mended it: AWS its host and its storage, the owner the rest. */
  readonly clear: (tx: Transaction, thing: Thing, cause: EventId | undefined) => void
}

/** A fault of an instance, or of what it stands on. */
export interface InstanceFault
  extends FaultAt<'host' | 'guest' | 'root' | 'network' | 'application'>, FaultOf<Instance> {
  /** what does not run can be broken too */
  readonly inAnyState?: true
}

/** A fault of a volume. */
export interface VolumeFault extends FaultAt<'volume'>, FaultOf<Volume> {
  /** something worse of its kind is there: to break it would change nothing */
  readonly isOutdone?: (volume: Volume) => boolean
}

/** A disk, as far as a start asks whether it can be used. */
export interface StartDisk {
  readonly encrypted?: boolean | undefined
}

/** A fault of what the owner has set up for the whole account: it is there until it is taken away, and no instance has it. */
export interface AccountFault extends FaultAt<'account'> {
  /** why a launch or a start with these disks fails while it is there; nothing where it comes through */
  readonly failsStart?: (disks: readonly StartDisk[]) => StateReason | undefined
  /** whether the next changing request is one too many */
  readonly throttles?: (account: Account) => boolean
  /** how far what EC2 answers is behind what is so */
  readonly lag?: Instant
}

export type Fault = InstanceFault | VolumeFault | AccountFault

export const isOfInstance = (fault: Fault): fault is InstanceFault =>
  fault.seat !== 'volume' && fault.seat !== 'account'
