import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { hash } from '#lib/chance.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { hasEbsCheck } from '#facts/catalogue.ts'
import { isUp } from '../guest/answers.ts'
import type { Instance } from '../instances/instance.ts'
import { restartGuest } from '../instances/reboot.ts'
import { findGroup } from '../network/vpc.ts'
import { rootOf, volumesOf } from '../volumes/read.ts'
import { injectFault } from './inject.ts'
import { type FaultName, faultNames } from './names.ts'
import { faultsOf, isOfHost, isOfRoot } from './read.ts'
import type { Mystery } from './mystery.ts'

export const isOpen = (account: Account, { endedAt, instanceId }: Mystery): boolean =>
  endedAt === undefined && (get(account.instances, instanceId)?.state ?? 'terminated') !== 'terminated'

const bitesAtBoot = (fault: FaultName) => fault === 'StartupMisconfigured' || fault === 'KernelIncompatible'

const isOfVolume = (fault: FaultName) => fault === 'VolumeIOStalled' || fault === 'VolumeUnreachable'

/** From outside nobody can tell the four faults of a host apart, nor the two of a volume: one name is as right as the other. */
export const sameDiagnosis = (one: FaultName, other: FaultName): boolean =>
  one === other || (isOfHost(one) && isOfHost(other)) || (isOfVolume(one) && isOfVolume(other))

/** Whether a fault can be put into this instance, and found out then. */
function fits(account: Account, instance: Instance, fault: FaultName): boolean {
  if (faultsOf(account, instance).includes(fault)) return false
  if (isOfRoot(fault)) return rootOf(account, instance)?.stalledUntil === undefined && instance.volumeIds.length > 0
  if (isOfVolume(fault)) return hasEbsCheck(instance.type) && sound(account, instance).length > 0
  return fault !== 'SecurityGroupClosed' || instance.groupIds.some((id) => opensToTheWorld(account, id))
}

const sound = (account: Account, instance: Instance) =>
  volumesOf(account, instance).filter((one) => one.attachment.state === 'attached' && one.stalledUntil === undefined)

const opensToTheWorld = (account: Account, id: Instance['groupIds'][number]) =>
  findGroup(account, id)?.rules.some(({ source }) => source.includes('/'))

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
  const fitting = faultNames.filter((fault) => fits(account, instance, fault))
  const fault = fitting[draw('mystery', fitting.length)] ?? 'WebServerCrashed'
  const volumes = sound(account, instance)
  const event = tx.emit({ kind: 'MysteryInjected', instanceId: id, fault }, cause)
  injectFault(tx, { fault, instanceId: id, volumeId: volumes[draw('disk', volumes.length)]?.id }, event)
  // what waits for a boot gets one, as if an update had come with it
  if (bitesAtBoot(fault)) restartGuest(tx, id, 'reboot', event)
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
