import type { Request } from '#api/answer.ts'
import type { VolumeType } from '#facts/disks.ts'

/** Whether a size, as it was typed, is one that a type of volume can have: whole GiB within its range. */
export function isSizeOf({ minGiB, maxGiB }: VolumeType, typed: string): boolean {
  const gib = Number(typed)
  return Number.isInteger(gib) && gib >= minGiB && gib <= maxGiB
}

/** CreateVolume with the least IOPS where a type asks for some. */
export const createVolume = (rule: VolumeType, zone: string, size: string): Request => ({
  action: 'CreateVolume',
  params: {
    AvailabilityZone: zone,
    Size: Number(size),
    VolumeType: rule.name,
    ...(rule.iops.asking === 'required' && { Iops: rule.iops.min ?? 100 }),
  },
})
