/** Every fault, from the host inwards, and what is the account's. */
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
  'KmsKeyDenied',
  'RequestsThrottled',
  'ReadsLag',
] as const

export type FaultName = (typeof faultNames)[number]
