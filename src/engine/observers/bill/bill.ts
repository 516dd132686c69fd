import type { EventId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'

export const billItems = [
  'instance',
  'credits',
  'volume',
  'iops',
  'throughput',
  'snapshot',
  'address',
  'alarm',
  'metric',
] as const

export type BillItem = (typeof billItems)[number]

/** The id on which bill lines about the account's alarms and metrics hang. */
export const cloudWatchId = 'cloudwatch'

/**
 * A line of the bill: one stretch of time in which one thing cost something. Money is read from it, never added up
 * while time passes.
 */
export interface BillLine {
  readonly id: string
  readonly item: BillItem
  readonly resourceId: string
  /** instance type, volume type, a snapshot's tier, or the address itself; nothing where the item says it all */
  readonly what: string
  /** micro-dollars per unit; undefined when no source gives a price, which is shown as missing and not as 0 */
  readonly price: number | undefined
  /** an hour, or a month of 30 days (AWS's own example prorates 86,400 × 30 seconds), or no time at all */
  readonly per: 'hour' | 'month' | 'once'
  /**
   * 1 for hours; GiB, IOPS or MiB/s for a volume; GiB in 1024ths for a snapshot, which a double holds exactly; vCPUs of
   * surplus credits while they are charged, vCPU-hours of them when they are settled at once; alarms or metrics that are
   * not free
   */
  readonly quantity: number
  /** alarms or metrics with the free ones */
  readonly count?: number | undefined
  /** each start of an instance costs at least 60 s, each volume too */
  readonly minimumSeconds: number
  readonly from: Instant
  readonly to?: Instant | undefined
  /** the event that began it and the one that ended it */
  readonly opened: EventId
  readonly closed?: EventId | undefined
}

/** The meter of a thing: its open bill lines; for CloudWatch also how many instances are monitored in detail. */
export interface Meter {
  readonly lines: readonly string[]
  readonly detailed?: number | undefined
}

export type Cost = Pick<BillLine, 'item' | 'what' | 'price' | 'per' | 'quantity' | 'count' | 'minimumSeconds'>

/** The reason why a bill line began or ended: the key of its words in `billing.reasons`. */
export type BillReason =
  | 'running'
  | 'stopping'
  | 'stopped'
  | 'shutting'
  | 'terminated'
  | 'borrowed'
  | 'returned'
  | 'allocated'
  | 'associated'
  | 'disassociated'
  | 'released'
  | 'created'
  | 'deleted'
  | 'modified'
  | 'copied'
  | 'inherited'
  | 'alarms'
  | 'settings'
  | 'charge'
  | 'work'
  | 'other'
