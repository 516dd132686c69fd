import type { DescribeInstanceTypesResult, InstanceTypeInfo } from '@aws-sdk/client-ec2'
import { findType, type InstanceType, instanceTypes, zonesOffering } from '#facts/catalogue.ts'
import { isRefusal, type Refusal, refusal } from '#facts/errors.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { list, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'

type Info = Wire<InstanceTypeInfo>

const wireType = (type: InstanceType): Info => ({
  InstanceType: type.name,
  CurrentGeneration: type.generation === 'current',
  FreeTierEligible: type.freeTierEligible,
  SupportedUsageClasses: type.spotSupported ? ['on-demand', 'spot'] : ['on-demand'],
  SupportedRootDeviceTypes: ['ebs'],
  SupportedVirtualizationTypes: ['hvm'],
  BareMetal: type.bareMetal,
  Hypervisor: type.hypervisor,
  ProcessorInfo: {
    SupportedArchitectures: [type.architecture],
    SustainedClockSpeedInGhz: type.clockGHz,
    Manufacturer: type.cpuManufacturer,
  },
  VCpuInfo: {
    DefaultVCpus: type.vcpus,
    DefaultCores: type.cores,
    DefaultThreadsPerCore: type.threadsPerCore,
  },
  MemoryInfo: { SizeInMiB: type.memoryMiB },
  InstanceStorageSupported: type.instanceStoreGB !== undefined,
  InstanceStorageInfo: storageOf(type),
  EbsInfo: ebsOf(type),
  NetworkInfo: {
    NetworkPerformance: type.networkText,
    MaximumNetworkInterfaces: type.maxEnis,
    MaximumNetworkCards: type.networkCards,
    DefaultNetworkCardIndex: 0,
    Ipv4AddressesPerInterface: type.ipv4PerEni,
    EnaSupport: type.enaSupport,
    EfaSupported: type.efaSupported,
  },
  GpuInfo: gpusOf(type),
  InferenceAcceleratorInfo: acceleratorsOf(type),
  PlacementGroupInfo: type.placementStrategies && { SupportedStrategies: type.placementStrategies },
  HibernationSupported: type.hibernationSupported,
  BurstablePerformanceSupported: type.burstable,
  DedicatedHostsSupported: type.dedicatedHosts,
  AutoRecoverySupported: type.autoRecoverySupported,
  SupportedBootModes: type.bootModes,
  NitroEnclavesSupport: type.nitroEnclaves,
})

function storageOf({ instanceStoreGB: total, instanceStoreDisks: disks }: InstanceType): Info['InstanceStorageInfo'] {
  if (total === undefined) return undefined
  return {
    TotalSizeInGB: total,
    Disks: disks ? [{ SizeInGB: disks.sizeGB, Count: disks.count, Type: disks.media }] : undefined,
  }
}

const megabytes = (megabits: number | undefined) => (megabits === undefined ? undefined : megabits / 8)

const ebsOf = (type: InstanceType): Info['EbsInfo'] => ({
  EbsOptimizedSupport: type.ebsOptimized,
  EncryptionSupport: 'supported',
  EbsOptimizedInfo:
    type.ebsBaselineMbps === undefined
      ? undefined
      : {
          BaselineBandwidthInMbps: type.ebsBaselineMbps,
          BaselineThroughputInMBps: megabytes(type.ebsBaselineMbps),
          BaselineIops: type.ebsBaselineIops,
          MaximumBandwidthInMbps: type.ebsMaxMbps,
          MaximumThroughputInMBps: megabytes(type.ebsMaxMbps),
          MaximumIops: type.ebsMaxIops,
        },
  NvmeSupport: type.ebsNvme,
  MaximumEbsAttachments: type.maxEbsAttachments,
  AttachmentLimitType: type.ebsAttachmentLimit,
})

function gpusOf({ gpuName, gpuCount, gpuMemoryMiB }: InstanceType): Info['GpuInfo'] {
  if (gpuName === undefined) return undefined
  const each = gpuMemoryMiB === undefined || !gpuCount ? undefined : { SizeInMiB: gpuMemoryMiB / gpuCount }
  return { Gpus: [{ Name: gpuName, Count: gpuCount, MemoryInfo: each }], TotalGpuMemoryInMiB: gpuMemoryMiB }
}

function acceleratorsOf(type: InstanceType): Info['InferenceAcceleratorInfo'] {
  const { accelerator, acceleratorCount, acceleratorMemoryMiB } = type
  if (accelerator === undefined || !type.family.startsWith('inf')) return undefined
  return {
    Accelerators: [{ Name: accelerator, Count: acceleratorCount, Manufacturer: 'AWS' }],
    TotalInferenceMemoryInMiB: acceleratorMemoryMiB,
  }
}

const says: Sayings<InstanceType> = {
  'auto-recovery-supported': (type) => [String(type.autoRecoverySupported)],
  'bare-metal': (type) => [String(type.bareMetal)],
  'burstable-performance-supported': (type) => [String(type.burstable)],
  'current-generation': (type) => [String(type.generation === 'current')],
  'free-tier-eligible': (type) => [String(type.freeTierEligible)],
  'hibernation-supported': (type) => [String(type.hibernationSupported)],
  hypervisor: (type) => [type.hypervisor],
  'instance-storage-supported': (type) => [String(type.instanceStoreGB !== undefined)],
  'instance-type': (type) => [type.name],
  'memory-info.size-in-mib': (type) => [String(type.memoryMiB)],
  'processor-info.supported-architecture': (type) => [type.architecture],
  'vcpu-info.default-vcpus': (type) => [String(type.vcpus)],
}

/** The types that the Region offers; naming one that it does not have is refused. */
export const DescribeInstanceTypes = read({
  params: { InstanceTypes: list(text(), { most: 100 }), Filters: filters },
  answer({ account, params }): Wire<DescribeInstanceTypesResult> | Refusal {
    const { InstanceTypes: names = [] } = params
    const offered = (type: InstanceType) => zonesOffering(type, account.region).length > 0
    const unknown = names.filter((name) => {
      const type = findType(name)
      return !type || !offered(type)
    })
    if (unknown.length > 0)
      return refusal(
        'InvalidInstanceType',
        `The following supplied instance types do not exist: [${unknown.map(shown).join(', ')}]`,
      )
    const named = instanceTypes().filter((type) => (names.length === 0 ? offered(type) : names.includes(type.name)))
    const found = filtered(named, params.Filters, { says })
    return isRefusal(found) ? found : { InstanceTypes: found.map(wireType) }
  },
})
