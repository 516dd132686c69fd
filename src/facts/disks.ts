// EBS volume types. Sources: EC2 API model of August 2026 (CreateVolume, EbsBlockDevice), EC2 user guide of June 2023 for
// the parts that the API does not state, price pages and golden files of 2021-07 to 2024-07, Seoul's gp3 of 2026-09.
import type { PerRegion } from './regions.ts'

export type VolumeTypeName = 'gp3' | 'gp2' | 'io1' | 'io2' | 'st1' | 'sc1' | 'standard'

/** The demand that a volume type makes on a request: it may say a figure, must say one, or must not. */
type Asking = 'optional' | 'required' | 'refused'

export interface VolumeIops {
  readonly asking: Asking
  /** When the request says nothing; undefined where nobody can say a number. */
  readonly default: number | undefined
  readonly min: number | undefined
  readonly max: number
  /** On a Xen instance; undefined where the same as `max`. */
  readonly maxOnXen: number | undefined
  /** The most that a request may ask for, for each GiB of size. */
  readonly maxPerGiB: number | undefined
  /** gp2 only: what each GiB brings, between `min` and `max`. */
  readonly perGiB: number | undefined
  /** gp2 only: below this size a volume bursts to `iops` out of a bucket of I/O credits. */
  readonly burst: { readonly iops: number; readonly belowGiB: number; readonly bucketCredits: number } | undefined
}

export interface VolumeThroughput {
  readonly asking: Asking
  readonly defaultMiBps: number | undefined
  readonly minMiBps: number | undefined
  readonly maxMiBps: number
  /** gp3 only: MiB/s that a request may ask for, for each provisioned IOPS. */
  readonly maxMiBpsPerIops: number | undefined
  /** The limit up to and including a size; the last step has none. */
  readonly bySize: readonly { readonly uptoGiB: number | undefined; readonly maxMiBps: number }[]
  /** The limit up to and including a number of provisioned IOPS. */
  readonly byIops: readonly { readonly uptoIops: number; readonly maxMiBps: number }[]
  /** Hard disks: what each TiB brings, for good and in a burst, both below `maxMiBps`. */
  readonly perTiB: { readonly baselineMiBps: number; readonly burstMiBps: number } | undefined
}

/** A month's price of each unit beyond `above`, until the next tier begins. */
export interface PriceTier {
  readonly above: number
  readonly microUsd: PerRegion<number | undefined>
}

export interface VolumeType {
  readonly name: VolumeTypeName
  readonly title: string
  readonly class: 'SSD' | 'HDD' | 'previous'
  readonly minGiB: number
  readonly maxGiB: number
  readonly durability: string | undefined
  readonly iops: VolumeIops
  readonly throughput: VolumeThroughput
  /** Can hold a root file system. */
  readonly bootable: boolean
  /** Can be attached to several instances at once. */
  readonly multiAttach: boolean
  /** Millionths of a US dollar for each GiB of provisioned size and month (AWS writes GB-month). */
  readonly microUsdPerGbMonth: PerRegion<number | undefined>
  /** Empty where IOPS are not charged. */
  readonly microUsdPerIopsMonth: readonly PriceTier[]
  /** Empty where throughput is not charged. */
  readonly microUsdPerMiBpsMonth: readonly PriceTier[]
  /** Magnetic volumes only. */
  readonly microUsdPerMillionRequests: PerRegion<number | undefined> | undefined
}

const seoulAndVirginia = (seoul: number | undefined, virginia: number | undefined): PerRegion<number | undefined> => ({
  'ap-northeast-2': seoul,
  'us-east-1': virginia,
})

const iopsByItself: VolumeIops = {
  asking: 'refused',
  default: undefined,
  min: undefined,
  max: 0,
  maxOnXen: undefined,
  maxPerGiB: undefined,
  perGiB: undefined,
  burst: undefined,
}

const throughputByItself: VolumeThroughput = {
  asking: 'refused',
  defaultMiBps: undefined,
  minMiBps: undefined,
  maxMiBps: 0,
  maxMiBpsPerIops: undefined,
  bySize: [],
  byIops: [],
  perTiB: undefined,
}

const unpriced = { microUsdPerIopsMonth: [], microUsdPerMiBpsMonth: [], microUsdPerMillionRequests: undefined } as const

/** The Regions in which io1 has Multi-Attach; io2 has it wherever there is io2 (EBS User Guide, ebs-volumes-multi). */
export const io1MultiAttachRegions: readonly string[] = ['us-east-1', 'us-west-2', 'ap-northeast-2']

