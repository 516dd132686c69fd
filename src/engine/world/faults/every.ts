import type { Fault } from './fault.ts'
import { fileSystemCorrupt } from './fileSystemCorrupt.ts'
import { hostHardwareFailing } from './hostHardwareFailing.ts'
import { hostNetworkLost } from './hostNetworkLost.ts'
import { hostPowerLost } from './hostPowerLost.ts'
import { hostSoftwareFailing } from './hostSoftwareFailing.ts'
import { kernelIncompatible } from './kernelIncompatible.ts'
import { kmsKeyDenied } from './kmsKeyDenied.ts'
import { memoryExhausted } from './memoryExhausted.ts'
import { type FaultName, faultNames } from './names.ts'
import { networkMisconfigured } from './networkMisconfigured.ts'
import { osHung } from './osHung.ts'
import { readsLag } from './readsLag.ts'
import { requestsThrottled } from './requestsThrottled.ts'
import { rootDiskFull } from './rootDiskFull.ts'
import { securityGroupClosed } from './securityGroupClosed.ts'
import { startupMisconfigured } from './startupMisconfigured.ts'
import { volumeIOStalled } from './volumeIOStalled.ts'
import { volumeUnreachable } from './volumeUnreachable.ts'
import { webServerCrashed } from './webServerCrashed.ts'

/** Every fault by its name. */
const every = {
  HostPowerLost: hostPowerLost,
  HostNetworkLost: hostNetworkLost,
  HostHardwareFailing: hostHardwareFailing,
  HostSoftwareFailing: hostSoftwareFailing,
  MemoryExhausted: memoryExhausted,
  OSHung: osHung,
  FileSystemCorrupt: fileSystemCorrupt,
  NetworkMisconfigured: networkMisconfigured,
  StartupMisconfigured: startupMisconfigured,
  KernelIncompatible: kernelIncompatible,
  RootDiskFull: rootDiskFull,
  VolumeIOStalled: volumeIOStalled,
  VolumeUnreachable: volumeUnreachable,
  SecurityGroupClosed: securityGroupClosed,
  WebServerCrashed: webServerCrashed,
  KmsKeyDenied: kmsKeyDenied,
  RequestsThrottled: requestsThrottled,
  ReadsLag: readsLag,
} as const satisfies Readonly<Record<FaultName, Fault>>

type Every = (typeof every)[FaultName]

/** Classes of remedies: what helps against one fault of a class helps against each. */
export type Remedy = Every['remedy']

/** A diagnosis: the name shared by faults that cannot be told apart from outside. */
export type Diagnosis = Extract<Every, { readonly looksLike: string }>['looksLike']

/** A fault as its file defines it, with the very classes that words are kept for. */
export type FaultDef = Fault & { readonly remedy: Remedy; readonly looksLike?: Diagnosis }

/** The definition of a fault. */
export const faultOf = (name: FaultName): FaultDef => every[name]

/** Faults that can be found out from outside. */
export type MysteryFault = {
  readonly [Name in FaultName]: (typeof every)[Name] extends { readonly looksLike: string } ? Name : never
}[FaultName]

/** The faults that a mystery can be, in the order in which they are drawn: one that comes between makes others of old ones. */
export const mysteryFaults = faultNames.filter((name): name is MysteryFault => faultOf(name).looksLike !== undefined)
