import {
  iopsRange as rangeOfIops,
  type Range,
  sizeRange as rangeOfSize,
  throughputRange as rangeOfThroughput,
} from '#facts/diskRanges.ts'
import { type VolumeType, type VolumeTypeName, volumeTypes } from '#facts/disks.ts'
import { whole } from './form.ts'
import type { Disk } from './fields.ts'

export type { Range }

/** GiB; a root volume also has to hold its image. */
export const sizeRange = (type: VolumeTypeName, imageGiB = 0): Range => rangeOfSize(volumeTypes[type], imageGiB)

/** IOPS that may be asked for at this size; undefined where none may. */
export const iopsRange = ({ type, size }: Disk): Range | undefined => rangeOfIops(volumeTypes[type], whole(size) ?? 0)

/** MiB/s that may be asked for with these IOPS; undefined where none may. */
export const throughputRange = ({ type, iops }: Disk): Range | undefined =>
  rangeOfThroughput(volumeTypes[type], whole(iops))

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
