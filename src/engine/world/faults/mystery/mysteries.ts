import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { hash } from '#lib/chance.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../../account.ts'
import type { Transaction } from '../../../transaction.ts'
import { isUp } from '../../guest/answers.ts'
import type { Instance } from '../../instances/instance.ts'
import { restartGuest } from '../../instances/reboot.ts'
import { faultOf, mysteryFaults } from '../every.ts'
import { isOfInstance } from '../fault.ts'
import type { Mystery } from './mystery.ts'
import type { FaultName } from '../names.ts'
import { setFault } from '../setFault.ts'
import { soundVolumes } from '../kinds/volumeFault.ts'

export const isOpen = (account: Account, { endedAt, instanceId }: Mystery): boolean =>
  endedAt === undefined && (get(account.instances, instanceId)?.state ?? 'terminated') !== 'terminated'

/**
 * True where two faults cannot be told apart from outside: that is one diagnosis, and one name is as right as the
 * other.
 */
export const sameDiagnosis = (one: FaultName, other: FaultName): boolean =>
  one === other || (faultOf(one).looksLike !== undefined && faultOf(one).looksLike === faultOf(other).looksLike)

/** True where a fault can be put into this instance, and found out then. */
function fits(account: Account, instance: Instance, name: FaultName): boolean {
  const fault = faultOf(name)
  if (isOfInstance(fault) && fault.isThere(account, instance)) return false
  return fault.fits?.(account, instance) ?? true
}

/** Puts one of the faults that fit into an instance, drawn from the seed and the number of events before it. */
export function injectMystery(tx: Transaction, id: InstanceId, cause: EventId | undefined): Refusal | undefined {
  const { account } = tx
  const instance = get(account.instances, id)
  if (!instance) return refuse.noSuchInstance([id])
  if (instance.state !== 'running') return refuse.instanceNotRunning(id)
  const last = get(account.mysteries, id)
  if (last && isOpen(account, last)) return refuse.mysteryOn(id)
  if (!isUp(account, instance)) return refuse.guestUnreachable(id)
  const draw = (what: string, many: number) => hash(`${account.seed}/${what}/${id}/${account.events}`) % many
  const fitting = mysteryFaults.filter((fault) => fits(account, instance, fault))
  const fault = fitting[draw('mystery', fitting.length)] ?? 'WebServerCrashed'
  const volumes = soundVolumes(account, instance)
  const event = tx.emit({ kind: 'MysteryInjected', instanceId: id, fault }, cause)
  setFault(tx, { fault, instanceId: id, volumeId: volumes[draw('disk', volumes.length)]?.id }, true, event)
  // what waits for a boot gets one, as if an update had come with it
  if (faultOf(fault).bitesAtBoot) restartGuest(tx, id, 'reboot', event)
  return undefined
}

/** A guess; the hidden world judges it. */
export function nameMystery(
  tx: Transaction,
  { instanceId, fault }: { readonly instanceId: InstanceId; readonly fault: FaultName },
  cause: EventId | undefined,
): Refusal | undefined {
  const mystery = get(tx.account.mysteries, instanceId)
  if (!mystery || !isOpen(tx.account, mystery)) return refuse.noMystery(instanceId)
  const right = sameDiagnosis(fault, mystery.fault)
  tx.emit({ kind: 'MysteryNamed', instanceId, fault, right }, cause)
  return undefined
}

export function revealMystery(tx: Transaction, id: InstanceId, cause: EventId | undefined): Refusal | undefined {
  const mystery = get(tx.account.mysteries, id)
  if (!mystery || !isOpen(tx.account, mystery)) return refuse.noMystery(id)
  tx.emit({ kind: 'MysteryRevealed', instanceId: id }, cause)
  return undefined
}
