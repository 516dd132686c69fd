import { findVolumeType, iopsUnasked, type VolumeType } from '#facts/disks.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { storageQuotaTiB } from '#facts/quotas.ts'
import type { EventId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { storageExceeded } from '../quotas/quotas.ts'
import { checkDisk } from '../volumes/make.ts'
import { whyNotModified } from '../volumes/multiAttach.ts'
import {
  modificationWindow,
  mostModifications,
  optimizingPerGiB,
  type Provision,
  provisionOf,
  type ProvisionWish,
} from './modification.ts'
import type { Volume } from '../volumes/volume.ts'

interface Wish {
  readonly id: VolumeId
  readonly change: ProvisionWish
}

/** Changes size, type, IOPS or throughput of a volume while it is used; what a volume has it cannot be made to lose. */
export function modifyVolume(tx: Transaction, { id, change }: Wish, cause: EventId | undefined): Refusal | undefined {
  const { account, at } = tx
  const volume = get(account.volumes, id)
  if (!volume) return refuse.noSuchVolume(id)
  const type = findVolumeType(change.type ?? volume.type)
  if (!type) return refuse.noSuchVolumeType(change.type ?? volume.type)
  const target = targetOf(volume, change, type)
  const refused =
    whyNotNow(tx, volume) ??
    whyNotModified(account, volume, target) ??
    whyNotTarget(account, volume, change, target, type)
  if (refused) return refused
  const which = `${id}/${account.events}`
  const until = at + lasts(account, 'modify', which)
  const completesAt = until + lasts(account, 'optimize', which) + target.sizeGiB * optimizingPerGiB
  tx.emit({ kind: 'VolumeModifying', volumeId: id, target, until, completesAt }, cause)
  return undefined
}

function whyNotNow({ account, at }: Transaction, { id, state }: Volume): Refusal | undefined {
  if (state !== 'available' && state !== 'in-use') return refuse.volumeState(id, state)
  const last = get(account.modifications, id)
  if (!last) return undefined
  if (last.state !== 'completed') return refuse.beingModified(id, last.state)
  const recent = last.starts.filter((start) => at - start < modificationWindow)
  return recent.length < mostModifications ? undefined : refuse.modificationRate()
}

function whyNotTarget(
  account: Account,
  volume: Volume,
  change: ProvisionWish,
  target: Provision,
  { name, bootable, iops, throughput }: VolumeType,
): Refusal | undefined {
  // the previous generation is outside of it (UG 2023, requesting-ebs-volume-modifications)
  if (volume.type === 'standard' || name === 'standard') return refuse.magneticModification(volume.id)
  if (target.sizeGiB < volume.sizeGiB) return refuse.sizeShrinks()
  const instance = volume.attachment && get(account.instances, volume.attachment.instanceId)
  if (!bootable && instance?.rootDeviceName === volume.attachment?.deviceName && instance)
    return refuse.rootNotBootable(name)
  const asked = {
    sizeGiB: target.sizeGiB,
    type: name,
    iops: iops.asking === 'refused' ? change.iops : target.iops,
    throughput: throughput.asking === 'refused' ? change.throughput : target.throughput,
  }
  const refused = checkDisk(asked, name)
  if (refused) return refused
  if (JSON.stringify(target) === JSON.stringify(provisionOf(volume))) return refuse.nothingModified(volume.id)
  const more = target.sizeGiB - (volume.type === name ? volume.sizeGiB : 0)
  const over = storageExceeded(account, [{ type: name, sizeGiB: more }])
  return over === undefined ? undefined : refuse.storageLimit(over, storageQuotaTiB(account.quotas))
}

/**
 * The provision that a volume comes to: parts that are not asked for stay, another type brings its own figures (API
 * ModifyVolume: 3,000 IOPS).
 */
function targetOf(volume: Volume, change: ProvisionWish, type: VolumeType): Provision {
  const sizeGiB = change.sizeGiB ?? volume.sizeGiB
  const same = type.name === volume.type
  const iops =
    type.iops.asking === 'refused'
      ? iopsUnasked(type, sizeGiB)
      : same
        ? volume.iops
        : Math.max(3000, type.name === 'gp3' && volume.type === 'gp2' ? (volume.iops ?? 0) : 0)
  const throughput = same || type.name !== 'gp3' ? type.throughput.defaultMiBps : gp3Throughput(volume)
  const multiAttach = change.multiAttach ?? volume.multiAttach
  return {
    sizeGiB,
    type: type.name,
    iops: change.iops ?? iops,
    throughput: change.throughput ?? (same ? volume.throughput : throughput),
    ...(multiAttach && { multiAttach }),
  }
}

/**
 * The throughput of a gp2 volume that becomes gp3: the better of what it had and of gp3's own; a small gp2's 128 MiB/s
 * count as gp3's 125.
 */
function gp3Throughput({ type, sizeGiB }: Volume): number {
  const was = findVolumeType(type)?.throughput.bySize.find(({ uptoGiB }) => sizeGiB <= (uptoGiB ?? Infinity))
  return type === 'gp2' && was && was.maxMiBps > 128 ? was.maxMiBps : 125
}

/** The new size is there, or everything is. */
export function modificationDue(tx: Transaction, id: string): void {
  const modification = get(tx.account.modifications, id)
  if (!modification) return
  const { volumeId, state, because } = modification
  tx.emit({ kind: state === 'modifying' ? 'VolumeOptimizing' : 'VolumeModified', volumeId }, because)
}
