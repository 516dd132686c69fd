import { refuse } from '#facts/errors.ts'
import { get } from '#lib/table.ts'
import type { InstanceFault } from '../fault.ts'
import { whyNotInside } from '../whyNotInside.ts'

/** The web server is down on an OS that is fine. */
export const webServerCrashed = {
  seat: 'application',
  looksLike: 'WebServerCrashed',
  remedy: 'WebServerCrashed',
  isThere({ guests }, { id, state }) {
    const guest = get(guests, id)
    return state === 'running' && guest?.power === 'up' && guest.web === 'crashed'
  },
  whyNot: (account, { id }) =>
    whyNotInside(account, id) ??
    (get(account.guests, id)?.web === 'none'
      ? refuse.playground('NoWebServer', `No web server runs in '${id}': nothing is there to crash.`)
      : undefined),
  fits: ({ guests }, { id }) => get(guests, id)?.web === 'running',
  inject(tx, { id }, cause) {
    tx.emit({ kind: 'WebServerCrashed', instanceId: id }, cause, 'fault')
  },
  clear(tx, { id }, cause) {
    tx.emit({ kind: 'WebServerStarted', instanceId: id, unit: get(tx.account.guests, id)?.webUnit }, cause)
  },
} as const satisfies InstanceFault
