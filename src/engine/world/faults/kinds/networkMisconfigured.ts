import type { InstanceFault } from '../fault.ts'
import { rootFault } from './rootFault.ts'

/** The OS no longer sets its network card up as it should. */
export const networkMisconfigured = {
  ...rootFault('network', (tx, volumeId, _, cause) => {
    tx.emit({ kind: 'NetworkMisconfigured', volumeId }, cause, 'fault')
  }),
  looksLike: 'NetworkMisconfigured',
  remedy: 'root',
} as const satisfies InstanceFault
