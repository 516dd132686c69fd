import { findType, type InstanceType } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { hasRoom } from '../hosts/capacity.ts'
import { choose, healthy } from '../hosts/place.ts'
import { clearScheduled } from '../scheduled/clear.ts'
import { upcoming } from '../scheduled/read.ts'
import type { Instance } from './instance.ts'
import { restartGuest } from './reboot.ts'
import { shunnedBy } from '../placement/read.ts'

/**
 * True where CloudWatch could move an instance: a root on the host's own disk would stay behind, and is replaced by a
 * new launch.
 */
export const isRecoverable = ({ type, rootDeviceType }: Pick<Instance, 'type' | 'rootDeviceType'>): boolean =>
  rootDeviceType === 'ebs' && findType(type)?.autoRecoverySupported === true

/** CloudWatch's recover action: the same instance on another host, its public address kept, its memory lost. */
export function recover(tx: Transaction, id: InstanceId, cause: EventId | undefined): Refusal | undefined {
  const instance = get(tx.account.instances, id)
  if (!instance) return refuse.noSuchInstance([id])
  if (instance.state !== 'running') return refuse.cannotRecover(id)
  if (!isRecoverable(instance)) return refuse.recoveryUnsupported(id)
  if (upcoming(tx.account, id)) return refuse.recoveryDuringEvent(id)
  // an alarm's recovery is quicker than AWS's own, and takes its place
  if (instance.recovery === 'alarm') return undefined
  const until = tx.at + lasts(tx.account, 'recover', `${id}/${tx.account.events}`)
  tx.emit({ kind: 'RecoveryStarted', instanceId: id, until, how: 'alarm' }, cause)
  return undefined
}

/** True where AWS moves instances of a type by itself: not bare metal, nor where instance store comes with it. */
export const selfRecovers = (type: InstanceType): boolean =>
  type.autoRecoverySupported && !type.bareMetal && type.instanceStoreGB === undefined

/** True where AWS would move this instance: on by default. */
export function recoversByItself({ type: name, autoRecovery }: Instance): boolean {
  const type = findType(name)
  return autoRecovery === 'default' && type !== undefined && selfRecovers(type)
}

/** Simplified automatic recovery: what doing nothing about a failed system check normally means. */
export function recoverByItself(tx: Transaction, id: InstanceId, cause: EventId): void {
  const instance = get(tx.account.instances, id)
  if (instance?.state !== 'running' || instance.recovery || !recoversByItself(instance)) return
  if (upcoming(tx.account, id)) return
  const until = tx.at + lasts(tx.account, 'autoRecover', `${id}/${tx.account.events}`)
  tx.emit({ kind: 'RecoveryStarted', instanceId: id, until, how: 'simplified' }, cause, 'aws')
}

/** The end of a recovery: an alarm's goes on to the new host even if the old one has healed meanwhile, AWS's own does not. */
export function finishRecovery(tx: Transaction, instance: Instance): void {
  const { id, zone, type, starts, hostId, because, recovery } = instance
  const fromHost = must(hostId, 'the host of a running instance')
  if (recovery === 'simplified' && healthy(get(tx.account.hosts, fromHost))) {
    tx.emit({ kind: 'RecoveryCancelled', instanceId: id }, because)
    return
  }
  if (!hasRoom(tx.account, zone, type)) {
    tx.emit({ kind: 'RecoveryFailed', instanceId: id }, because)
    return
  }
  const toHost = choose(
    tx.account,
    zone,
    `${id}/recover/${starts}/${tx.account.events}`,
    fromHost,
    shunnedBy(tx.account, instance),
  )
  const event = tx.emit({ kind: 'InstanceRecovered', instanceId: id, fromHost, toHost, how: recovery }, because)
  tx.emit({ kind: 'InstanceLifted', instanceId: id, hostId: fromHost }, event)
  tx.emit({ kind: 'InstancePlaced', instanceId: id, hostId: toHost, zone }, event)
  clearScheduled(tx, id, event)
  // instance store stays behind on the old host, and a volume that stalls goes on stalling
  tx.emit({ kind: 'GuestOff', instanceId: id, why: 'recovered' }, event, 'guest')
  restartGuest(tx, id, 'recovered', event)
}
