import { type Refusal, refuse } from '#facts/errors.ts'
import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'
import type { HostPart } from '../hosts/host.ts'
import { restartGuest } from '../instances/reboot.ts'
import type { Instance } from '../instances/instance.ts'
import { letGo } from '../volumes/busy.ts'
import { unstall } from '../volumes/due.ts'
import { rootOf } from '../volumes/read.ts'
import type { Flaw } from '../volumes/volume.ts'
import type { FaultWish } from './inject.ts'
import type { FaultName } from './names.ts'
import { faultsOf, flawOf, isOfHost, isOfRoot, partOf } from './read.ts'

/** Takes a fault away as if somebody else had mended it: AWS its host and its storage, the owner the rest. */
export function clearFault(tx: Transaction, wish: FaultWish, cause: EventId | undefined): Refusal | undefined {
  const { account } = tx
  if (wish.fault === 'VolumeIOStalled' || wish.fault === 'VolumeUnreachable') {
    if (!wish.volumeId) return refuse.missing('VolumeId')
    const volume = get(account.volumes, wish.volumeId)
    if (!volume) return refuse.noSuchVolume(wish.volumeId)
    const there = volume.stuckIn ? 'VolumeUnreachable' : 'VolumeIOStalled'
    if (volume.stalledUntil !== undefined && wish.fault === there) unstall(tx, volume.id, 'cleared', cause)
    return undefined
  }
  if (!wish.instanceId) return refuse.missing('InstanceId')
  const instance = get(account.instances, wish.instanceId)
  if (!instance) return refuse.noSuchInstance([wish.instanceId])
  if (faultsOf(account, instance).includes(wish.fault)) mend(tx, instance, wish.fault, cause)
  return undefined
}

function mend(tx: Transaction, instance: Instance, fault: FaultName, cause: EventId | undefined): void {
  const { id } = instance
  const guest = get(tx.account.guests, id)
  if (isOfHost(fault)) return mendHost(tx, instance, partOf[fault], cause)
  if (isOfRoot(fault)) return mendRoot(tx, instance, flawOf[fault], cause)
  switch (fault) {
    case 'MemoryExhausted': {
      const event = tx.emit({ kind: 'AppetiteSet', instanceId: id, mib: null }, cause)
      // what shuts down already does not wake up again
      if (guest?.power === 'up' && guest.outOfMemory)
        letGo(tx, id, tx.emit({ kind: 'MemoryFreed', instanceId: id }, event, 'guest'))
      return
    }
    case 'OSHung':
      return restartGuest(tx, id, 'reboot', tx.emit({ kind: 'RebootRequested', instanceId: id }, cause))
    case 'WebServerCrashed':
      tx.emit({ kind: 'WebServerStarted', instanceId: id }, cause)
      return
    case 'SecurityGroupClosed':
      for (const groupId of instance.groupIds) tx.emit({ kind: 'GroupReopened', groupId }, cause)
      return
    case 'VolumeIOStalled':
    case 'VolumeUnreachable':
      return
    default:
      return never(fault)
  }
}

function mendHost(tx: Transaction, { hostId }: Instance, part: HostPart, cause: EventId | undefined): void {
  if (!hostId) return
  const event = tx.emit({ kind: 'HostMended', hostId, part }, cause, 'aws')
  if (part !== 'power') return
  for (const one of get(tx.account.hosts, hostId)?.instances ?? [])
    if (get(tx.account.instances, one)?.state === 'running') restartGuest(tx, one, 'power', event)
}

/** What the owner would do by hand on the serial console; an OS that it kept from booting tries again. */
function mendRoot(tx: Transaction, instance: Instance, flaw: Flaw, cause: EventId | undefined): void {
  const root = rootOf(tx.account, instance)
  if (!root) return
  const event = tx.emit({ kind: 'VolumeRepaired', volumeId: root.id, flaw }, cause)
  const guest = get(tx.account.guests, instance.id)
  if (guest?.power === 'stuck') restartGuest(tx, instance.id, 'reboot', event)
  else if (flaw === 'full' && guest?.power === 'up' && guest.web === 'crashed')
    tx.emit({ kind: 'WebServerStarted', instanceId: instance.id }, event, 'guest')
}
