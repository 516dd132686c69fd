import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, HostId, InstanceId, VolumeId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { memoryOf } from '../guest/load.ts'
import type { HostPart } from '../hosts/host.ts'
import { choose } from '../hosts/place.ts'
import type { Instance } from '../instances/instance.ts'
import { findGroup } from '../network/vpc.ts'
import { rootOf } from '../volumes/read.ts'
import type { FaultName } from './names.ts'
import { faultsOf, type HostFault, isOfHost, partOf } from './read.ts'

export interface FaultWish {
  readonly fault: FaultName
  readonly instanceId?: InstanceId | undefined
  readonly volumeId?: VolumeId | undefined
}

/** Breaks something in the hidden world. No check is touched: the checks have to find out. */
export function injectFault(tx: Transaction, wish: FaultWish, cause: EventId | undefined): Refusal | undefined {
  if (wish.fault === 'VolumeIOStalled') return stall(tx, wish.volumeId, undefined, cause)
  if (wish.fault === 'VolumeUnreachable') return stall(tx, wish.volumeId, 'storage', cause)
  const instance = wish.instanceId && get(tx.account.instances, wish.instanceId)
  if (!wish.instanceId) return refuse.missing('InstanceId')
  if (!instance) return refuse.noSuchInstance([wish.instanceId])
  if (faultsOf(tx.account, instance).includes(wish.fault)) return undefined
  if (wish.fault === 'SecurityGroupClosed') return shutGroups(tx, instance, cause)
  if (instance.state !== 'running') return refuse.instanceNotRunning(instance.id)
  return isOfHost(wish.fault)
    ? failHost(tx, instance, partOf[wish.fault], cause)
    : breakInside(tx, instance, wish.fault, cause)
}

function breakInside(
  tx: Transaction,
  instance: Instance,
  fault: Exclude<FaultName, HostFault | 'VolumeIOStalled' | 'VolumeUnreachable' | 'SecurityGroupClosed'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const { id } = instance
  const up = get(tx.account.guests, id)?.power === 'up'
  const volumeId = rootOf(tx.account, instance)?.id
  switch (fault) {
    case 'MemoryExhausted': {
      if (!up) return refuse.guestUnreachable(id)
      // half as much again as there is: a reboot helps until it has grown back, twice the memory is enough for good
      const mib = Math.floor((memoryOf(instance.type) * 3) / 2)
      const event = tx.emit({ kind: 'AppetiteSet', instanceId: id, mib }, cause, 'fault')
      tx.emit({ kind: 'MemoryExhausted', instanceId: id }, event, 'guest')
      return undefined
    }
    case 'OSHung':
    case 'WebServerCrashed':
      if (!up) return refuse.guestUnreachable(id)
      tx.emit({ kind: fault === 'OSHung' ? 'GuestHung' : fault, instanceId: id }, cause, 'fault')
      return undefined
    case 'FileSystemCorrupt': {
      if (!volumeId) return refuse.noRootVolume(id)
      const event = tx.emit({ kind: 'FileSystemCorrupted', volumeId }, cause, 'fault')
      if (get(tx.account.guests, id)?.power !== 'off')
        tx.emit({ kind: 'GuestStuck', instanceId: id, why: 'file-system' }, event, 'guest')
      return undefined
    }
    case 'NetworkMisconfigured':
      if (!volumeId) return refuse.noRootVolume(id)
      tx.emit({ kind: 'NetworkMisconfigured', volumeId }, cause, 'fault')
      return undefined
    case 'StartupMisconfigured':
    case 'KernelIncompatible':
      if (!volumeId) return refuse.noRootVolume(id)
      tx.emit(
        { kind: 'SystemSpoilt', volumeId, flaw: fault === 'KernelIncompatible' ? 'kernel' : 'startup' },
        cause,
        'fault',
      )
      return undefined
    case 'RootDiskFull': {
      if (!volumeId) return refuse.noRootVolume(id)
      const event = tx.emit({ kind: 'SystemSpoilt', volumeId, flaw: 'full' }, cause, 'fault')
      // what cannot write its log or its temporary files gives up: typical
      if (up) tx.emit({ kind: 'WebServerCrashed', instanceId: id }, event, 'guest')
      return undefined
    }
    default:
      return never(fault)
  }
}

function failHost(tx: Transaction, { hostId }: Instance, part: HostPart, cause: EventId | undefined): undefined {
  if (!hostId) return undefined
  const event = tx.emit({ kind: 'HostFailed', hostId, part }, cause, 'fault')
  if (part !== 'power') return undefined
  for (const instanceId of get(tx.account.hosts, hostId)?.instances ?? []) {
    const one = get(tx.account.instances, instanceId)
    // what has not begun to run there gets another host
    if (one?.state === 'pending') placeElsewhere(tx, one, hostId, event)
    else tx.emit({ kind: 'GuestOff', instanceId, why: 'power' }, event, 'fault')
  }
  return undefined
}

function placeElsewhere(tx: Transaction, { id, zone }: Instance, hostId: HostId, cause: EventId): void {
  const to = choose(tx.account, zone, `${id}/${tx.account.events}`, hostId)
  tx.emit({ kind: 'InstanceLifted', instanceId: id, hostId }, cause, 'aws')
  tx.emit({ kind: 'InstancePlaced', instanceId: id, hostId: to, zone }, cause, 'aws')
}

/** Reads and writes no longer complete: on the way from the host, or, worse, in EBS itself. */
function stall(
  tx: Transaction,
  volumeId: VolumeId | undefined,
  stuckIn: 'storage' | undefined,
  cause: EventId | undefined,
): Refusal | undefined {
  if (!volumeId) return refuse.missing('VolumeId')
  const volume = get(tx.account.volumes, volumeId)
  if (!volume) return refuse.noSuchVolume(volumeId)
  if (volume.attachment?.state !== 'attached') return refuse.volumeState(volumeId, volume.state)
  if (volume.stalledUntil !== undefined && (volume.stuckIn || !stuckIn)) return undefined
  const until = tx.at + lasts(tx.account, 'stall', `${volumeId}/${tx.account.events}`)
  tx.emit({ kind: 'VolumeStalled', volumeId, until, stuckIn }, cause, 'fault')
  return undefined
}

/** Shuts every door to the world outside: rules whose source is an address block. */
function shutGroups(tx: Transaction, instance: Instance, cause: EventId | undefined): undefined {
  for (const groupId of instance.groupIds) {
    const rules = (findGroup(tx.account, groupId)?.rules ?? []).filter((rule) => rule.source.includes('/'))
    tx.emit({ kind: 'GroupShut', groupId, rules }, cause, 'fault')
  }
  return undefined
}
