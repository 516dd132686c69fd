import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import type { Guest } from '../guest/guest.ts'
import { volumesOf } from './read.ts'
import type { Volume } from './volume.ts'

/**
 * True where an OS has its data volumes mounted and cannot unmount them: it was halted, hangs, or has no memory left.
 */
const holdsOn = (guest: Guest | undefined): boolean =>
  guest?.power === 'halted' || guest?.power === 'hung' || (guest?.power === 'up' && guest.outOfMemory)

/** True where an OS has this volume in use, so that it does not come off. */
export function isHeld({ guests }: Pick<Account, 'guests'>, { id, format, attachment }: Volume): boolean {
  const guest = attachment && get(guests, attachment.instanceId)
  return format ? (guest?.mounts?.some(({ volumeId }) => volumeId === id) ?? false) : holdsOn(guest)
}

/** A volume whose detaching waits for the OS to let go; it may wait for ever (API DetachVolume). */
export const isBusy = ({ attachment }: Pick<Volume, 'attachment'>): boolean =>
  attachment?.state === 'detaching' && attachment.due === undefined

/** The OS has let go of its volumes, because it went down or has memory again: what was busy comes off. */
export function letGo(tx: Transaction, instanceId: InstanceId, cause: EventId): void {
  const instance = get(tx.account.instances, instanceId)
  if (!instance) return
  for (const volume of volumesOf(tx.account, instance).filter(isBusy)) {
    if (volume.format && isHeld(tx.account, volume)) continue
    const until = tx.at + lasts(tx.account, 'detach', `${volume.id}/${tx.account.events}`)
    tx.emit({ kind: 'VolumeDetaching', volumeId: volume.id, instanceId, until }, cause, 'guest')
  }
}
