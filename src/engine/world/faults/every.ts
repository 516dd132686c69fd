import type { Fault } from './fault.ts'
import { fileSystemCorrupt } from './kinds/fileSystemCorrupt.ts'
import { hostHardwareFailing } from './kinds/hostHardwareFailing.ts'
import { hostNetworkLost } from './kinds/hostNetworkLost.ts'
import { hostPowerLost } from './kinds/hostPowerLost.ts'
import { hostSoftwareFailing } from './kinds/hostSoftwareFailing.ts'
import { kernelIncompatible } from './kinds/kernelIncompatible.ts'
import { kmsKeyDenied } from './kinds/kmsKeyDenied.ts'
import { memoryExhausted } from './kinds/memoryExhausted.ts'
import { type FaultName, faultNames } from './names.ts'
import { networkMisconfigured } from './kinds/networkMisconfigured.ts'
import { osHung } from './kinds/osHung.ts'
import { readsLag } from './kinds/readsLag.ts'
import { requestsThrottled } from './kinds/requestsThrottled.ts'
import { rootDiskFull } from './kinds/rootDiskFull.ts'
import { securityGroupClosed } from './kinds/securityGroupClosed.ts'
import { startupMisconfigured } from './kinds/startupMisconfigured.ts'
import { volumeIOStalled } from './kinds/volumeIOStalled.ts'
import { volumeUnreachable } from './kinds/volumeUnreachable.ts'
import { webServerCrashed } from './kinds/webServerCrashed.ts'

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
