import { defaultVolumeType, findVolumeType, iopsUnasked } from '#facts/disks.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { VolumeId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import { type Account, awsId } from '../../account.ts'
import type { DiskWish } from '../../command.ts'
import type { Tags } from '../instances/instance.ts'
import { otherKey } from './kmsKey.ts'
import type { Volume } from './volume.ts'

/** Checks a disk that is asked for; AWS's refusal, or nothing. */
export function checkDisk(wish: DiskWish, fallbackType: string): Refusal | undefined {
  const name = wish.type ?? fallbackType
  const type = findVolumeType(name)
  if (!type) return refuse.noSuchVolumeType(name)
  const size = wish.sizeGiB ?? type.minGiB
  if (!Number.isInteger(size) || size < type.minGiB || size > type.maxGiB)
    return refuse.sizeOutOfRange(size, name, type.minGiB, type.maxGiB)
  if (wish.kmsKeyId !== undefined && !wish.encrypted) return refuse.keyNeedsEncryption()
  return checkIops(wish, type, size) ?? checkThroughput(wish, type)
}

type Type = NonNullable<ReturnType<typeof findVolumeType>>

function checkIops({ iops }: DiskWish, { name, iops: rule }: Type, size: number): Refusal | undefined {
  if (iops === undefined) return rule.asking === 'required' ? refuse.iopsNeeded(name) : undefined
  if (rule.asking === 'refused') return refuse.iopsNotForType(name)
  const least = rule.min ?? 0
  if (iops < least) return refuse.iopsTooLow(iops, least)
  if (iops > rule.max) return refuse.iopsTooHigh(iops, rule.max)
  const perGiB = rule.maxPerGiB ?? Infinity
  return iops > Math.max(least, perGiB * size) ? refuse.iopsRatio(iops / size, perGiB) : undefined
}

function checkThroughput({ throughput, iops }: DiskWish, { throughput: rule, iops: ops }: Type): Refusal | undefined {
  if (throughput === undefined) return undefined
  if (rule.asking === 'refused') return refuse.throughputNotForType()
  const least = rule.minMiBps ?? 0
  if (throughput < least || throughput > rule.maxMiBps)
    return refuse.badRange('Throughput (MiBps)', throughput, least, rule.maxMiBps)
  const perIops = rule.maxMiBpsPerIops ?? Infinity
  const provisioned = iops ?? ops.default ?? 0
  return throughput > Math.max(least, perIops * provisioned)
    ? refuse.throughputRatio(throughput / provisioned, perIops)
    : undefined
}

interface Making {
  readonly zone: string
  readonly wish: DiskWish
  readonly fallbackType: string
  readonly nth: number
  readonly at: Instant
  readonly tags: Tags
}

/** The type and size that a checked wish comes to. */
export function sizeOf({ type = defaultVolumeType, sizeGiB }: DiskWish): Pick<Volume, 'type' | 'sizeGiB'> {
  return { type, sizeGiB: sizeGiB ?? findVolumeType(type)?.minGiB ?? 1 }
}

/** A checked wish as a volume; `creating` until somebody says otherwise. */
export function makeVolume(account: Account, { zone, wish, fallbackType, nth, at, tags }: Making): Volume {
  const name = wish.type ?? fallbackType
  const type = findVolumeType(name)
  const { sizeGiB } = sizeOf({ ...wish, type: name })
  const other = otherKey(account, wish.kmsKeyId)
  return {
    id: awsId(account, 'vol', nth) as VolumeId,
    zone,
    sizeGiB,
    type: name,
    iops: wish.iops ?? (type && iopsUnasked(type, sizeGiB)),
    throughput: wish.throughput ?? type?.throughput.defaultMiBps,
    encrypted: wish.encrypted ?? false,
    ...(other !== undefined && { otherKey: other }),
    snapshotId: wish.snapshotId,
    tags,
    state: 'creating',
    createdAt: at,
    ...(account.rules === undefined && { format: { kind: 'raw' } }),
    files: {},
    fileSystem: 'ok',
  }
}
