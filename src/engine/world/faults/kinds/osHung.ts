import { get } from '#lib/table.ts'
import { restartGuest } from '../../instances/reboot.ts'
import type { InstanceFault } from '../fault.ts'
import { whyNotInside } from '../whyNotInside.ts'

/** The kernel spins until somebody cuts it off. */
export const osHung = {
  seat: 'guest',
  looksLike: 'OSHung',
  remedy: 'OSHung',
  isThere: ({ guests }, { id }) => get(guests, id)?.power === 'hung',
  whyNot: (account, { id }) => whyNotInside(account, id),
  inject(tx, { id }, cause) {
    tx.emit({ kind: 'GuestHung', instanceId: id }, cause, 'fault')
  },
  clear: (tx, { id }, cause) =>
    restartGuest(tx, id, 'reboot', tx.emit({ kind: 'RebootRequested', instanceId: id }, cause)),
} as const satisfies InstanceFault
