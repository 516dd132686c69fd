import type { Instant } from '#lib/time.ts'

export type BillItem = 'instance' | 'volume' | 'iops' | 'throughput' | 'snapshot' | 'address'

/** One stretch of time in which one thing cost something. Money is read from it, never added up while time passes. */
export interface BillLine {
  readonly id: string
  readonly item: BillItem
  readonly resourceId: string
  /** instance type, volume type, a snapshot's tier, or the address itself */
  readonly what: string
  /** micro-dollars per unit; undefined when no source gives a price, which is shown as missing and not as 0 */
  readonly price: number | undefined
  /** an hour, or a month of 30 days (AWS's own example prorates 86,400 × 30 seconds) */
  readonly per: 'hour' | 'month'
  /** 1 for hours; GiB, IOPS or MiB/s for a volume; GiB in 1024ths for a snapshot, which a double holds exactly */
  readonly quantity: number
  /** each start of an instance costs at least 60 s, each volume too */
  readonly minimumSeconds: number
  readonly from: Instant
  readonly to?: Instant | undefined
  /** the event that began it and the one that ended it */
  readonly opened: number
  readonly closed?: number | undefined
}
