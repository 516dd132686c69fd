import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, HostId, InstanceId, VolumeId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Book } from '../../transaction.ts'
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
export function injectFault(book: Book, wish: FaultWish, cause: EventId | undefined): Refusal | undefined {
  if (wish.fault === 'VolumeIOStalled') return stall(book, wish.volumeId, undefined, cause)
  if (wish.fault === 'VolumeUnreachable') return stall(book, wish.volumeId, 'storage', cause)
  const instance = wish.instanceId && get(book.account.instances, wish.instanceId)
  if (!wish.instanceId) return refuse.missing('InstanceId')
  if (!instance) return refuse.noSuchInstance([wish.instanceId])
  if (faultsOf(book.account, instance).includes(wish.fault)) return undefined
  if (wish.fault === 'SecurityGroupClosed') return shutGroups(book, instance, cause)
  if (instance.state !== 'running') return refuse.instanceNotRunning(instance.id)
  return isOfHost(wish.fault)
    ? failHost(book, instance, partOf[wish.fault], cause)
    : breakInside(book, instance, wish.fault, cause)
}

function breakInside(
  book: Book,
  instance: Instance,
  fault: Exclude<FaultName, HostFault | 'VolumeIOStalled' | 'VolumeUnreachable' | 'SecurityGroupClosed'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const { id } = instance
  const up = get(book.account.guests, id)?.power === 'up'
  const volumeId = rootOf(book.account, instance)?.id
  switch (fault) {
    case 'MemoryExhausted': {
      if (!up) return refuse.guestUnreachable(id)
      // half as much again as there is: a reboot helps until it has grown back, twice the memory is enough for good
      const mib = Math.floor((memoryOf(instance.type) * 3) / 2)
      const event = book.tell({ kind: 'AppetiteSet', instanceId: id, mib }, cause, 'fault')
      book.tell({ kind: 'MemoryExhausted', instanceId: id }, event, 'guest')
      return undefined
    }
    case 'OSHung':
    case 'WebServerCrashed':
      if (!up) return refuse.guestUnreachable(id)
      book.tell({ kind: fault === 'OSHung' ? 'GuestHung' : fault, instanceId: id }, cause, 'fault')
      return undefined
    case 'FileSystemCorrupt': {
      if (!volumeId) return refuse.noRootVolume(id)
      const event = book.tell({ kind: 'FileSystemCorrupted', volumeId }, cause, 'fault')
      if (get(book.account.guests, id)?.power !== 'off')
        book.tell({ kind: 'GuestStuck', instanceId: id, why: 'file-system' }, event, 'guest')
      return undefined
    }
    case 'NetworkMisconfigured':
      if (!volumeId) return refuse.noRootVolume(id)
      book.tell({ kind: 'NetworkMisconfigured', volumeId }, cause, 'fault')
      return undefined
    case 'StartupMisconfigured':
    case 'KernelIncompatible':
      if (!volumeId) return refuse.noRootVolume(id)
      book.tell(
        { kind: 'SystemSpoilt', volumeId, flaw: fault === 'KernelIncompatible' ? 'kernel' : 'startup' },
        cause,
        'fault',
      )
      return undefined
    case 'RootDiskFull': {
      if (!volumeId) return refuse.noRootVolume(id)
      const event = book.tell({ kind: 'SystemSpoilt', volumeId, flaw: 'full' }, cause, 'fault')
      // what cannot write its log or its temporary files gives up: typical
      if (up) book.tell({ kind: 'WebServerCrashed', instanceId: id }, event, 'guest')
      return undefined
    }
    default:
      return never(fault)
  }
}

function failHost(book: Book, { hostId }: Instance, part: HostPart, cause: EventId | undefined): undefined {
  if (!hostId) return undefined
  const event = book.tell({ kind: 'HostFailed', hostId, part }, cause, 'fault')
  if (part !== 'power') return undefined
  for (const instanceId of get(book.account.hosts, hostId)?.instances ?? []) {
    const one = get(book.account.instances, instanceId)
    // what has not begun to run there gets another host
    if (one?.state === 'pending') placeElsewhere(book, one, hostId, event)
    else book.tell({ kind: 'GuestOff', instanceId, why: 'power' }, event, 'fault')
  }
  return undefined
}

function placeElsewhere(book: Book, { id, zone }: Instance, hostId: HostId, cause: EventId): void {
  const to = choose(book.account, zone, `${id}/${book.account.events}`, hostId)
  book.tell({ kind: 'InstanceLifted', instanceId: id, hostId }, cause, 'aws')
  book.tell({ kind: 'InstancePlaced', instanceId: id, hostId: to, zone }, cause, 'aws')
}

/** Reads and writes no longer complete: on the way from the host, or, worse, in EBS itself. */
function stall(
  book: Book,
  volumeId: VolumeId | undefined,
  stuckIn: 'storage' | undefined,
  cause: EventId | undefined,
): Refusal | undefined {
  if (!volumeId) return refuse.missing('VolumeId')
  const volume = get(book.account.volumes, volumeId)
  if (!volume) return refuse.noSuchVolume(volumeId)
  if (volume.attachment?.state !== 'attached') return refuse.volumeState(volumeId, volume.state)
  if (volume.stalledUntil !== undefined && (volume.stuckIn || !stuckIn)) return undefined
  const until = book.at + lasts(book.account, 'stall', `${volumeId}/${book.account.events}`)
  book.tell({ kind: 'VolumeStalled', volumeId, until, stuckIn }, cause, 'fault')
  return undefined
}

/** Shuts every door to the world outside: rules whose source is an address block. */
function shutGroups(book: Book, instance: Instance, cause: EventId | undefined): undefined {
  for (const groupId of instance.groupIds) {
    const rules = (findGroup(book.account, groupId)?.rules ?? []).filter((rule) => rule.source.includes('/'))
    book.tell({ kind: 'GroupShut', groupId, rules }, cause, 'fault')
  }
  return undefined
}
