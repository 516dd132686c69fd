import { get } from '#lib/table.ts'
import { memoryOf } from '../../guest/load.ts'
import { letGo } from '../../volumes/busy.ts'
import type { InstanceFault } from '../fault.ts'
import { whyNotInside } from '../whyNotInside.ts'

/** The application wants more memory than there is. */
export const memoryExhausted = {
  seat: 'guest',
  looksLike: 'MemoryExhausted',
  remedy: 'MemoryExhausted',
  isThere({ guests }, { id, type }) {
    const guest = get(guests, id)
    return guest?.outOfMemory === true || (guest?.appetite ?? 0) > memoryOf(type)
  },
  whyNot: (account, { id }) => whyNotInside(account, id),
  inject(tx, { id, type }, cause) {
    // half as much again as there is: a reboot helps until it has grown back, twice the memory is enough for good
    const mib = Math.floor((memoryOf(type) * 3) / 2)
    const event = tx.emit({ kind: 'AppetiteSet', instanceId: id, mib }, cause, 'fault')
    tx.emit({ kind: 'MemoryExhausted', instanceId: id }, event, 'guest')
  },
  clear(tx, { id }, cause) {
    const guest = get(tx.account.guests, id)
    const event = tx.emit({ kind: 'AppetiteSet', instanceId: id, mib: null }, cause)
    // what shuts down already does not wake up again
    if (guest?.power === 'up' && guest.outOfMemory)
      letGo(tx, id, tx.emit({ kind: 'MemoryFreed', instanceId: id }, event, 'guest'))
  },
} as const satisfies InstanceFault
