import type { VolumeType } from './disks.ts'

/** The least and the most that a number may be. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** GiB; a disk may also have to hold what it is made from. */
export const sizeRange = ({ minGiB, maxGiB }: VolumeType, holdsGiB = 0): Range => ({
  least: Math.max(minGiB, holdsGiB),
  most: maxGiB,
})

/** IOPS that may be asked for at a size in GiB; undefined where none may. */
export function iopsRange({ iops }: VolumeType, sizeGiB: number): Range | undefined {
  if (iops.asking === 'refused') return undefined
  const least = iops.min ?? 0
  return { least, most: Math.min(iops.max, Math.max(least, (iops.maxPerGiB ?? Infinity) * sizeGiB)) }
}

/** MiB/s that may be asked for with so many IOPS, or the type's own; undefined where none may. */
export function throughputRange({ throughput, iops: ops }: VolumeType, iops: number | undefined): Range | undefined {
  if (throughput.asking === 'refused') return undefined
  const least = throughput.minMiBps ?? 0
  const byIops = (throughput.maxMiBpsPerIops ?? Infinity) * (iops ?? ops.default ?? 0)
  return { least, most: Math.min(throughput.maxMiBps, Math.max(least, byIops)) }
}
