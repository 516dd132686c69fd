import type { EventId, HostId, InstanceId, VolumeId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { FaultName } from '../names.ts'

/** A fault whose name is kept from the learner until it is named or revealed; the newest of each instance. */
export interface Mystery {
  readonly instanceId: InstanceId
  readonly fault: FaultName
  readonly at: Instant
  /** the event that injected it */
  readonly event: EventId
  /** what would tell it: its host and its disks, then */
  readonly hostId?: HostId | undefined
  readonly volumeIds: readonly VolumeId[]
  readonly tries: number
  readonly lastTry?: FaultName | undefined
  readonly endedAt?: Instant | undefined
  readonly solved: boolean
}

export type MysteryFact =
  | { readonly kind: 'MysteryInjected'; readonly instanceId: InstanceId; readonly fault: FaultName }
  | {
      readonly kind: 'MysteryNamed'
      readonly instanceId: InstanceId
      readonly fault: FaultName
      readonly right: boolean
    }
  | { readonly kind: 'MysteryRevealed'; readonly instanceId: InstanceId }
