import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import type { Guest } from '../guest/guest.ts'
import { clearScheduled } from '../scheduled/clear.ts'
import { migrate, movesOnReboot } from '../scheduled/migrate.ts'
import { letGo } from '../volumes/busy.ts'
import { findAll, firstRefusal } from './find.ts'

/** Queues a reboot: same host, same addresses, no new state. Terminated instances are silently passed over. */
export function reboot(tx: Transaction, ids: readonly InstanceId[], cause: EventId | undefined): Refusal | undefined {
  const found = findAll(tx.account, ids)
  const refused = firstRefusal(found, ({ id, state }) =>
    state === 'running' || state === 'terminated' ? undefined : refuse.cannotReboot(id),
  )
  if (refused || isRefusal(found)) return refused
  for (const instance of found) {
    if (instance.state !== 'running') continue
    const event = tx.emit({ kind: 'RebootRequested', instanceId: instance.id }, cause)
    if (!movesOnReboot(tx.account, instance)) {
      restartGuest(tx, instance.id, 'reboot', event)
      continue
    }
    migrate(tx, instance, event)
    clearScheduled(tx, instance.id, event)
  }
  return undefined
}

/**
 * True where the OS would answer the power button; one that hangs is cut off after a few minutes (UG
 * ec2-instance-reboot).
 */
export const shutsDown = ({ power, outOfMemory }: Guest): boolean => power === 'off' || (power === 'up' && !outOfMemory)

/** The OS goes down and comes up again where it is; a host without power cannot do it. */
export function restartGuest(
  tx: Transaction,
  id: InstanceId,
  why: 'reboot' | 'power' | 'recovered',
  cause: EventId,
): void {
  const instance = get(tx.account.instances, id)
  const host = instance?.hostId && get(tx.account.hosts, instance.hostId)
  if (!instance || host?.power === false) return
  const guest = get(tx.account.guests, id)
  const boots = guest?.boots ?? 0
  const verb = why === 'reboot' && guest && !shutsDown(guest) ? 'hardReboot' : 'reboot'
  const until = tx.at + lasts(tx.account, verb, `${id}/${boots}`)
  letGo(tx, id, tx.emit({ kind: 'GuestBooting', instanceId: id, until, why }, cause, 'guest'))
}
