import type { FaultName } from '#engine/world/faults/names.ts'
import { isOfHost, isOfRoot } from '#engine/world/faults/read.ts'

/** Faults by what has them, from the host inwards. */
export const faultGroups = [
  { name: 'host', faults: ['HostPowerLost', 'HostNetworkLost', 'HostHardwareFailing', 'HostSoftwareFailing'] },
  {
    name: 'guest',
    faults: [
      'MemoryExhausted',
      'OSHung',
      'FileSystemCorrupt',
      'NetworkMisconfigured',
      'StartupMisconfigured',
      'KernelIncompatible',
      'RootDiskFull',
    ],
  },
  { name: 'volume', faults: ['VolumeIOStalled', 'VolumeUnreachable'] },
  { name: 'network', faults: ['SecurityGroupClosed'] },
  { name: 'application', faults: ['WebServerCrashed'] },
] as const satisfies readonly { readonly name: string; readonly faults: readonly FaultName[] }[]

export const isVolumeFault = (fault: FaultName): fault is 'VolumeIOStalled' | 'VolumeUnreachable' =>
  fault === 'VolumeIOStalled' || fault === 'VolumeUnreachable'

/** Which sentence says what helps: faults that are mended in the same way share one. */
export function remedyOf(fault: FaultName) {
  if (isOfHost(fault)) return 'host'
  return isOfRoot(fault) && fault !== 'KernelIncompatible' && fault !== 'RootDiskFull' ? 'root' : fault
}

/** What a fault is by what can be seen of it: the four of a host look alike, and so do the two of a volume. */
export function diagnosisOf(fault: FaultName) {
  if (isOfHost(fault)) return 'host'
  return isVolumeFault(fault) ? 'volume' : fault
}
