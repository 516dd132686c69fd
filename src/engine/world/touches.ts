import type { AllocationId, InstanceId, SnapshotId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../account.ts'
import type { Touched } from '../definition.ts'
import { attachmentsOf } from './volumes/read.ts'

/** An instance: what is found out about it, and what it costs. */
export const touchesInstance = ({ instanceId }: { readonly instanceId: InstanceId }): Touched => ({
  instances: [instanceId],
  resources: [instanceId],
})

interface OfVolume {
  readonly volumeId: VolumeId
}

/**
 * The instances that a volume is on: before and after, as a detached one no longer counts where it was. What is on a
 * volume, and where it is, costs nothing.
 */
export function touchesVolume({ volumeId }: OfVolume, after: Account, before: Account): Touched {
  const on = [get(before.volumes, volumeId), get(after.volumes, volumeId)].flatMap((volume) =>
    volume ? attachmentsOf(volume).map(({ instanceId }) => instanceId) : [],
  )
  return { instances: [...new Set(on)], resources: [] }
}

/** The same, and what the volume costs: it goes, or becomes another size or type. */
export const touchesPriceOfVolume = (fact: OfVolume, after: Account, before: Account): Touched => ({
  ...touchesVolume(fact, after, before),
  resources: [fact.volumeId],
})

export const touchesSnapshot = ({ snapshotId }: { readonly snapshotId: SnapshotId }): Touched => ({
  instances: [],
  resources: [snapshotId],
})

interface OfAddress {
  readonly allocationId: AllocationId
  readonly instanceId?: InstanceId
}

/** An Elastic IP, and what the instance that it comes to or leaves pays for its addresses. */
export const touchesAddress = ({ allocationId, instanceId }: OfAddress): Touched => ({
  instances: [],
  resources: instanceId ? [allocationId, instanceId] : [allocationId],
})

/** The account as it was: the event is there for the log. */
export const unchanged = (account: Account): Account => account
