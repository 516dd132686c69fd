import type { PerRegion } from './regions.ts'

export type Architecture = 'x86_64' | 'arm64'
export type Category = 'general' | 'compute' | 'memory' | 'storage' | 'accelerated'
export type BootMode = 'legacy-bios' | 'uefi'
export type PlacementStrategy = 'cluster' | 'partition' | 'spread'

/** `2 × 300 GB ssd` */
export interface InstanceStoreDisks {
  readonly count: number
  /** Of each disk, in GB (10^9 bytes). */
  readonly sizeGB: number
  readonly media: 'ssd' | 'hdd'
}

/**
 * An instance type: a row of DescribeInstanceTypes with its offerings and prices. Undefined means that the type has no
 * such thing (a credit rate, a GPU) or that no source says (a price, most of the last lines of `m3.medium` and
 * `r3.large`).
 */
export interface InstanceType {
  readonly name: string
  readonly family: string
  readonly size: string
  readonly generation: 'current' | 'previous'
  readonly category: Category
  readonly architecture: Architecture
  readonly vcpus: number
  readonly cores: number
  readonly threadsPerCore: number
  readonly memoryMiB: number
  readonly processor: string | undefined
  readonly cpuManufacturer: string | undefined
  readonly clockGHz: number
  /** Bare metal has none. */
  readonly hypervisor: 'xen' | 'nitro' | undefined
  readonly bareMetal: boolean

  readonly burstable: boolean
  readonly baselinePercentPerVcpu: number | undefined
  /** One credit is one vCPU at 100 % for one minute. */
  readonly creditsPerHour: number | undefined
  readonly maxCredits: number | undefined

  readonly networkText: string
  readonly networkBaselineGbps: number | undefined
  readonly networkPeakGbps: number | undefined
  readonly networkCards: number | undefined
  readonly maxEnis: number
  readonly ipv4PerEni: number
  readonly enaSupport: 'required' | 'supported' | 'unsupported' | undefined
  readonly efaSupported: boolean | undefined

  readonly ebsOptimized: 'default' | 'unsupported'
  readonly ebsBaselineMbps: number | undefined
  readonly ebsMaxMbps: number | undefined
  readonly ebsBaselineIops: number | undefined
  readonly ebsMaxIops: number | undefined
  readonly ebsNvme: 'required' | 'supported' | 'unsupported' | undefined
  readonly maxEbsAttachments: number | undefined
  /** `shared`: network interfaces and instance store disks count against the same limit. */
  readonly ebsAttachmentLimit: 'shared' | 'dedicated' | undefined
  readonly instanceStoreGB: number | undefined
  readonly instanceStoreDisks: InstanceStoreDisks | undefined

  readonly gpuName: string | undefined
  readonly gpuCount: number | undefined
  /** Of all GPUs together. */
  readonly gpuMemoryMiB: number | undefined
  readonly accelerator: string | undefined
  readonly acceleratorCount: number | undefined
  /** Of all accelerators together. */
  readonly acceleratorMemoryMiB: number | undefined

  readonly hibernationSupported: boolean
  readonly autoRecoverySupported: boolean
  /** For accounts created on 2025-07-15 or later. */
  readonly freeTierEligible: boolean
  /** For older accounts: 750 hours a month in the first year. */
  readonly freeTierEligibleLegacy: boolean | undefined
  readonly spotSupported: boolean | undefined
  readonly dedicatedHosts: boolean | undefined
  readonly nitroEnclaves: 'supported' | 'unsupported' | undefined
  readonly placementStrategies: readonly PlacementStrategy[] | undefined
  readonly bootModes: readonly BootMode[] | undefined

  /** Zone ids; empty where the Region does not offer the type, undefined where no source says. */
  readonly zones: PerRegion<readonly string[] | undefined>
  /** Linux, On-Demand, shared tenancy: millionths of a US dollar per hour. */
  readonly onDemandMicroUsdPerHour: PerRegion<number | undefined>
  /** Which published list the price was read from, and its day. */
  readonly priceSource: PerRegion<string | undefined>
}
