/** Every fault, from the host inwards. */
export const faultNames = [
  'HostPowerLost',
  'HostNetworkLost',
  'HostHardwareFailing',
  'HostSoftwareFailing',
  'MemoryExhausted',
  'OSHung',
  'FileSystemCorrupt',
  'NetworkMisconfigured',
  'StartupMisconfigured',
  'KernelIncompatible',
  'RootDiskFull',
  'VolumeIOStalled',
  'VolumeUnreachable',
  'SecurityGroupClosed',
  'WebServerCrashed',
] as const

export type FaultName = (typeof faultNames)[number]