export const volumeTypes: Readonly<Record<VolumeTypeName, VolumeType>> = {
  gp3: {
    ...unpriced,
    name: 'gp3',
    title: 'General Purpose SSD',
    class: 'SSD',
    minGiB: 1,
    maxGiB: 65_536,
    durability: '99.8-99.9%',
    iops: { ...iopsByItself, asking: 'optional', default: 3000, min: 3000, max: 80_000, maxPerGiB: 500 },
    throughput: {
      ...throughputByItself,
      asking: 'optional',
      defaultMiBps: 125,
      minMiBps: 125,
      maxMiBps: 2000,
      maxMiBpsPerIops: 0.25,
    },
    bootable: true,
    multiAttach: false,
    microUsdPerGbMonth: seoulAndVirginia(91_200, 80_000),
    microUsdPerIopsMonth: [{ above: 3000, microUsd: seoulAndVirginia(5700, 5000) }],
    microUsdPerMiBpsMonth: [{ above: 125, microUsd: seoulAndVirginia(45_600, 40_000) }],
  },
  gp2: {
    ...unpriced,
    name: 'gp2',
    title: 'General Purpose SSD (older)',
    class: 'SSD',
    minGiB: 1,
    maxGiB: 16_384,
    durability: '99.8-99.9%',
    iops: {
      ...iopsByItself,
      min: 100,
      max: 16_000,
      perGiB: 3,
      burst: { iops: 3000, belowGiB: 1000, bucketCredits: 5_400_000 },
    },
    throughput: {
      ...throughputByItself,
      defaultMiBps: 128,
      maxMiBps: 250,
      bySize: [
        { uptoGiB: 170, maxMiBps: 128 },
        { uptoGiB: undefined, maxMiBps: 250 },
      ],
    },
    bootable: true,
    multiAttach: false,
    microUsdPerGbMonth: seoulAndVirginia(114_000, 100_000),
  },
  io1: {
    ...unpriced,
    name: 'io1',
    title: 'Provisioned IOPS SSD (older)',
    class: 'SSD',
    minGiB: 4,
    maxGiB: 16_384,
    durability: '99.8-99.9%',
    iops: { ...iopsByItself, asking: 'required', min: 100, max: 64_000, maxOnXen: 32_000, maxPerGiB: 50 },
    // Between 32,000 and 64,000 IOPS no source says more than the two ends.
    throughput: {
      ...throughputByItself,
      maxMiBps: 1000,
      byIops: [
        { uptoIops: 32_000, maxMiBps: 500 },
        { uptoIops: 64_000, maxMiBps: 1000 },
      ],
    },
    bootable: true,
    multiAttach: true,
    microUsdPerGbMonth: seoulAndVirginia(127_800, 125_000),
    microUsdPerIopsMonth: [{ above: 0, microUsd: seoulAndVirginia(66_600, 65_000) }],
  },
  io2: {
    ...unpriced,
    name: 'io2',
    title: 'Provisioned IOPS SSD (Block Express)',
    class: 'SSD',
    minGiB: 4,
    maxGiB: 65_536,
    durability: '99.999%',
    iops: { ...iopsByItself, asking: 'required', min: 100, max: 256_000, maxOnXen: 32_000, maxPerGiB: 1000 },
    throughput: { ...throughputByItself, maxMiBps: 4000 },
    bootable: true,
    multiAttach: true,
    microUsdPerGbMonth: seoulAndVirginia(127_800, 125_000),
    // As rounded on the price page of 2021.
    microUsdPerIopsMonth: [
      { above: 0, microUsd: seoulAndVirginia(67_000, 65_000) },
      { above: 32_000, microUsd: seoulAndVirginia(47_000, 46_000) },
      { above: 64_000, microUsd: seoulAndVirginia(33_000, 32_000) },
    ],
  },
  st1: {
    ...unpriced,
    name: 'st1',
    title: 'Throughput Optimized HDD',
    class: 'HDD',
    minGiB: 125,
    maxGiB: 16_384,
    durability: '99.8-99.9%',
    // Of 1 MiB each.
    iops: { ...iopsByItself, max: 500 },
    throughput: { ...throughputByItself, maxMiBps: 500, perTiB: { baselineMiBps: 40, burstMiBps: 250 } },
    bootable: false,
    multiAttach: false,
    microUsdPerGbMonth: seoulAndVirginia(51_000, 45_000),
  },
  sc1: {
    ...unpriced,
    name: 'sc1',
    title: 'Cold HDD',
    class: 'HDD',
    minGiB: 125,
    maxGiB: 16_384,
    durability: '99.8-99.9%',
    // Of 1 MiB each.
    iops: { ...iopsByItself, max: 250 },
    throughput: { ...throughputByItself, maxMiBps: 250, perTiB: { baselineMiBps: 12, burstMiBps: 80 } },
    bootable: false,
    multiAttach: false,
    microUsdPerGbMonth: seoulAndVirginia(17_400, 15_000),
  },
  standard: {
    ...unpriced,
    name: 'standard',
    title: 'Magnetic',
    class: 'previous',
    minGiB: 1,
    maxGiB: 1024,
    durability: undefined,
    iops: { ...iopsByItself, min: 40, max: 200 },
    throughput: { ...throughputByItself, minMiBps: 40, maxMiBps: 90 },
    bootable: true,
    multiAttach: false,
    microUsdPerGbMonth: seoulAndVirginia(80_000, 50_000),
    microUsdPerMillionRequests: seoulAndVirginia(undefined, 50_000),
  },
}

/** CreateVolume without a type still makes a gp2 volume (API model of August 2026). */
export const defaultVolumeType: VolumeTypeName = 'gp2'

/** Standard tier, for each GB of changed blocks that a snapshot keeps. */
export const snapshotMicroUsdPerGbMonth: PerRegion<number | undefined> = seoulAndVirginia(50_000, 50_000)

export const findVolumeType = (name: string): VolumeType | undefined =>
  Object.values(volumeTypes).find((type) => type.name === name)

/** IOPS of a volume whose request says nothing: gp3's default, gp2's by size; undefined where EC2 shows none. */
export const iopsUnasked = (type: VolumeType, sizeGiB: number): number | undefined => {
  const { default: fixed, min, max, perGiB } = type.iops
  if (perGiB === undefined) return fixed
  return Math.min(Math.max(perGiB * sizeGiB, min ?? 0), max)
}
