import { type VolumeType, type VolumeTypeName, volumeTypes } from '#facts/disks.ts'
import { type Disk, whole } from './form.ts'

/** The least and the most that a number may be. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** GiB; a root volume also has to hold its image. */
export const sizeRange = (type: VolumeTypeName, imageGiB = 0): Range => ({
  least: Math.max(volumeTypes[type].minGiB, imageGiB),
  most: volumeTypes[type].maxGiB,
})

/** IOPS that may be asked for at this size; undefined where none may. */
export function iopsRange({ type, size }: Disk): Range | undefined {
  const { iops } = volumeTypes[type]
  if (iops.asking === 'refused') return undefined
  const least = iops.min ?? 0
  const bySize = (iops.maxPerGiB ?? Infinity) * (whole(size) ?? 0)
  return { least, most: Math.min(iops.max, Math.max(least, bySize)) }
}

/** MiB/s that may be asked for with these IOPS; undefined where none may. */
export function throughputRange({ type, iops }: Disk): Range | undefined {
  const { throughput, iops: ops } = volumeTypes[type]
  if (throughput.asking === 'refused') return undefined
  const least = throughput.minMiBps ?? 0
  const byIops = (throughput.maxMiBpsPerIops ?? Infinity) * (whole(iops) ?? ops.default ?? 0)
  return { least, most: Math.min(throughput.maxMiBps, Math.max(least, byIops)) }
}

const into = ({ least, most }: Range, value: number) => String(Math.min(most, Math.max(least, value)))

/** The disk as another type, its numbers moved into what that type can do. */
export function withType(disk: Disk, type: VolumeTypeName, imageGiB = 0): Pick<Disk, 'type' | 'size' | 'iops'> {
  const size = into(sizeRange(type, imageGiB), whole(disk.size) ?? 0)
  const next = { ...disk, type, size }
  const range = iopsRange(next)
  const { default: usual } = volumeTypes[type].iops
  return { type, size, iops: range ? into(range, usual ?? whole(disk.iops) ?? range.least) : disk.iops }
}

export const allTypes: readonly VolumeType[] = Object.values(volumeTypes)
