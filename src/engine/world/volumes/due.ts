import { get } from '#lib/table.ts'
import type { EventId, VolumeId } from '#lib/brand.ts'
import { second } from '#lib/time.ts'
import type { Book } from '../../transaction.ts'
import { restartGuest } from '../instances/reboot.ts'
import type { Volume } from './volume.ts'

/** The end of a volume's passing state, or of a stall that AWS has mended. */
export function volumeDue(book: Book, id: string): void {
  const volume = get(book.account.volumes, id)
  if (!volume) return
  const volumeId = volume.id
  const { because } = volume
  if (volume.state === 'creating') {
    book.tell({ kind: 'VolumeReady', volumeId }, because)
    return
  }
  if (volume.state === 'deleting') {
    book.tell({ kind: 'VolumeDeleted', volumeId }, because)
    return
  }
  if (volume.attachment?.state === 'attaching') {
    book.tell({ kind: 'VolumeAttached', volumeId, instanceId: volume.attachment.instanceId }, because)
    return
  }
  if (volume.attachment?.state === 'detaching') {
    const event = book.tell({ kind: 'VolumeDetached', volumeId, instanceId: volume.attachment.instanceId }, because)
    freePath(book, volume, event)
    return
  }
  unstall(book, volumeId, 'healed', because)
}

/** The volume answers again; an OS that could not boot from it tries once more, one that reads its memory back goes on. */
export function unstall(book: Book, volumeId: VolumeId, why: 'healed' | 'cleared', cause: EventId | undefined): void {
  const event = book.tell({ kind: 'VolumeUnstalled', volumeId, why }, cause, 'aws')
  const attachment = get(book.account.volumes, volumeId)?.attachment
  const instance = attachment && get(book.account.instances, attachment.instanceId)
  if (instance?.state !== 'running' || attachment?.deviceName !== instance.rootDeviceName) return
  const power = get(book.account.guests, instance.id)?.power
  if (power === 'stuck') restartGuest(book, instance.id, 'reboot', event)
  if (power === 'resuming')
    book.tell({ kind: 'GuestResuming', instanceId: instance.id, until: book.at + second }, event, 'guest')
}

/** From another host there is another path; what is wrong in EBS itself stays with the volume. */
export function freePath(book: Book, { id, stalledUntil, stuckIn }: Volume, cause: EventId): void {
  if (stalledUntil !== undefined && !stuckIn)
    book.tell({ kind: 'VolumeUnstalled', volumeId: id, why: 'moved' }, cause, 'aws')
}
