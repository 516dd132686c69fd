import type { DescribeInstanceTypesResult, InstanceTypeInfo } from '@aws-sdk/client-ec2'
import { findType, findTypeIn, type InstanceType, instanceTypes, zonesOffering } from '#facts/catalogue.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { flag, list, text } from '../../params.ts'
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
    Ipv6Supported: supportsIpv6(type),
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

const withIpv6: readonly string[] = ['c3', 'i2', 'r3']

/** All current types and three previous families (VPC user guide, IPv6 support). */
const supportsIpv6 = ({ generation, family }: InstanceType) => generation === 'current' || withIpv6.includes(family)

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

const says = paths({
  'auto-recovery-supported': 'AutoRecoverySupported',
  'bare-metal': 'BareMetal',
  'burstable-performance-supported': 'BurstablePerformanceSupported',
  'current-generation': 'CurrentGeneration',
  'dedicated-hosts-supported': 'DedicatedHostsSupported',
  'ebs-info.attachment-limit-type': 'EbsInfo.AttachmentLimitType',
  'ebs-info.maximum-ebs-attachments': 'EbsInfo.MaximumEbsAttachments',
  'ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps': 'EbsInfo.EbsOptimizedInfo.BaselineBandwidthInMbps',
  'ebs-info.ebs-optimized-info.baseline-iops': 'EbsInfo.EbsOptimizedInfo.BaselineIops',
  'ebs-info.ebs-optimized-info.baseline-throughput-in-mbps': 'EbsInfo.EbsOptimizedInfo.BaselineThroughputInMBps',
  'ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps': 'EbsInfo.EbsOptimizedInfo.MaximumBandwidthInMbps',
  'ebs-info.ebs-optimized-info.maximum-iops': 'EbsInfo.EbsOptimizedInfo.MaximumIops',
  'ebs-info.ebs-optimized-info.maximum-throughput-in-mbps': 'EbsInfo.EbsOptimizedInfo.MaximumThroughputInMBps',
  'ebs-info.ebs-optimized-support': 'EbsInfo.EbsOptimizedSupport',
  'ebs-info.encryption-support': 'EbsInfo.EncryptionSupport',
  'ebs-info.nvme-support': 'EbsInfo.NvmeSupport',
  'free-tier-eligible': 'FreeTierEligible',
  'hibernation-supported': 'HibernationSupported',
  hypervisor: 'Hypervisor',
  'instance-storage-info.disk.count': 'InstanceStorageInfo.Disks.Count',
  'instance-storage-info.disk.size-in-gb': 'InstanceStorageInfo.Disks.SizeInGB',
  'instance-storage-info.disk.type': 'InstanceStorageInfo.Disks.Type',
  'instance-storage-info.total-size-in-gb': 'InstanceStorageInfo.TotalSizeInGB',
  'instance-storage-supported': 'InstanceStorageSupported',
  'instance-type': 'InstanceType',
  'memory-info.size-in-mib': 'MemoryInfo.SizeInMiB',
  'network-info.efa-supported': 'NetworkInfo.EfaSupported',
  'network-info.ena-support': 'NetworkInfo.EnaSupport',
  'network-info.ipv4-addresses-per-interface': 'NetworkInfo.Ipv4AddressesPerInterface',
  'network-info.ipv6-supported': 'NetworkInfo.Ipv6Supported',
  'network-info.maximum-network-cards': 'NetworkInfo.MaximumNetworkCards',
  'network-info.maximum-network-interfaces': 'NetworkInfo.MaximumNetworkInterfaces',
  'network-info.network-performance': 'NetworkInfo.NetworkPerformance',
  'nitro-enclaves-support': 'NitroEnclavesSupport',
  'processor-info.supported-architecture': 'ProcessorInfo.SupportedArchitectures',
  'processor-info.sustained-clock-speed-in-ghz': 'ProcessorInfo.SustainedClockSpeedInGhz',
  'supported-boot-mode': 'SupportedBootModes',
  'supported-root-device-type': 'SupportedRootDeviceTypes',
  'supported-usage-class': 'SupportedUsageClasses',
  'supported-virtualization-type': 'SupportedVirtualizationTypes',
  'vcpu-info.default-cores': 'VCpuInfo.DefaultCores',
  'vcpu-info.default-threads-per-core': 'VCpuInfo.DefaultThreadsPerCore',
  'vcpu-info.default-vcpus': 'VCpuInfo.DefaultVCpus',
})

/** The types that the Region offers; naming one that it does not have is refused. */
export const DescribeInstanceTypes = read({
  params: { InstanceTypes: list(text(), { most: 100 }), IncludeUnsupportedInRegion: flag(), Filters: filters },
  pages: { ...ec2Pages('InstanceTypes', ['InstanceTypes', 'instanceTypesSet']), most: 100 },
  answer({ account, params }): Wire<DescribeInstanceTypesResult> | Refusal {
    const { InstanceTypes: names = [] } = params
    const offered = (type: InstanceType) =>
      params.IncludeUnsupportedInRegion === true || zonesOffering(type, account.region).length > 0
    const unknown = names.filter((name) => {
      const type = findTypeIn(account, name)
      return !type || !offered(type)
    })
    if (unknown.length > 0) return refuse.noSuchTypes(unknown.map(shown))
    const named =
      names.length === 0 ? instanceTypes().filter(offered) : [...new Set(names)].flatMap((name) => findType(name) ?? [])
    const found = filtered(named.map(wireType), params.Filters, { says })
    return isRefusal(found) ? found : { InstanceTypes: found }
  },
})
