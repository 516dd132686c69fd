import { get } from '#lib/table.ts'
import type { EventId, VolumeId } from '#lib/brand.ts'
import { second } from '#lib/time.ts'
import type { Transaction } from '../../transaction.ts'
import { restartGuest } from '../instances/reboot.ts'
import { attachmentsOf, onInstance } from './read.ts'
import type { Volume } from './volume.ts'

/** The end of a volume's passing state, or of a stall that AWS has mended. */
export function volumeDue(tx: Transaction, id: string): void {
  const volume = get(tx.account.volumes, id)
  if (!volume) return
  const volumeId = volume.id
  const { because } = volume
  if (volume.state === 'creating') {
    // without its key it cannot be made, and is gone again
    const kind = volume.otherKey === undefined ? 'VolumeReady' : 'VolumeDeleted'
    tx.emit({ kind, volumeId }, because)
    return
  }
  if (volume.state === 'deleting') {
    tx.emit({ kind: 'VolumeDeleted', volumeId }, because)
    return
  }
  const passing = attachmentsOf(volume).find(({ state, due }) => state !== 'attached' && due === volume.due)
  if (passing) {
    const { instanceId, state } = passing
    const comes = state === 'attaching'
    const event = tx.emit({ kind: comes ? 'VolumeAttached' : 'VolumeDetached', volumeId, instanceId }, passing.because)
    if (!comes) freePath(tx, onInstance(volume, instanceId) ?? volume, event)
    return
  }
  unstall(tx, volumeId, 'healed', because)
}

/** The volume answers again; an OS that could not boot from it tries once more, one that reads its memory back goes on. */
export function unstall(
  tx: Transaction,
  volumeId: VolumeId,
  why: 'healed' | 'cleared',
  cause: EventId | undefined,
): void {
  const event = tx.emit({ kind: 'VolumeUnstalled', volumeId, why }, cause, 'aws')
  const attachment = get(tx.account.volumes, volumeId)?.attachment
  const instance = attachment && get(tx.account.instances, attachment.instanceId)
  if (instance?.state !== 'running' || attachment?.deviceName !== instance.rootDeviceName) return
  const power = get(tx.account.guests, instance.id)?.power
  if (power === 'stuck') restartGuest(tx, instance.id, 'reboot', event)
  if (power === 'resuming')
    tx.emit({ kind: 'GuestResuming', instanceId: instance.id, until: tx.at + second }, event, 'guest')
}

/** Frees the path to a volume that was stuck on another host; what is wrong in EBS itself stays with the volume. */
export function freePath(tx: Transaction, { id, stalledUntil, stuckIn }: Volume, cause: EventId): void {
  if (stalledUntil !== undefined && !stuckIn)
    tx.emit({ kind: 'VolumeUnstalled', volumeId: id, why: 'moved' }, cause, 'aws')
}
