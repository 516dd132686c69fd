import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../../account.ts'
import type { Transaction } from '../../../transaction.ts'
import { restartGuest } from '../../instances/reboot.ts'
import type { Instance } from '../../instances/instance.ts'
import { rootOf } from '../../volumes/read.ts'
import { type Flaw, flawsOf } from '../../volumes/volume.ts'
import type { InstanceFault } from '../fault.ts'

/** Writes the fact that spoils the root volume, and what comes of it at once. */
type Spoil = (tx: Transaction, volumeId: VolumeId, instance: Instance, cause: EventId | undefined) => void

/** The part that faults of the root volume have in common: they go with the volume, wherever that is attached. */
export const rootFault = (flaw: Flaw, spoil: Spoil) =>
  ({
    seat: 'root',
    isThere(account: Account, instance: Instance): boolean {
      const root = rootOf(account, instance)
      return root !== undefined && flawsOf(root).includes(flaw)
    },
    whyNot: (account: Account, instance: Instance): Refusal | undefined =>
      rootOf(account, instance) ? undefined : refuse.noRootVolume(instance.id),
    inject(tx: Transaction, instance: Instance, cause: EventId | undefined): void {
      const root = rootOf(tx.account, instance)
      if (root) spoil(tx, root.id, instance, cause)
    },
    clear: (tx: Transaction, instance: Instance, cause: EventId | undefined): void => {
      mendRoot(tx, instance, flaw, cause)
    },
    fits: (account: Account, instance: Instance): boolean =>
      rootOf(account, instance)?.stalledUntil === undefined && instance.volumeIds.length > 0,
  }) as const satisfies Omit<InstanceFault, 'remedy'>

/**
 * Mends a root volume as its owner would by hand on the serial console; an OS that it kept from booting tries again.
 */
export function mendRoot(
  tx: Transaction,
  instance: Instance,
  flaw: Flaw,
  cause: EventId | undefined,
): EventId | undefined {
  const root = rootOf(tx.account, instance)
  if (!root) return undefined
  const event = tx.emit({ kind: 'VolumeRepaired', volumeId: root.id, flaw }, cause)
  if (get(tx.account.guests, instance.id)?.power === 'stuck') restartGuest(tx, instance.id, 'reboot', event)
  return event
}
