import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { findAll, firstRefusal } from './find.ts'
import type { Instance, StateReason } from './instance.ts'
import { transitionReason } from './stop.ts'

/**
 * Terminates instances from any state; what is already on its way out stays so. Protection refuses zone by zone: where
 * no instance of the request is protected, all of them go, and the request is refused all the same (API TerminateInstances).
 */
export function terminate(
  tx: Transaction,
  ids: readonly InstanceId[],
  cause: EventId | undefined,
): Refusal | undefined {
  const found = findAll(tx.account, ids)
  if (isRefusal(found)) return found
  const barred = new Set(found.filter(whyNotTerminate).map(({ zone }) => zone))
  for (const instance of found)
    if (!barred.has(instance.zone) && instance.state !== 'shutting-down' && instance.state !== 'terminated')
      beginTermination(tx, instance, userReason, cause)
  return firstRefusal(found, whyNotTerminate)
}

export function whyNotTerminate({ id, state, terminationProtection, stopProtection }: Instance): Refusal | undefined {
  if (state === 'shutting-down' || state === 'terminated') return undefined
  if (terminationProtection) return refuse.terminationProtected(id)
  return stopProtection ? refuse.terminationStopProtected(id) : undefined
}

const userReason: StateReason = {
  code: 'Client.UserInitiatedShutdown',
  message: 'Client.UserInitiatedShutdown: User initiated shutdown',
}

/** Begins a termination, from whatever state to `shutting-down`. */
export function beginTermination(
  tx: Transaction,
  { id, state }: Instance,
  reason: StateReason,
  cause: EventId | undefined,
): void {
  const event = tx.emit(
    {
      kind: 'InstanceStateChanged',
      instanceId: id,
      from: state,
      to: 'shutting-down',
      until: tx.at + lasts(tx.account, 'terminate', id),
      ending: 'terminate',
      reason,
      transitionReason: transitionReason(reason, tx.at),
    },
    cause,
  )
  const power = get(tx.account.guests, id)?.power
  if (power !== 'off' && power !== 'suspended') tx.emit({ kind: 'GuestClosing', instanceId: id }, event, 'guest')
}
