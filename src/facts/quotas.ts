import { decodeTypeName } from './typeName.ts'

/** vCPUs that a new account may have running in the Standard bucket; in every other one, none (UG ec2-on-demand-instances). */
const standardAtFirst = 5
/**
 * The vCPUs of each bucket that this account may have until somebody sets a new account's quotas: ours, and generous.
 */
const raisedVcpus = 100_000
/** TiB of each volume type: typical of accounts, ours for the raised one. */
const storageTiB = { raised: 5000, 'new-account': 50 } as const

export type QuotaProfile = keyof typeof storageTiB

/** Buckets of families whose vCPUs are counted together, by the letters of the family; the Standard one is all others. */
const buckets: Readonly<Record<string, readonly string[]>> = {
  'G and VT': ['g', 'gr', 'vt'],
  P: ['p'],
  X: ['x'],
  F: ['f'],
  Inf: ['inf'],
  Trn: ['trn'],
  DL: ['dl'],
  'High Memory': ['u'],
  HPC: ['hpc'],
}
const standard = 'Standard (A, C, D, H, I, M, R, T, Z)'

/** The quotas' buckets in the order in which Service Quotas would be read: Standard first. */
export const quotaBuckets: readonly string[] = [standard, ...Object.keys(buckets)]

/** The bucket that a type's vCPUs count in. */
export function bucketOf(type: string): string {
  const letters = decodeTypeName(type)?.letters ?? ''
  return Object.entries(buckets).find(([, all]) => all.includes(letters))?.[0] ?? standard
}

/** vCPUs of running On-Demand instances that an account may have in a bucket. */
export const vcpuQuota = (profile: QuotaProfile, bucket: string): number =>
  profile === 'raised' ? raisedVcpus : bucket === standard ? standardAtFirst : 0

/** TiB of volumes of one type that an account may have in a Region. */
export const storageQuotaTiB = (profile: QuotaProfile): number => storageTiB[profile]
