import { get } from '#lib/table.ts'
import type { InstanceFault } from '../fault.ts'
import { mendRoot, rootFault } from './rootFault.ts'

/** The fault that nothing more can be written to the root volume. */
export const rootDiskFull = {
  ...rootFault('full', (tx, volumeId, { id }, cause) => {
    const event = tx.emit({ kind: 'SystemSpoilt', volumeId, flaw: 'full' }, cause, 'fault')
    // what cannot write its log or its temporary files gives up: typical
    const guest = get(tx.account.guests, id)
    if (guest?.power === 'up' && guest.web !== 'none')
      tx.emit({ kind: 'WebServerCrashed', instanceId: id }, event, 'guest')
  }),
  looksLike: 'RootDiskFull',
  remedy: 'RootDiskFull',
  clear(tx, instance, cause) {
    const event = mendRoot(tx, instance, 'full', cause)
    const guest = get(tx.account.guests, instance.id)
    if (event !== undefined && guest?.power === 'up' && guest.web === 'crashed')
      tx.emit({ kind: 'WebServerStarted', instanceId: instance.id, unit: guest.webUnit }, event, 'guest')
  },
} as const satisfies InstanceFault
