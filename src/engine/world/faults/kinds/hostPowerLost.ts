import type { EventId, HostId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../../transaction.ts'
import { choose } from '../../hosts/place.ts'
import type { Instance } from '../../instances/instance.ts'
import { restartGuest } from '../../instances/reboot.ts'
import type { InstanceFault } from '../fault.ts'
import { hostFault } from './hostFault.ts'
import { shunnedBy } from '../../placement/read.ts'

/** The host goes dark, and all that runs on it; it boots again when the power is back. */
export const hostPowerLost = {
  ...hostFault('power'),
  inject(tx, { hostId }, cause) {
    if (!hostId) return
    const event = tx.emit({ kind: 'HostFailed', hostId, part: 'power' }, cause, 'fault')
    for (const instanceId of get(tx.account.hosts, hostId)?.instances ?? []) {
      const one = get(tx.account.instances, instanceId)
      // what has not begun to run there gets another host
      if (one?.state === 'pending') placeElsewhere(tx, one, hostId, event)
      else tx.emit({ kind: 'GuestOff', instanceId, why: 'power' }, event, 'fault')
    }
  },
  clear(tx, { hostId }, cause) {
    if (!hostId) return
    const event = tx.emit({ kind: 'HostMended', hostId, part: 'power' }, cause, 'aws')
    for (const one of get(tx.account.hosts, hostId)?.instances ?? [])
      if (get(tx.account.instances, one)?.state === 'running') restartGuest(tx, one, 'power', event)
  },
} as const satisfies InstanceFault

function placeElsewhere(tx: Transaction, instance: Instance, hostId: HostId, cause: EventId): void {
  const { id, zone } = instance
  const to = choose(tx.account, zone, `${id}/${tx.account.events}`, hostId, shunnedBy(tx.account, instance))
  tx.emit({ kind: 'InstanceLifted', instanceId: id, hostId }, cause, 'aws')
  tx.emit({ kind: 'InstancePlaced', instanceId: id, hostId: to, zone }, cause, 'aws')
}
