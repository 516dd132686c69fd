import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { memoryOf } from '../guest/load.ts'
import type { HostPart } from '../hosts/host.ts'
import type { Instance } from '../instances/instance.ts'
import { findGroup } from '../network/vpc.ts'
import { rootOf } from '../volumes/read.ts'
import { type Flaw, flawsOf } from '../volumes/volume.ts'
import { type FaultName, faultNames } from './names.ts'

/** A fault that is there now, and what has it. */
export interface Fault {
  readonly fault: FaultName
  readonly instanceId?: InstanceId | undefined
  readonly volumeId?: VolumeId | undefined
}

export type HostFault = 'HostPowerLost' | 'HostNetworkLost' | 'HostHardwareFailing' | 'HostSoftwareFailing'

/** What of the host each of its faults is about. */
export const partOf: Readonly<Record<HostFault, HostPart>> = {
  HostPowerLost: 'power',
  HostNetworkLost: 'network',
  HostHardwareFailing: 'hardware',
  HostSoftwareFailing: 'software',
}

/** Faults that live on the root volume, and go with it wherever it is attached. */
export const flawOf = {
  FileSystemCorrupt: 'file-system',
  NetworkMisconfigured: 'network',
  StartupMisconfigured: 'startup',
  KernelIncompatible: 'kernel',
  RootDiskFull: 'full',
} as const satisfies Partial<Record<FaultName, Flaw>>

export const isOfHost = (fault: FaultName): fault is HostFault => fault in partOf
export const isOfRoot = (fault: FaultName): fault is keyof typeof flawOf => fault in flawOf

/** Faults of an instance, read from the hidden world. */
export function faultsOf(account: Account, instance: Instance): readonly FaultName[] {
  const host = instance.hostId && get(account.hosts, instance.hostId)
  const guest = get(account.guests, instance.id)
  const root = rootOf(account, instance)
  const flaws = root ? flawsOf(root) : []
  const running = instance.state === 'running'
  const shut = instance.groupIds.some((id) => findGroup(account, id)?.shut !== undefined)
  const there = (fault: FaultName): boolean => {
    if (isOfHost(fault)) return host ? !host[partOf[fault]] : false
    if (isOfRoot(fault)) return flaws.includes(flawOf[fault])
    if (fault === 'MemoryExhausted')
      return guest?.outOfMemory === true || (guest?.appetite ?? 0) > memoryOf(instance.type)
    if (fault === 'OSHung') return guest?.power === 'hung'
    if (fault === 'SecurityGroupClosed') return instance.state !== 'terminated' && shut
    return fault === 'WebServerCrashed' && running && guest?.power === 'up' && guest.web === 'crashed'
  }
  return faultNames.filter(there)
}

/** Every fault that is there now. */
export function faults(account: Account): readonly Fault[] {
  return [
    ...list(account.instances).flatMap((instance) =>
      faultsOf(account, instance).map((fault) => ({ fault, instanceId: instance.id })),
    ),
    ...list(account.volumes).flatMap((volume) =>
      volume.stalledUntil === undefined
        ? []
        : [
            {
              fault: volume.stuckIn ? ('VolumeUnreachable' as const) : ('VolumeIOStalled' as const),
              volumeId: volume.id,
            },
          ],
    ),
  ]
}
