import type { EventId, VolumeId } from '#lib/brand.ts'
import { day, hour, type Instant } from '#lib/time.ts'
import type { Volume } from '../volumes/volume.ts'

/** The provision of a volume: what it offers, and of that what can be changed. */
export type Provision = Pick<Volume, 'sizeGiB' | 'type' | 'iops' | 'throughput' | 'multiAttach'>

/** The parts of a provision that a request asks to be changed. */
export type ProvisionWish = {
  readonly [Part in keyof Omit<Provision, 'multiAttach'>]?: Provision[Part] | undefined
} & {
  readonly multiAttach?: boolean | undefined
}

export const provisionOf = ({ sizeGiB, type, iops, throughput, multiAttach }: Provision): Provision => ({
  sizeGiB,
  type,
  iops,
  throughput,
  ...(multiAttach && { multiAttach }),
})

/** The newest modification of a volume; EC2 answers no older one either. */
export interface Modification {
  readonly volumeId: VolumeId
  readonly state: 'modifying' | 'optimizing' | 'completed'
  readonly original: Provision
  readonly target: Provision
  readonly startedAt: Instant
  /** when it is, or was, done */
  readonly completesAt: Instant
  /** end of the state that it is in */
  readonly due?: Instant | undefined
  /** the event that began what is due */
  readonly because?: EventId | undefined
  /** when this one and the ones before it began, at most as many as a day allows */
  readonly starts: readonly Instant[]
}

export type ModificationFact =
  | {
      readonly kind: 'VolumeModifying'
      readonly volumeId: VolumeId
      readonly target: Provision
      /** when the new size can be used */
      readonly until: Instant
      readonly completesAt: Instant
    }
  | { readonly kind: 'VolumeOptimizing'; readonly volumeId: VolumeId }
  | { readonly kind: 'VolumeModified'; readonly volumeId: VolumeId }

/** Four modifications in any 24 hours, each after the one before is completed (API ModifyVolume). */
export const mostModifications = 4
export const modificationWindow: Instant = day

/** A fully used volume of 1 TiB takes about six hours (UG monitoring-volume-modifications): its share for each GiB. */
export const optimizingPerGiB: Instant = Math.round((6 * hour) / 1024)

/** The whole percent that are done. */
export function modifiedPercent({ state, startedAt, completesAt }: Modification, now: Instant): number {
  if (state === 'completed') return 100
  return Math.min(99, Math.floor(((now - startedAt) * 100) / Math.max(1, completesAt - startedAt)))
}
