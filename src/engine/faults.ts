import { type Refusal, refuse } from '#facts/errors.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from './account.ts'
import type { Book } from './book.ts'
import type { FaultName } from './command.ts'
import { lasts } from './durations.ts'
import type { EventId } from './event.ts'
import { memoryOf } from './guest/load.ts'
import type { HostPart } from './hosts/host.ts'
import type { Instance } from './instances/instance.ts'
import { restartGuest } from './instances/reboot.ts'
import { findGroup } from './network/vpc.ts'
import { letGo } from './volumes/busy.ts'
import { unstall } from './volumes/due.ts'
import { rootOf } from './volumes/read.ts'

interface Wish {
  readonly fault: FaultName
  readonly instanceId?: InstanceId | undefined
  readonly volumeId?: VolumeId | undefined
}

/** A fault that is there now, and what has it. */
export interface Fault {
  readonly fault: FaultName
  readonly instanceId?: InstanceId | undefined
  readonly volumeId?: VolumeId | undefined
}

const onVolume: readonly FaultName[] = ['VolumeIOStalled']

/** Breaks something in the hidden world. No check is touched: the checks have to find out. */
export function injectFault(book: Book, wish: Wish, cause: EventId | undefined): Refusal | undefined {
  if (onVolume.includes(wish.fault)) return stall(book, wish, cause)
  const instance = wish.instanceId && get(book.account.instances, wish.instanceId)
  if (!wish.instanceId) return refuse.missing('InstanceId')
  if (!instance) return refuse.noSuchInstance([wish.instanceId])
  if (faultsOf(book.account, instance).includes(wish.fault)) return undefined
  return wish.fault === 'SecurityGroupClosed'
    ? shutGroups(book, instance, cause)
    : breakInside(book, instance, wish.fault, cause)
}

function breakInside(
  book: Book,
  instance: Instance,
  fault: FaultName,
  cause: EventId | undefined,
): Refusal | undefined {
  const { id } = instance
  if (instance.state !== 'running') return refuse.instanceNotRunning(id)
  const guest = get(book.account.guests, id)
  const root = rootOf(book.account, instance)
  switch (fault) {
    case 'HostPowerLost':
      return failHost(book, instance, 'power', cause)
    case 'HostNetworkLost':
      return failHost(book, instance, 'network', cause)
    case 'MemoryExhausted': {
      if (guest?.power !== 'up') return refuse.guestUnreachable(id)
      // half as much again as there is: a reboot helps until it has grown back, twice the memory is enough for good
      const mib = Math.floor((memoryOf(instance.type) * 3) / 2)
      const event = book.tell({ kind: 'AppetiteSet', instanceId: id, mib }, cause, 'fault')
      book.tell({ kind: 'MemoryExhausted', instanceId: id }, event, 'guest')
      return undefined
    }
    case 'FileSystemCorrupt': {
      if (!root) return refuse.guestUnreachable(id)
      const event = book.tell({ kind: 'FileSystemCorrupted', volumeId: root.id }, cause, 'fault')
      if (guest?.power !== 'off') book.tell({ kind: 'GuestStuck', instanceId: id, why: 'file-system' }, event, 'guest')
      return undefined
    }
    case 'NetworkMisconfigured':
      if (!root) return refuse.guestUnreachable(id)
      book.tell({ kind: 'NetworkMisconfigured', volumeId: root.id }, cause, 'fault')
      return undefined
    case 'WebServerCrashed':
      if (guest?.power !== 'up') return refuse.guestUnreachable(id)
      book.tell({ kind: 'WebServerCrashed', instanceId: id }, cause, 'fault')
      return undefined
    case 'VolumeIOStalled':
    case 'SecurityGroupClosed':
      return undefined
    default:
      return never(fault)
  }
}

function failHost(book: Book, { hostId }: Instance, part: HostPart, cause: EventId | undefined): undefined {
  if (!hostId) return undefined
  const event = book.tell({ kind: 'HostFailed', hostId, part }, cause, 'fault')
  if (part === 'network') return undefined
  for (const instanceId of get(book.account.hosts, hostId)?.instances ?? [])
    book.tell({ kind: 'GuestOff', instanceId, why: 'power' }, event, 'fault')
  return undefined
}

