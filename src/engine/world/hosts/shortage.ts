/** A zone has, for a time, no free host for a family of types; what is on a host already is not touched. */
export interface CapacityFact {
  readonly kind: 'CapacityRanOut' | 'CapacityReturned'
  readonly zone: string
  /** `t3` */
  readonly family: string
}
