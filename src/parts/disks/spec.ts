import type { Provision } from '#engine/world/modifications/modification.ts'
import { iopsRange, sizeRange, throughputRange } from '#facts/diskRanges.ts'
import { findVolumeType, type VolumeType, type VolumeTypeName, volumeTypes } from '#facts/disks.ts'
import { whole } from '#lib/typed.ts'

/** Size, type and speed of a volume while they are typed. */
export interface Spec {
  readonly size: string
  readonly type: VolumeTypeName
  readonly iops: string
  readonly throughput: string
  /** what another type has made of the size that was typed; it comes back with a type that can have it */
  readonly moved?: { readonly from: string; readonly to: string } | undefined
}

const typed = (value: number | undefined) => (value === undefined ? '' : String(value))

export const specOf = ({ sizeGiB, type, iops, throughput }: Provision): Spec => ({
  size: String(sizeGiB),
  type: findVolumeType(type)?.name ?? 'gp3',
  iops: typed(iops),
  throughput: typed(throughput),
})

/**
 * The ranges of what may be asked for: with what is typed, and of a size that cannot be read with the most that the
 * type can have.
 */
export function rangesOf({ type, size, iops }: Spec, holdsGiB = 0) {
  const rule = volumeTypes[type]
  const gib = whole(size) ?? rule.maxGiB
  return {
    size: sizeRange(rule, holdsGiB),
    iops: iopsRange(rule, gib),
    throughput: throughputRange(rule, whole(iops)),
  }
}

/**
 * The spec with another type: the size that was typed moved into what that type can have, its speed as EC2 gives it to
 * a volume that changes its type and says nothing: 3,000 IOPS and 125 MiB/s as far as the type takes any. Source: EC2
 * API, ModifyVolume, `Iops` ("If you change the volume type to io1, io2, or gp3, the default is 3,000") and
 * `Throughput`.
 */
export function withType(spec: Spec, type: VolumeTypeName, holdsGiB = 0): Spec {
  const into = (value: number, range?: { readonly least: number; readonly most: number }) =>
    range ? String(Math.min(range.most, Math.max(range.least, value))) : ''
  const rule: VolumeType = volumeTypes[type]
  const wished = spec.moved?.to === spec.size ? spec.moved.from : spec.size
  const size = into(whole(wished) ?? 0, sizeRange(rule, holdsGiB))
  const iops = into(rule.iops.default ?? 3000, iopsRange(rule, Number(size)))
  const throughput = into(rule.throughput.defaultMiBps ?? 0, throughputRange(rule, whole(iops)))
  return { type, size, iops, throughput, moved: size === wished ? undefined : { from: wished, to: size } }
}

/** True where every number that counts can be read. */
export function isReadable(spec: Spec): boolean {
  const { iops, throughput } = rangesOf(spec)
  return [spec.size, iops && spec.iops, throughput && spec.throughput].every(
    (text) => text === undefined || whole(text) !== undefined,
  )
}

/** A spec as parameters of CreateVolume or ModifyVolume; what a type does not let one ask for is left out. */
export function paramsOf(spec: Spec) {
  const { iops, throughput } = rangesOf(spec)
  return {
    Size: whole(spec.size),
    VolumeType: spec.type,
    ...(iops && { Iops: whole(spec.iops) }),
    ...(throughput && { Throughput: whole(spec.throughput) }),
  }
}
