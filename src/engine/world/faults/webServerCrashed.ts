import { get } from '#lib/table.ts'
import type { InstanceFault } from './fault.ts'
import { whyNotInside } from './whyNotInside.ts'

/** The web server is down on an OS that is fine. */
export const webServerCrashed = {
  seat: 'application',
  looksLike: 'WebServerCrashed',
  remedy: 'WebServerCrashed',
  isThere({ guests }, { id, state }) {
    const guest = get(guests, id)
    return state === 'running' && guest?.power === 'up' && guest.web === 'crashed'
  },
  whyNot: (account, { id }) => whyNotInside(account, id),
  inject(tx, { id }, cause) {
    tx.emit({ kind: 'WebServerCrashed', instanceId: id }, cause, 'fault')
  },
  clear(tx, { id }, cause) {
    tx.emit({ kind: 'WebServerStarted', instanceId: id }, cause)
  },
} as const satisfies InstanceFault
