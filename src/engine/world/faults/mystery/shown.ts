import type { HostId, InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { Account } from '../../../account.ts'
import type { Instance } from '../../instances/instance.ts'
import { type Flaw, flawsOf, type Volume } from '../../volumes/volume.ts'
import type { Mystery } from './mystery.ts'
import { isOpen } from './mysteries.ts'

const none: readonly Mystery[] = []

/** The mysteries that nobody has named or given up yet. */
export const openMysteries = (account: Account): readonly Mystery[] =>
  account.mysteries.size === 0 ? none : list(account.mysteries).filter((one) => isOpen(account, one))

export const openMystery = (account: Account, id: InstanceId): Mystery | undefined =>
  openMysteries(account).find(({ instanceId }) => instanceId === id)

/** True where the looks of a host would tell a mystery. */
const isHostVeiled = (account: Account, id: HostId | undefined): boolean =>
  openMysteries(account).some(({ hostId }) => hostId === id)

/** True where the inside of an instance would tell a mystery: it has one, or shares the host of one. */
export const isVeiled = (account: Account, { id, hostId }: Instance): boolean =>
  openMystery(account, id) !== undefined || isHostVeiled(account, hostId)

export const isVolumeVeiled = (account: Account, { id }: Volume): boolean =>
  openMysteries(account).some(({ volumeIds }) => volumeIds.includes(id))

/** The illness that a drawing of a disk shows: the worst first; undefined while that would tell a mystery. */
export type Illness = 'stalled' | 'unreachable' | Flaw

export function illnessOf(account: Account, volume: Volume): Illness | undefined {
  if (isVolumeVeiled(account, volume)) return undefined
  if (volume.stalledUntil !== undefined) return volume.stuckIn ? 'unreachable' : 'stalled'
  return flawsOf(volume)[0]
}