function stall(book: Book, { volumeId }: Wish, cause: EventId | undefined): Refusal | undefined {
  if (!volumeId) return refuse.missing('VolumeId')
  const volume = get(book.account.volumes, volumeId)
  if (!volume) return refuse.noSuchVolume(volumeId)
  if (volume.attachment?.state !== 'attached') return refuse.volumeState(volumeId, volume.state)
  if (volume.stalledUntil !== undefined) return undefined
  const until = book.at + lasts(book.account, 'stall', `${volumeId}/${book.account.events}`)
  book.tell({ kind: 'VolumeStalled', volumeId, until }, cause, 'fault')
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

/** Takes a fault away as if somebody else had mended it: AWS its host, the owner the rest. */
export function clearFault(book: Book, wish: Wish, cause: EventId | undefined): Refusal | undefined {
  const { account } = book
  if (onVolume.includes(wish.fault)) {
    if (!wish.volumeId) return refuse.missing('VolumeId')
    const volume = get(account.volumes, wish.volumeId)
    if (!volume) return refuse.noSuchVolume(wish.volumeId)
    if (volume.stalledUntil !== undefined) unstall(book, volume.id, 'cleared', cause)
    return undefined
  }
  if (!wish.instanceId) return refuse.missing('InstanceId')
  const instance = get(account.instances, wish.instanceId)
  if (!instance) return refuse.noSuchInstance([wish.instanceId])
  if (faultsOf(account, instance).includes(wish.fault)) mend(book, instance, wish.fault, cause)
  return undefined
}

function mend(book: Book, instance: Instance, fault: FaultName, cause: EventId | undefined): void {
  const { id, hostId } = instance
  const root = rootOf(book.account, instance)
  switch (fault) {
    case 'HostPowerLost': {
      if (!hostId) return
      const event = book.tell({ kind: 'HostMended', hostId, part: 'power' }, cause, 'aws')
      for (const one of get(book.account.hosts, hostId)?.instances ?? [])
        if (get(book.account.instances, one)?.state === 'running') restartGuest(book, one, 'power', event)
      return
    }
    case 'HostNetworkLost':
      if (hostId) book.tell({ kind: 'HostMended', hostId, part: 'network' }, cause, 'aws')
      return
    case 'MemoryExhausted': {
      const event = book.tell({ kind: 'AppetiteSet', instanceId: id, mib: null }, cause)
      if (get(book.account.guests, id)?.outOfMemory)
        letGo(book, id, book.tell({ kind: 'MemoryFreed', instanceId: id }, event, 'guest'))
      return
    }
    case 'FileSystemCorrupt':
    case 'NetworkMisconfigured': {
      if (!root) return
      const event = book.tell({ kind: 'VolumeRepaired', volumeId: root.id }, cause)
      if (get(book.account.guests, id)?.power === 'stuck') restartGuest(book, id, 'reboot', event)
      return
    }
    case 'WebServerCrashed':
      book.tell({ kind: 'WebServerStarted', instanceId: id }, cause)
      return
    case 'SecurityGroupClosed':
      for (const groupId of instance.groupIds) book.tell({ kind: 'GroupReopened', groupId }, cause)
      return
    case 'VolumeIOStalled':
      return
    default:
      return never(fault)
  }
}

/** Faults of an instance, read from the hidden world. */
export function faultsOf(account: Account, instance: Instance): readonly FaultName[] {
  const host = instance.hostId && get(account.hosts, instance.hostId)
  const guest = get(account.guests, instance.id)
  const root = rootOf(account, instance)
  const running = instance.state === 'running'
  const shut = instance.groupIds.some((id) => findGroup(account, id)?.shut !== undefined)
  const all: readonly (readonly [FaultName, boolean])[] = [
    ['HostPowerLost', host?.power === false],
    ['HostNetworkLost', host?.network === false],
    ['MemoryExhausted', guest?.appetite !== undefined || guest?.outOfMemory === true],
    ['FileSystemCorrupt', root?.fileSystem === 'corrupt'],
    ['NetworkMisconfigured', root?.system?.network === 'bad'],
    ['SecurityGroupClosed', instance.state !== 'terminated' && shut],
    ['WebServerCrashed', running && guest?.power === 'up' && guest.web === 'crashed'],
  ]
  return all.flatMap(([fault, there]) => (there ? [fault] : []))
}

/** Every fault that is there now. */
export function faults(account: Account): readonly Fault[] {
  return [
    ...list(account.instances).flatMap((instance) =>
      faultsOf(account, instance).map((fault) => ({ fault, instanceId: instance.id })),
    ),
    ...list(account.volumes).flatMap((volume) =>
      volume.stalledUntil === undefined ? [] : [{ fault: 'VolumeIOStalled' as const, volumeId: volume.id }],
    ),
  ]
}
