// What is charged beside instances and volumes. Sources: AWS's public price feed as copied on 2025-06-05 and 2025-06-13
// (QuinnyPig/aws-price-watcher), infracost's golden files of 2024-07, Seoul's price list and bills of 2026.
import type { PerRegion } from './regions.ts'

export interface Price {
  /** What one of it is: `address-hour`, `alarm-metric-month`, `GB`. */
  readonly unit: string
  /** Billionths of a US dollar for one unit; undefined where we found nobody's price, which is not the same as free. */
  readonly nanoUsd: PerRegion<number | undefined>
  /** Units of every month that are not charged. */
  readonly freePerMonth: number | undefined
}

interface Amount {
  readonly seoul: number | undefined
  readonly virginia: number | undefined
  readonly freePerMonth?: number
}

export const price = (unit: string, { seoul, virginia, freePerMonth }: Amount): Price => ({
  unit,
  nanoUsd: { 'ap-northeast-2': seoul, 'us-east-1': virginia },
  freePerMonth,
})

export const everywhere = (unit: string, nanoUsd: number, freePerMonth?: number): Price =>
  price(unit, { seoul: nanoUsd, virginia: nanoUsd, ...(freePerMonth === undefined ? {} : { freePerMonth }) })

/** The prices of everything that is on the bill here. */
export const prices = {
  /** In use by a running instance, given by AWS or Elastic. */
  publicIpv4PerHour: everywhere('address-hour', 5_000_000),
  alarmPerMonth: everywhere('alarm-metric-month', 100_000_000, 10),
  /** The first 10,000; detailed monitoring's metrics are counted as custom ones. */
  metricPerMonth: everywhere('metric-month', 300_000_000, 10),
  /** Seven metrics; Seoul's is 7 × its metric price. */
  detailedMonitoringPerMonth: everywhere('instance-month', 2_100_000_000),
  /** Surplus credits of unlimited mode: 60 credits are one vCPU-hour. t3a too. */
  surplusCreditsT3PerVcpuHour: everywhere('vCPU-hour', 50_000_000),
  surplusCreditsT2PerVcpuHour: price('vCPU-hour', { seoul: undefined, virginia: 50_000_000 }),
  surplusCreditsT4gPerVcpuHour: everywhere('vCPU-hour', 40_000_000),
} as const satisfies Readonly<Record<string, Price>>
