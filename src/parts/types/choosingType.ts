import { findType, type InstanceType } from '#facts/catalogue.ts'
import type { Architecture } from '#facts/instanceType.ts'
import type { RegionName } from '#facts/regions.ts'
import { must } from '#lib/never.ts'

/** A type as it is being chosen, by its family and then its size. */
export interface ChoosingType {
  readonly type: string
  /** the size that is kept from family to family */
  readonly size: string
  /** the only architecture that will do, where an image or an instance says so */
  readonly only: Architecture | undefined
  readonly region: RegionName
  readonly set: (change: { readonly type: string; readonly size?: string }) => void
  /** the zone in which it has to be offered, where that is settled */
  readonly zone?: { readonly name: string; readonly offers: (type: InstanceType) => boolean }
}

export const chosenType = ({ type }: Pick<ChoosingType, 'type'>): InstanceType => must(findType(type), type)
